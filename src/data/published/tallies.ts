import { bulkInsert } from '#src/data/bulk-insert.ts'
import { TALLY_TABLES, type TallyText } from '#src/data/published/tally-texts.ts'
import type { Published } from '#src/data/rooms.ts'

export async function insertTallies(db: Published, campaign: string, { table, text }: TallyText) {
  await bulkInsert(db, TALLY_TABLES[table], campaign, text)
}
