import { type Bytes, concat, utf8 } from '#src/core/anonymity/bytes.ts'

/** What sealing adds to the padded payload: the encapsulated key and the authentication tag. */
export const SEAL_BYTES = 65 + 16

/** The `info` that binds a sealed ballot to its campaign. */
export function sealInfo(manifestHash: Uint8Array): Bytes {
  if (manifestHash.length !== 32) throw new RangeError('a manifest hash has 32 bytes')
  return concat(utf8('septet/ballot/v1'), manifestHash)
}
