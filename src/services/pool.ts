import type { KeyObject } from 'node:crypto'
import type { AnswerShape } from '#src/core/anonymity/payload.ts'
import type { Publication, PublishedRows } from '#src/services/closing/publication.ts'

/** The heavy work of threads, handed to services through the Context. */
export type Pool = Readonly<{
  makeGroupKey: () => Promise<{ privateKey: Uint8Array; publicKey: Uint8Array }>
  sign: (privateKey: Uint8Array, blinded: Uint8Array) => Promise<Uint8Array>
  openBallots: (box: OpenBox, ballots: SealedBallot[]) => Promise<OpenedBallots>
  /** Rows that a thread makes ahead of whoever writes them. */
  publishedRows: <Kind extends keyof PublishedRows>(
    kind: Kind,
    publication: Publication,
  ) => AsyncIterable<PublishedRows[Kind]>
  /** The PDF of a paper. */
  typeset: (paper: Paper) => Promise<Uint8Array>
  /** Drops every key and box that a thread keeps in memory. */
  forget: () => Promise<void>
}>

/** A template of `views/papers/` and its finished values; JSON can hold them. */
export type Paper = Readonly<{ template: string; data: unknown }>

export type SealedBallot = Readonly<{ leaf: Uint8Array; sealed: Uint8Array }>

export type OpenBox = Readonly<{
  campaign: string
  boxKey: Uint8Array
  manifestHash: Uint8Array
  /** Public keys by group: read once, all threads share them. */
  groupKeys: readonly KeyObject[]
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
  comments: readonly Readonly<{ group: number; question: string; text: string }>[]
  malformed: readonly Uint8Array[]
  /** Input and signature of each sheet, one behind the other; empty where nobody wants them. */
  passes: Uint8Array
}>
