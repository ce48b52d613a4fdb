import type { ProblemKey } from '#src/core/problem.ts'

/** An invitation's token, by hash, with the blinded bytes that it sends; the moment is the server's. */
export type PassAsked = Readonly<{ tokenHash: Uint8Array; blinded: Uint8Array; now: Date }>
export type Granted = Readonly<{ gid: number }> | Refused

export type BallotRequest = Readonly<{ input: string; signature: string; sealed: string }>
export type Kept = Readonly<{ receipt: string }> | Refused

type Refused = Readonly<{ problem: ProblemKey }>

/**
 * Takes in what employees send, a batch at a time: each batch is one durable transaction, and each of it gets its own
 * answer. In a thread of its own where the product is served, so that no request waits for the disk.
 */
export type Intake = Readonly<{
  grantPasses: (campaign: string, asked: readonly PassAsked[]) => Promise<Granted[]>
  keepBallots: (campaign: string, requests: readonly BallotRequest[]) => Promise<Kept[]>
}>
