import { membersOf } from '#src/core/anonymity/json.ts'
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

/** The head in the first line of such a file; `null` for any other line. */
export function parseExportHead(line: string): ExportHead | null {
  const head = membersOf(line)
  const { septet, groups, ballots, ...rest } = head
  const { manifest, manifestSignature, close, closeSignature } = rest
  const texts = [ballots, manifest, manifestSignature, close, closeSignature]
  const isHead =
    septet === EXPORT_FORMAT &&
    texts.every((one) => typeof one === 'string') &&
    Array.isArray(groups) &&
    groups.every(isGroup)
  return isHead ? (head as unknown as ExportHead) : null
}

/** The pass in a further line; `null` for any other line. */
export function parseExportedPass(line: string): ExportedPass | null {
  const pass = membersOf(line)
  const texts = [pass.leaf, pass.input, pass.signature]
  return texts.every((one) => typeof one === 'string') ? (pass as ExportedPass) : null
}

function isGroup(value: unknown): boolean {
  const { id, label, invited, publicKey } = (value ?? {}) as Record<string, unknown>
  return (
    Number.isSafeInteger(id) &&
    Number.isSafeInteger(invited) &&
    typeof label === 'string' &&
    typeof publicKey === 'string'
  )
}
