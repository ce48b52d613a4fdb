import type { GroupEntry } from '#src/core/anonymity/manifest.ts'

/**
 * The auditor's file: JSON lines, the head first, then one line a counted ballot, sorted by leaf. It holds all that is
 * needed to check it: manifest and totals byte for byte as signed, all groups, and the list of ballots as served.
 * Binary values in base64url, leaves in hex.
 */
export type ExportHead = Readonly<{
  septet: typeof EXPORT_FORMAT
  manifest: string
  manifestSignature: string
  close: string
  closeSignature: string
  groups: readonly GroupEntry[]
  ballots: string
}>

export type ExportedPass = Readonly<{ leaf: string; input: string; signature: string }>

export const EXPORT_FORMAT = 'audit-list/v1'
