import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

export type SessionRow = OfficeTables['session']

export async function findSession(db: Office, id: string) {
  return db.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function putSession(db: Office, row: SessionRow) {
  await db
    .insertInto('session')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({
        account: row.account,
        browser: row.browser,
        json: row.json,
      }),
    )
    .execute()
}

export async function touchSession(db: Office, id: string, seenAt: string) {
  await db.updateTable('session').set({ seenAt }).where('id', '=', id).execute()
}

export async function listSessionsOf(db: Office, account: string) {
  return db
    .selectFrom('session')
    .select(['id', 'browser', 'startedAt', 'seenAt'])
    .where('account', '=', account)
    .orderBy('seenAt', 'desc')
    .execute()
}

export async function deleteSession(db: Office, id: string) {
  await db.deleteFrom('session').where('id', '=', id).execute()
}

/** Ends one session of an account; `false` = it has none of that id. */
export async function deleteSessionOf(db: Office, account: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('session')
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}

export async function deleteSessionsOf(db: Office, account: string, except: string | null) {
  const all = db.deleteFrom('session').where('account', '=', account)
  await (except ? all.where('id', '!=', except) : all).execute()
}

export async function deleteSessionsBefore(
  db: Office,
  limits: { seenAt: string; startedAt: string },
) {
  await db
    .deleteFrom('session')
    .where((where) =>
      where.or([where('seenAt', '<', limits.seenAt), where('startedAt', '<', limits.startedAt)]),
    )
    .execute()
}
