import { createECDH, createPublicKey, type KeyObject } from 'node:crypto'

/** The SPKI (DER) of a private RSA key. */
export function spkiOf(privateKey: KeyObject): Uint8Array {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
}

/** The 65-byte uncompressed point of a box key's 32-byte scalar. */
export function boxPointOf(scalar: Uint8Array): Uint8Array {
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(scalar)
  return ecdh.getPublicKey()
}

/** The same; `null` where the 32 bytes are no private key of P-256: zero, or not below the order of the group. */
export function boxPointIfKey(scalar: Uint8Array): Uint8Array | null {
  try {
    return boxPointOf(scalar)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_CRYPTO_INVALID_KEYTYPE') return null
    throw error
  }
}
