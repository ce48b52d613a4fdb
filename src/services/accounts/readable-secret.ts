import { createHash, randomBytes } from 'node:crypto'

/** 80 random bits in groups of four, without letters that look alike: to be copied by hand. */
export function readableSecret(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789x'
  const text = Array.from(randomBytes(16), (byte) => letters[byte % 32]).join('')
  return text.match(/.{4}/g)?.join('-') ?? text
}

/** What the database keeps in place of a secret that is random enough to need no slow hash. */
export const hashedSecret = (secret: string) =>
  createHash('sha256').update(secret).digest('base64url')
