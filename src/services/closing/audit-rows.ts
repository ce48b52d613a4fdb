import { leafHash } from '#src/core/anonymity/merkle.ts'
import { INPUT_BYTES, PASS_BYTES } from '#src/core/anonymity/pass.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import type { PassRow } from '#src/data/published/audit-list.ts'

/** The passes of the counted ballots in the order of their leaves, made while they are written. */
export function* auditRows(campaign: string, passes: Uint8Array): Generator<PassRow> {
  for (let at = 0; at < passes.length; at += PASS_BYTES) {
    const input = passes.subarray(at, at + INPUT_BYTES)
    const signature = passes.subarray(at + INPUT_BYTES, at + PASS_BYTES)
    yield { campaign, leaf: leafHash(input, sha256), input, signature }
  }
}
