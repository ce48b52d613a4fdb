import { constants, type KeyObject, verify } from 'node:crypto'
import { SALT_BYTES } from '#src/core/anonymity/blind.ts'
import { INPUT_BYTES, SIGNATURE_BYTES } from '#src/core/anonymity/pass.ts'

/** Whether a group's key signed this prepared message: RSASSA-PSS, SHA-384, 48 bytes of salt. Source: RFC 9474 section 4.5. */
export function verifyPass(
  publicKey: KeyObject,
  input: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (input.length !== INPUT_BYTES || signature.length !== SIGNATURE_BYTES) return false
  const padding = constants.RSA_PKCS1_PSS_PADDING
  return verify('sha384', input, { key: publicKey, padding, saltLength: SALT_BYTES }, signature)
}
