import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

export type AuditEntryRow = OfficeTables['auditLog']

export async function insertAuditEntry(db: Office, entry: AuditEntryRow) {
  await db.insertInto('auditLog').values(entry).execute()
}

/** The newest entries first; `after` is the last one of the page before. */
export async function listAuditEntries(
  db: Office,
  limit: number,
  after: Pick<AuditEntryRow, 'at' | 'id'> | null,
): Promise<AuditEntryRow[]> {
  const newest = db
    .selectFrom('auditLog')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (!after) return newest.execute()
  return newest
    .where((where) =>
      where.or([
        where('at', '<', after.at),
        where.and([where('at', '=', after.at), where('id', '<', after.id)]),
      ]),
    )
    .execute()
}

export async function findAuditEntry(db: Office, id: string) {
  return db.selectFrom('auditLog').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The latest entry of each act that a campaign saw. */
export async function latestActsOf(db: Office, campaign: string) {
  return db
    .selectFrom('auditLog')
    .select(({ fn }) => ['act', fn.max('at').as('at')])
    .where('campaign', '=', campaign)
    .groupBy('act')
    .execute()
}

/** Keeps an entry whose id is its name; `false` where it is there already. */
export async function insertAuditEntryOnce(db: Office, entry: AuditEntryRow): Promise<boolean> {
  const result = await db
    .insertInto('auditLog')
    .values(entry)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}
