import { type Bytes, fromHex, toHex } from '#src/core/anonymity/bytes.ts'

/** The public list after close: the Merkle root over the counted leaves, and those that were dropped. */
export type BallotList = {
  root: Uint8Array
  counted: readonly Uint8Array[]
  malformed: readonly Uint8Array[]
}

/** Leaves in the order of their bytes: the order of the tree and of the list, which says nothing of arrival. */
export function sortedLeaves<Leaf extends Uint8Array>(leaves: readonly Leaf[]): Leaf[] {
  return leaves
    .map((leaf) => ({ leaf, hex: toHex(leaf) }))
    .sort((left, right) => (left.hex < right.hex ? -1 : 1))
    .map(({ leaf }) => leaf)
}

/** `ballots.txt`: hex lines, the root first, then the counted leaves, then, if any, `malformed` and those. */
export function formatBallotList({ root, counted, malformed }: BallotList): string {
  const dropped = malformed.length > 0 ? [MALFORMED, ...malformed.map(toHex)] : []
  return [toHex(root), ...counted.map(toHex), ...dropped, ''].join('\n')
}

/** The list in such a text; `null` for any other text. */
export function parseBallotList(text: string): BallotList | null {
  const lines = text.split('\n')
  if (lines.pop() !== '') return null
  const mark = lines.indexOf(MALFORMED)
  const end = mark === -1 ? lines.length : mark
  const root = fromHex(lines[0] ?? '', 32)
  const counted = leavesOf(lines.slice(1, end))
  const malformed = leavesOf(lines.slice(end + 1))
  return root && counted && malformed && { root, counted, malformed }
}

const MALFORMED = 'malformed'

function leavesOf(lines: readonly string[]): Bytes[] | null {
  const leaves = lines.map((line) => fromHex(line, 32))
  return leaves.every((leaf) => leaf !== null) ? leaves : null
}
