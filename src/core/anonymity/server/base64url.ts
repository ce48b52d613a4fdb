/**
 * What `fromBase64url` of bytes.ts answers, through Node's Buffer: 6 KB of ballot in microseconds, where a
 * loop takes a fifteenth of a millisecond.
 */
export function fromBase64url(text: string, length: number): Uint8Array | null {
  if (text.length !== Math.ceil((length * 4) / 3)) return null
  const bytes = Buffer.from(text, 'base64url')
  // Buffer forgives stray characters and bits; what it writes again is the one spelling that is allowed.
  return bytes.toString('base64url') === text ? bytes : null
}
