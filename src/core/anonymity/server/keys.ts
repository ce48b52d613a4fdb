import {
  createECDH,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { promisify } from 'node:util'

/** A key as it is kept: `privateKey` goes to the secrets folder, `publicKey` into the manifest. */
export type KeptKey = { privateKey: Uint8Array; publicKey: Uint8Array }

/** A reporting group's key, RSA-2048 with e = 65537, for blind signatures only: PKCS#8 and SPKI in DER. About 0.2 s, off the event loop. */
export async function generateGroupKey(): Promise<KeptKey> {
  const options = { modulusLength: 2048, publicExponent: 65_537 }
  const { privateKey, publicKey } = await generateRsa('rsa', options)
  return {
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }),
    publicKey: publicKey.export({ format: 'der', type: 'spki' }),
  }
}

/** A campaign's box key on P-256: the 32-byte scalar and the 65-byte uncompressed point. */
export function generateBoxKey(): KeptKey {
  const ecdh = createECDH('prime256v1')
  const publicKey = ecdh.generateKeys()
  // OpenSSL drops leading zero bytes of the scalar.
  const privateKey = Buffer.alloc(32)
  const scalar = ecdh.getPrivateKey()
  scalar.copy(privateKey, 32 - scalar.length)
  return { privateKey, publicKey }
}

/** A campaign's token key: 32 random bytes. */
export function generateTokenKey(): Uint8Array {
  return randomBytes(32)
}

/** The installation's Ed25519 key, for receipts and manifests: PKCS#8 in DER, and the raw 32 bytes of the public key. */
export function generateReceiptKey(): KeptKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }),
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32),
  }
}

/** A private key from its PKCS#8 DER: make it once, a KeyObject is what the signing functions take. */
export function privateKeyOf(pkcs8: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' })
}

/** A public key from its SPKI DER. */
export function publicKeyOf(spki: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' })
}

const generateRsa = promisify(generateKeyPair)
