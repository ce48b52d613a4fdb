import type { AnswerShape } from '#src/core/anonymity/payload.ts'
import type { PackedComments } from '#src/core/comments/packed.ts'
import type { Publication, PublishedPart } from '#src/services/closing/publication.ts'

/** The heavy work of threads, handed to services through the Context. */
export type Pool = Readonly<{
  makeGroupKey: () => Promise<{ privateKey: Uint8Array; publicKey: Uint8Array }>
  sign: (privateKey: Uint8Array, blinded: Uint8Array) => Promise<Uint8Array>
  openBallots: (box: OpenBox, ballots: SealedBallot[]) => Promise<OpenedBallots>
  /** Rows that a thread makes ahead of whoever writes them. */
  publishedRows: (publication: Publication) => AsyncIterable<PublishedPart>
  /** The PDF of a paper. */
  typeset: (paper: Paper) => Promise<Uint8Array>
  /** Ends the threads, and with them every key and box that they keep in memory; the next work begins new ones. */
  forget: () => Promise<void>
}>

/** A template of `views/papers/` and its finished values; JSON can hold them. */
export type Paper = Readonly<{ template: string; data: unknown }>

export type SealedBallot = Readonly<{ leaf: Uint8Array; sealed: Uint8Array }>

export type OpenBox = Readonly<{
  campaign: string
  boxKey: Uint8Array
  manifestHash: Uint8Array
  /** The SPKI of each group's key: read once, 5,000 keys would take 30 MB of memory. */
  groupKeys: readonly Uint8Array[]
  shape: AnswerShape
  /** Whether an auditor wants the passes. */
  keepsPasses: boolean
}>

/**
 * Sheets in the order of the ballots handed in, malformed ones left out; values item by item per sheet, labels dimension
 * by dimension.
 */
export type OpenedBallots = Readonly<{
  groups: Uint32Array
  values: Int8Array
  labels: Uint8Array
  comments: PackedComments
  malformed: readonly Uint8Array[]
  /** Input and signature of each sheet, one behind the other; empty where nobody wants them. */
  passes: Uint8Array
}>
