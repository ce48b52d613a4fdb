import { randomBytes } from '#src/core/anonymity/bytes.ts'
import { type Part, partOfMember } from '#src/core/disclosure/partition.ts'
import type { PublishedTables } from '#src/data/published/tables.ts'

/** Bytes of a link: drawn, so that it follows from nothing that anybody answered. */
export const LINK_BYTES = 16

/** A link for each block. */
export const linkRows = (
  campaign: string,
  blocks: readonly Part[],
): PublishedTables['resultsLink'][] =>
  blocks.map(({ id }) => ({ campaign, block: id, token: randomBytes(LINK_BYTES) }))

/** A mail for each who was invited, whether or not an answer came: the block is that of the reporting group. */
export function mailRows(blocks: readonly Part[]) {
  const blockOf = partOfMember(blocks)
  return (invited: readonly Readonly<{ person: string; gid: number }>[]) =>
    invited.flatMap(({ person, gid }) => {
      const block = blockOf.get(gid)
      return block === undefined ? [] : [{ person, block }]
    })
}
