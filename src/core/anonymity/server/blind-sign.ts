import { constants, type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto'
import { equalBytes } from '#src/core/anonymity/bytes.ts'
import { SIGNATURE_BYTES } from '#src/core/anonymity/pass.ts'
import { Problem } from '#src/core/problem.ts'

/**
 * Signs a blinded message with a group's key, 256 bytes each; the same message always gets the same
 * signature. Blocks for about a millisecond: call it in the thread pool. Throws Problem
 * `pass.malformed` for another length or a number not below the modulus.
 * Source: RFC 9474 section 4.3 (BlindSign).
 */
export function blindSign(privateKey: KeyObject, blinded: Uint8Array): Uint8Array {
  if (blinded.length !== SIGNATURE_BYTES) throw new Problem('pass.malformed')
  const signature = rawPrivate(privateKey, blinded)
  // A faulty signature would give away the key (RFC 9474 section 7.1), so none leaves unchecked.
  const checked = publicEncrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, signature)
  if (!equalBytes(checked, blinded)) throw new Error('a blind signature failed its own check')
  return signature
}

/**
 * Whether a blinded message can be signed: 256 bytes that are a number below the group's modulus. Asked
 * before the invitation is spent, because the signature comes after that commit.
 */
export function isSignable(publicKey: KeyObject, blinded: Uint8Array): boolean {
  return blinded.length === SIGNATURE_BYTES && Buffer.compare(blinded, modulusOf(publicKey)) < 0
}

const moduli = new WeakMap<KeyObject, Buffer>()

/** Read from a key once: that takes a tenth of a signature. */
function modulusOf(publicKey: KeyObject): Buffer {
  const modulus =
    moduli.get(publicKey) ?? Buffer.from(publicKey.export({ format: 'jwk' }).n ?? '', 'base64url')
  moduli.set(publicKey, modulus)
  return modulus
}

function rawPrivate(key: KeyObject, blinded: Uint8Array): Uint8Array {
  try {
    return privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, blinded)
  } catch (error) {
    // The one failure that is the sender's: the number is not below the modulus.
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_MODULUS') throw new Problem('pass.malformed')
    throw error
  }
}
