import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

export type AuditEntryRow = OfficeTables['auditLog']

/** Adds an entry at its position, unless the position or the id is taken; `false` where it is. */
export async function insertAuditEntry(db: Office, entry: AuditEntryRow): Promise<boolean> {
  const result = await db
    .insertInto('auditLog')
    .values(entry)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** The newest entries first, before a position; `null` = from the last on. */
export async function listAuditEntries(
  db: Office,
  limit: number,
  before: number | null,
): Promise<AuditEntryRow[]> {
  const newest = db.selectFrom('auditLog').selectAll().orderBy('position', 'desc').limit(limit)
  return (before === null ? newest : newest.where('position', '<', before)).execute()
}

/** The entries that follow a position, the oldest first. */
export async function listAuditEntriesAfter(
  db: Office,
  position: number,
  limit: number,
): Promise<AuditEntryRow[]> {
  return db
    .selectFrom('auditLog')
    .selectAll()
    .where('position', '>', position)
    .orderBy('position')
    .limit(limit)
    .execute()
}

export async function findAuditEntry(db: Office, id: string) {
  return db.selectFrom('auditLog').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function lastAuditEntry(db: Office) {
  return db
    .selectFrom('auditLog')
    .select(['position', 'hash'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** When a campaign, or a part of it, saw an act: by the ids of the entries. */
export async function listTimesOf(db: Office, campaign: string, act: string) {
  return db
    .selectFrom('auditLog')
    .select(['id', 'at'])
    .where('campaign', '=', campaign)
    .where('act', '=', act)
    .execute()
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
