import { insertMany } from '#src/data/insert-many.ts'
import type { PublishedTables } from '#src/data/published/tables.ts'
import type { Published } from '#src/data/rooms.ts'

export type PassRow = PublishedTables['auditEntry']

export async function insertAuditList(db: Published, rows: Iterable<PassRow>) {
  await insertMany(rows, (some) => db.insertInto('auditEntry').values(some))
}

const PASSES_AT_ONCE = 2000

/** The passes of a campaign in the order of their leaves, some thousands at a time. */
export async function* auditList(db: Published, campaign: string): AsyncGenerator<PassRow[]> {
  const query = db
    .selectFrom('auditEntry')
    .selectAll()
    .where('campaign', '=', campaign)
    .orderBy('leaf')
    .limit(PASSES_AT_ONCE)
  let last: Uint8Array | undefined
  do {
    const rows = await (last ? query.where('leaf', '>', last) : query).execute()
    yield rows
    last = rows.at(-1)?.leaf
  } while (last)
}

/** Whether there is, or still is, a list. */
export async function hasAuditList(db: Published, campaign: string): Promise<boolean> {
  const query = db.selectFrom('auditEntry').select('leaf').where('campaign', '=', campaign)
  return (await query.limit(1).executeTakeFirst()) !== undefined
}

export async function deleteAuditList(db: Published, campaign: string) {
  await db.deleteFrom('auditEntry').where('campaign', '=', campaign).execute()
}
