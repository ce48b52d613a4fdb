import type { PublishedTables } from '#src/data/published/tables.ts'
import type { Published } from '#src/data/rooms.ts'

export type DetailRow = PublishedTables['detail']
export type CompanyDetailRow = PublishedTables['companyDetail']

export async function insertCompanyDetail(db: Published, row: CompanyDetailRow) {
  await db.insertInto('companyDetail').values(row).execute()
}

/** The statistics of the company, and which earlier campaign its reports compare with. */
export async function findCompanyDetail(db: Published, campaign: string) {
  return db
    .selectFrom('companyDetail')
    .select(['previous', 'statistics'])
    .where('campaign', '=', campaign)
    .executeTakeFirst()
}

/** Sums and products of all items over the company's whole sheets, as they were written; `null` where too few. */
export async function findItemSums(db: Published, campaign: string): Promise<string | null> {
  const row = await db
    .selectFrom('companyDetail')
    .select('itemSums')
    .where('campaign', '=', campaign)
    .executeTakeFirst()
  return row?.itemSums ?? null
}

/** The sums of detail blocks behind a block, in their order, each as it was written. */
export async function listDetails(
  db: Published,
  campaign: string,
  { after, limit }: { after: number; limit: number },
) {
  return db
    .selectFrom('detail')
    .select(['detailBlock', 'sums'])
    .where('campaign', '=', campaign)
    .where('detailBlock', '>', after)
    .orderBy('detailBlock')
    .limit(limit)
    .execute()
}
