import {
  type Bytes,
  concat,
  equalBytes,
  fromBase64url,
  toBase64url,
} from '#src/core/anonymity/bytes.ts'

/** A box key that a trustee makes: the 32-byte scalar, and the 65-byte uncompressed point of P-256. */
export type TrusteeKey = { privateKey: Bytes; publicKey: Bytes }

const P256 = { name: 'ECDH', namedCurve: 'P-256' } as const

/** A new box key, made by WebCrypto: in the trustee's browser, or in Node on the trustee's own machine. */
export async function generateTrusteeKey(): Promise<TrusteeKey> {
  const pair = await crypto.subtle.generateKey(P256, true, ['deriveBits'])
  const { d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  const privateKey = fromBase64url(d, 32)
  if (!privateKey) throw new Error('WebCrypto made a key of another length')
  return {
    privateKey,
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
  }
}

/**
 * Whether the two halves belong together: what each agrees on with a third key must be the same. WebCrypto does not
 * promise to compare the halves of a key that it reads.
 */
export async function isWholeKey({ privateKey, publicKey }: TrusteeKey): Promise<boolean> {
  try {
    const other = await crypto.subtle.generateKey(P256, false, ['deriveBits'])
    const [mine, theirs] = await Promise.all([
      agree(await readPrivate({ privateKey, publicKey }), other.publicKey),
      agree(other.privateKey, await crypto.subtle.importKey('raw', publicKey, P256, true, [])),
    ])
    return equalBytes(mine, theirs)
  } catch (error) {
    // what is no key of the curve at all
    if (error instanceof DOMException) return false
    throw error
  }
}

async function agree(privateKey: CryptoKey, publicKey: CryptoKey): Promise<Bytes> {
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'ECDH', public: publicKey }, privateKey, 256),
  )
}

function readPrivate({ privateKey, publicKey }: TrusteeKey): Promise<CryptoKey> {
  const point = concat(publicKey)
  const [x, y] = [point.subarray(1, 33), point.subarray(33)]
  const jwk = { kty: 'EC', crv: 'P-256', d: privateKey, x, y }
  const texts = Object.entries(jwk).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : toBase64url(value),
  ])
  return crypto.subtle.importKey('jwk', Object.fromEntries(texts) as JsonWebKey, P256, false, [
    'deriveBits',
  ])
}
