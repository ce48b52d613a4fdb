import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

type ReplyRow = OfficeTables['idempotentReply']

export async function findReply(db: Office, actor: string, key: string) {
  return db
    .selectFrom('idempotentReply')
    .select(['request', 'status', 'body'])
    .where('actor', '=', actor)
    .where('key', '=', key)
    .executeTakeFirst()
}

/** Keeps the first answer under a key. */
export async function insertReply(db: Office, row: ReplyRow) {
  await db
    .insertInto('idempotentReply')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
