import type { Roster } from '#src/data/rooms.ts'
import type { RosterTables } from '#src/data/roster/tables.ts'

export type UploadRow = RosterTables['rosterUpload']

/** Keeps the file of an account in place of the one before. */
export async function putUpload(db: Roster, row: UploadRow) {
  const { packed, chosen, expires } = row
  await db
    .insertInto('rosterUpload')
    .values(row)
    .onConflict((conflict) => conflict.column('account').doUpdateSet({ packed, chosen, expires }))
    .execute()
}

/** The file of an account, unless its time is over. */
export async function findUpload(db: Roster, account: string, now: Date) {
  return db
    .selectFrom('rosterUpload')
    .selectAll()
    .where('account', '=', account)
    .where('expires', '>', now.toISOString())
    .executeTakeFirst()
}

export async function chooseInUpload(db: Roster, account: string, chosen: string) {
  await db.updateTable('rosterUpload').set({ chosen }).where('account', '=', account).execute()
}

/** Forgets the file of an account; `false` = there was none. */
export async function deleteUpload(db: Roster, account: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('rosterUpload')
    .where('account', '=', account)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Forgets all files, in whose hands they are: nobody looks who stands in them. */
export async function deleteUploads(db: Roster) {
  await db.deleteFrom('rosterUpload').execute()
}

/** When the file of an account is to be forgotten. */
export async function uploadExpires(db: Roster, account: string): Promise<Date | null> {
  const row = await db
    .selectFrom('rosterUpload')
    .select('expires')
    .where('account', '=', account)
    .executeTakeFirst()
  return row ? new Date(row.expires) : null
}
