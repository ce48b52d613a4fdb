/** Bytes in memory of their own: what WebCrypto accepts without a copy. */
export type Bytes = Uint8Array<ArrayBuffer>

/** A hash function that answers at once (node:crypto). */
export type Hash = (data: Uint8Array) => Uint8Array

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text)
}

/** Text of UTF-8 bytes; `null` if they are not UTF-8. A byte order mark stays part of the text. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    // A fatal TextDecoder throws for one reason only: the bytes are not UTF-8.
    return null
  }
}

export function concat(...parts: readonly Uint8Array[]): Bytes {
  let length = 0
  for (const part of parts) length += part.length
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Where each part ends in the concatenation of all. */
export function endsOf(parts: readonly Uint8Array[]): Uint32Array<ArrayBuffer> {
  let end = 0
  return Uint32Array.from(parts, ({ length }) => {
    end += length
    return end
  })
}

/** Big-endian unsigned 32-bit integer; throws a RangeError outside 0 .. 2^32 - 1. */
export function uint32be(value: number): Bytes {
  if (!Number.isInteger(value) || value < 0 || value > 0xff_ff_ff_ff) {
    throw new RangeError(`${value} is not an unsigned 32-bit integer`)
  }
  return new Uint8Array([value >>> 24, value >>> 16, value >>> 8, value])
}

/** Not in constant time: only for values that are public or already known to both sides. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index])
}

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length))
}

/** SHA-256 through WebCrypto, in a browser and in Node alike. */
export async function sha256(data: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', concat(data)))
}

/** Base64url without padding (RFC 4648 section 5): the form of every binary value on the wire. */
export function toBase64url(bytes: Uint8Array): string {
  return encodeBits(bytes, BASE64URL, 6)
}

/** The bytes of canonical base64url; `null` for padding, other characters, stray last bits, or another `length`. */
export function fromBase64url(text: string, length?: number): Bytes | null {
  return decodeBits(text, base64urlValues, 6, length)
}

/** Base32 without padding (RFC 4648 section 6), upper case: for what people copy from paper. */
export function toBase32(bytes: Uint8Array): string {
  return encodeBits(bytes, BASE32, 5)
}

/** The bytes of canonical upper-case base32; `null` for anything else. */
export function fromBase32(text: string, length?: number): Bytes | null {
  return decodeBits(text, base32Values, 5, length)
}

export function toHex(bytes: Uint8Array): string {
  return encodeBits(bytes, HEX, 4)
}

/** The bytes of lower-case hex; `null` for anything else. */
export function fromHex(text: string, length?: number): Bytes | null {
  return decodeBits(text, hexValues, 4, length)
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const HEX = '0123456789abcdef'
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const hexValues = valuesOf(HEX)
const base32Values = valuesOf(BASE32)
const base64urlValues = valuesOf(BASE64URL)

function valuesOf(alphabet: string): Int8Array {
  const values = new Int8Array(128).fill(-1)
  for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value
  return values
}

function encodeBits(bytes: Uint8Array, alphabet: string, width: number): string {
  const codes = new Uint8Array(Math.ceil((bytes.length * 8) / width))
  let pending = 0
  let bits = 0
  let at = 0
  for (const byte of bytes) {
    pending = ((pending << 8) | byte) & 0xffff
    bits += 8
    while (bits >= width) {
      bits -= width
      codes[at++] = alphabet.charCodeAt((pending >>> bits) & ((1 << width) - 1))
    }
  }
  if (bits > 0) codes[at] = alphabet.charCodeAt((pending << (width - bits)) & ((1 << width) - 1))
  return new TextDecoder().decode(codes)
}

function decodeBits(text: string, values: Int8Array, width: number, length?: number): Bytes | null {
  const bytes = new Uint8Array(Math.floor((text.length * width) / 8))
  if (length !== undefined && bytes.length !== length) return null
  let pending = 0
  let bits = 0
  let at = 0
  for (let index = 0; index < text.length; index++) {
    const value = values[text.charCodeAt(index)] ?? -1
    if (value < 0) return null
    pending = ((pending << width) | value) & 0xffff
    bits += width
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = pending >>> bits
    }
  }
  // One text for one value: no spare character and no bit set beyond the last byte.
  const spare = pending & ((1 << bits) - 1)
  return bits < width && spare === 0 ? bytes : null
}
