import { hash } from 'node:crypto'

/** SHA-256 at once, for trees of 100,000 leaves. */
export function sha256(data: Uint8Array): Uint8Array {
  return hash('sha256', data, 'buffer')
}
