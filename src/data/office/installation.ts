import type { Office } from '#src/data/rooms.ts'

const ONLY = 1

/** Whether somebody has ever had an account here. */
export async function isSettled(db: Office): Promise<boolean> {
  const row = await db
    .selectFrom('installation')
    .select('id')
    .where('id', '=', ONLY)
    .executeTakeFirst()
  return row !== undefined
}

/** Ends the first run; `false` = it was ended before. The second of two transactions waits for the first. */
export async function settle(db: Office): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('installation')
    .values({ id: ONLY, settled: 1 })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Lets changes of roles happen one after another, so that two of them cannot remove the last administrator. */
export async function holdAccounts(db: Office) {
  await db.updateTable('installation').set({ settled: 1 }).where('id', '=', ONLY).execute()
}
