import {
  type Bytes,
  concat,
  equalBytes,
  fromHex,
  toBase64url,
  toHex,
} from '#src/core/anonymity/bytes.ts'

/** The public key of a reporting group: modulus and exponent, and the modulus's length in bits and bytes. */
export type GroupKey = { n: bigint; e: bigint; bits: number; bytes: number }

/**
 * The key in a SubjectPublicKeyInfo; `null` for anything but RSA (OID rsaEncryption) of exactly 2,048
 * bits with e = 65537: such a key has one DER form of 294 bytes. Source: RFC 5280 4.1, RFC 8017 A.1.1.
 */
export function groupKeyFromSpki(spki: Uint8Array): GroupKey | null {
  if (spki.length !== BEFORE.length + 256 + AFTER.length) return null
  if (!equalBytes(spki.subarray(0, BEFORE.length), BEFORE)) return null
  if (!equalBytes(spki.subarray(BEFORE.length + 256), AFTER)) return null
  const n = integerOf(spki.subarray(BEFORE.length, BEFORE.length + 256))
  const odd = (n & 1n) === 1n
  return odd && bitLength(n) === 2048 ? groupKey(n, 65_537n) : null
}

export function groupKey(n: bigint, e: bigint): GroupKey {
  const bits = bitLength(n)
  return { n, e, bits, bytes: Math.ceil(bits / 8) }
}

/** Whether this is the key's RSASSA-PSS signature (SHA-384, MGF1-SHA384) over the message. Source: RFC 8017 section 8.1.2. */
export async function rsaVerify(
  key: GroupKey,
  message: Uint8Array,
  signature: Uint8Array,
  saltLength: number,
): Promise<boolean> {
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' }
  const jwk = { kty: 'RSA', n: base64urlOf(key.n), e: base64urlOf(key.e) }
  const imported = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify'])
  return crypto.subtle.verify(
    { name: 'RSA-PSS', saltLength },
    imported,
    concat(signature),
    concat(message),
  )
}

/** OS2IP of RFC 8017 section 4.2; 0 for no bytes. */
export function integerOf(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${toHex(bytes)}`)
}

/** I2OSP of RFC 8017 section 4.1; throws a RangeError where the value needs more bytes. */
export function bytesOf(value: bigint, length: number): Bytes {
  const bytes = fromHex(value.toString(16).padStart(2 * length, '0'), length)
  if (bytes === null) throw new RangeError(`the value does not fit into ${length} bytes`)
  return bytes
}

const BEFORE = der('30820122300d06092a864886f70d01010105000382010f003082010a0282010100')
const AFTER = der('0203010001')

function der(hex: string): Bytes {
  const bytes = fromHex(hex)
  if (bytes === null) throw new Error('not hex')
  return bytes
}

const bitLength = (value: bigint) => value.toString(2).length

const base64urlOf = (value: bigint) => toBase64url(bytesOf(value, Math.ceil(bitLength(value) / 8)))
