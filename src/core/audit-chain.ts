import { createHash } from 'node:crypto'

/** An entry of the audit log as it is kept: `details` is the text that was written, `position` counts from 1. */
export type ChainedEntry = Readonly<{
  position: number
  id: string
  at: string
  actor: string
  act: string
  campaign: string | null
  details: string
  /** Lower-case hex; holds the entry and, through the hash before it, everything before it. */
  hash: string
}>

/** Where a chain stands: its last position and hash. */
export type ChainHead = Pick<ChainedEntry, 'position' | 'hash'>

/** The head of a log without entries. */
export const NO_ENTRY: ChainHead = { position: 0, hash: '' }

/**
 * The entry that follows a head. Its hash is SHA-256 of the JSON array
 * `[hash before, position, id, at, actor, act, campaign, details]` in UTF-8, without white space.
 */
export function chained(
  before: ChainHead,
  entry: Omit<ChainedEntry, 'position' | 'hash'>,
): ChainedEntry {
  const position = before.position + 1
  const { id, at, actor, act, campaign, details } = entry
  const link = JSON.stringify([before.hash, position, id, at, actor, act, campaign, details])
  const hash = createHash('sha256').update(link, 'utf8').digest('hex')
  return { position, id, at, actor, act, campaign, details, hash }
}

/** The first position, after a head, at which entries do not follow from what is before them; `null` = all do. */
export function brokenAt(before: ChainHead, entries: readonly ChainedEntry[]): number | null {
  let head = before
  for (const entry of entries) {
    const expected = chained(head, entry)
    if (entry.position !== expected.position || entry.hash !== expected.hash)
      return expected.position
    head = entry
  }
  return null
}

/** A head as people note it down: `12:` and the hash. */
export const notedHead = ({ position, hash }: ChainHead): string => `${position}:${hash}`

/** The head that somebody noted down; `null` where the text is none. */
export function parseHead(text: string): ChainHead | null {
  const [, position, hash] = /^([1-9][0-9]{0,8}):([0-9a-f]{64})$/.exec(text.trim()) ?? []
  return position && hash ? { position: Number(position), hash } : null
}
