import type { PublishedTables } from '#src/data/published/tables.ts'
import type { Published } from '#src/data/rooms.ts'

export type CloseRow = PublishedTables['campaignClose']

export async function findClose(db: Published, campaign: string): Promise<CloseRow | undefined> {
  return db
    .selectFrom('campaignClose')
    .selectAll()
    .where('campaign', '=', campaign)
    .executeTakeFirst()
}

export async function insertClose(db: Published, close: CloseRow) {
  await db.insertInto('campaignClose').values(close).execute()
}
