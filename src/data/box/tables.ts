import type { FrameTables } from '#src/data/frame/tables.ts'

/** Box: sealed ballots. Nothing here knows a person. */
export interface BoxTables extends FrameTables {
  ballotBox: {
    campaign: string
    leaf: Uint8Array
    sealed: Uint8Array | null
    malformed: number | null
  }
}
