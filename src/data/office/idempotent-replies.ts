import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

/** The status of a request that has no answer yet. */
export const UNDER_WAY = 0

type ReplyRow = OfficeTables['idempotentReply']

export async function findReply(db: Office, actor: string, key: string) {
  return db
    .selectFrom('idempotentReply')
    .select(['request', 'status', 'body'])
    .where('actor', '=', actor)
    .where('key', '=', key)
    .executeTakeFirst()
}

/** Takes a key for a request that begins; `false` = it is taken. The second of two at once waits for the first. */
export async function reserveReply(
  db: Office,
  row: Pick<ReplyRow, 'actor' | 'key' | 'request' | 'at'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('idempotentReply')
    .values({ ...row, status: UNDER_WAY, body: '' })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Takes a key over from a request that never ended; `false` = another did, or it ended. */
export async function takeOverReply(
  db: Office,
  { actor, key, at }: Pick<ReplyRow, 'actor' | 'key' | 'at'>,
  before: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('idempotentReply')
    .set({ at })
    .where('actor', '=', actor)
    .where('key', '=', key)
    .where('status', '=', UNDER_WAY)
    .where('at', '<', before)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Keeps the answer under a key that was taken. */
export async function putReply(
  db: Office,
  { actor, key, status, body }: Pick<ReplyRow, 'actor' | 'key' | 'status' | 'body'>,
) {
  await db
    .updateTable('idempotentReply')
    .set({ status, body })
    .where('actor', '=', actor)
    .where('key', '=', key)
    .execute()
}

/** Gives a key back: the request may be tried again. */
export async function releaseReply(db: Office, actor: string, key: string) {
  await db
    .deleteFrom('idempotentReply')
    .where('actor', '=', actor)
    .where('key', '=', key)
    .where('status', '=', UNDER_WAY)
    .execute()
}
