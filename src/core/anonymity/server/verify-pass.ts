import { constants, type KeyObject, verify } from 'node:crypto'
import { SALT_BYTES } from '#src/core/anonymity/blind.ts'
import { INPUT_BYTES, SIGNATURE_BYTES } from '#src/core/anonymity/pass.ts'

/** Whether a group's key signed this prepared message: RSASSA-PSS, SHA-384, 48 bytes of salt. Source: RFC 9474 section 4.5. */
export function verifyPass(
  publicKey: KeyObject,
  input: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (!haveLengths(input, signature)) return false
  return verify('sha384', input, pss(publicKey), signature)
}

/** As `verifyPass`, on another thread: for a server whose own thread reads requests meanwhile. */
export async function verifyPassAside(
  publicKey: KeyObject,
  input: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  if (!haveLengths(input, signature)) return false
  return new Promise((resolve, reject) => {
    verify('sha384', input, pss(publicKey), signature, (error, isValid) =>
      error ? reject(error) : resolve(isValid),
    )
  })
}

const haveLengths = (input: Uint8Array, signature: Uint8Array) =>
  input.length === INPUT_BYTES && signature.length === SIGNATURE_BYTES

const pss = (key: KeyObject) => ({
  key,
  padding: constants.RSA_PKCS1_PSS_PADDING,
  saltLength: SALT_BYTES,
})
