import { concat, endsOf } from '#src/core/anonymity/bytes.ts'
import type { SealedBallot } from '#src/services/pool.ts'

/** Ballots on their way to a thread: two pieces of memory that change hands, not a copy of each ballot. */
export type PackedBallots = Readonly<{
  /** Where each leaf and each sealed ballot ends, in turn. */
  ends: Uint32Array<ArrayBuffer>
  bytes: Uint8Array<ArrayBuffer>
}>

export function pack(ballots: readonly SealedBallot[]): PackedBallots {
  const parts = ballots.flatMap(({ leaf, sealed }) => [leaf, sealed])
  return { ends: endsOf(parts), bytes: concat(...parts) }
}

export function unpack({ ends, bytes }: PackedBallots): SealedBallot[] {
  const part = (at: number) => bytes.subarray(ends[at - 1] ?? 0, ends[at])
  return Array.from({ length: ends.length / 2 }, (_, at) => ({
    leaf: part(2 * at),
    sealed: part(2 * at + 1),
  }))
}
