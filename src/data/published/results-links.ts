import { insertMany } from '#src/data/insert-many.ts'
import type { PublishedTables } from '#src/data/published/tables.ts'
import type { Published } from '#src/data/rooms.ts'

type LinkRow = PublishedTables['resultsLink']

export async function insertResultsLinks(db: Published, rows: readonly LinkRow[]) {
  await insertMany(rows, (some) => db.insertInto('resultsLink').values(some))
}

/** The links of a campaign, one a block. */
export async function listResultsLinks(db: Published, campaign: string) {
  return links(db, campaign).select(['block', 'token']).orderBy('block').execute()
}

/** The block whose link this is; nothing for that of another campaign. */
export async function findLinkedBlock(db: Published, campaign: string, token: Uint8Array) {
  const row = await links(db, campaign)
    .select('block')
    .where('token', '=', token)
    .executeTakeFirst()
  return row?.block ?? null
}

export async function findResultsLink(db: Published, campaign: string, block: number) {
  const row = await links(db, campaign)
    .select('token')
    .where('block', '=', block)
    .executeTakeFirst()
  return row?.token ?? null
}

/** Whether the close of a campaign made links: its manifest promises employees their results, and something was published. */
export async function hasResultsLinks(db: Published, campaign: string): Promise<boolean> {
  const row = await links(db, campaign).select('block').limit(1).executeTakeFirst()
  return row !== undefined
}

const links = (db: Published, campaign: string) =>
  db.selectFrom('resultsLink').where('campaign', '=', campaign)
