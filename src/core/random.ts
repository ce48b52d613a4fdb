import { toBase64url } from '#src/core/anonymity/bytes.ts'

/**
 * A random name of 16 bytes (22 characters): never a number that tells the order of arrival. None begins with a dash,
 * which a command would take for an option.
 */
export function randomId(): string {
  const id = toBase64url(crypto.getRandomValues(new Uint8Array(16)))
  return id.startsWith('-') ? randomId() : id
}
