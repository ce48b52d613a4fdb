import { createDecipheriv } from 'node:crypto'
import { SEAL_BYTES, sealInfo } from '#src/core/anonymity/seal-format.ts'
import { boxPrivateKey, decapsulate, keySchedule } from '#src/core/anonymity/server/hpke.ts'

/** Opens one sealed ballot: its padded payload, or `null` where it was not sealed so. */
export type OpenBallot = (leaf: Uint8Array, sealed: Uint8Array) => Uint8Array | null

/**
 * The opener of a campaign's box, made once per thread. `boxKey` is the 32-byte scalar, `manifestHash`
 * the raw 32 bytes; throws a RangeError for other lengths. Source: RFC 9180 section 6.1, base mode.
 */
export function ballotOpener(boxKey: Uint8Array, manifestHash: Uint8Array): OpenBallot {
  if (boxKey.length !== 32) throw new RangeError('a box key has 32 bytes')
  const key = boxPrivateKey(boxKey)
  const schedule = keySchedule(sealInfo(manifestHash))

  return (leaf, sealed) => {
    if (sealed.length < SEAL_BYTES || sealed[0] !== UNCOMPRESSED) return null
    const shared = decapsulate(key, sealed.subarray(0, POINT_BYTES))
    if (shared === null) return null
    const message = schedule(shared)
    return aesOpen(message.key, message.nonce, leaf, sealed.subarray(POINT_BYTES))
  }
}

/** AES-256-GCM opening of ciphertext || tag (16); `null` where it was not sealed with this key, nonce and aad. */
export function aesOpen(
  key: Uint8Array,
  nonce: Uint8Array,
  aad: Uint8Array,
  sealed: Uint8Array,
): Uint8Array | null {
  const end = sealed.length - TAG_BYTES
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(aad)
  decipher.setAuthTag(sealed.subarray(end))
  const plain = decipher.update(sealed.subarray(0, end))
  try {
    decipher.final()
  } catch {
    // final() of GCM checks the tag and nothing else: the bytes were not sealed with this key and leaf.
    return null
  }
  return plain
}

const POINT_BYTES = 65
const TAG_BYTES = 16
const UNCOMPRESSED = 0x04
