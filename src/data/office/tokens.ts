import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

export type ApiTokenRow = OfficeTables['apiToken']

/** Adds a token; `false` = there is one of this id. */
export async function insertToken(db: Office, row: ApiTokenRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('apiToken')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function findTokenByHash(db: Office, hash: string) {
  return db.selectFrom('apiToken').selectAll().where('hash', '=', hash).executeTakeFirst()
}

export async function listTokens(db: Office) {
  return db
    .selectFrom('apiToken')
    .select(['id', 'name', 'roles', 'departments', 'expiresAt', 'lastUsedOn', 'scope', 'parts'])
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** Notes the day on which a token was used. */
export async function touchToken(db: Office, id: string, lastUsedOn: string) {
  await db.updateTable('apiToken').set({ lastUsedOn }).where('id', '=', id).execute()
}

/** Returns the deleted token, for the log. */
export async function deleteToken(db: Office, id: string) {
  return db.deleteFrom('apiToken').where('id', '=', id).returning('name').executeTakeFirst()
}
