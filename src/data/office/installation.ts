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
    .values({ id: ONLY, settled: 1, breakGlass: null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Lets changes of roles happen one after another, so that two of them cannot remove the last administrator. */
export async function holdAccounts(db: Office) {
  await db.updateTable('installation').set({ settled: 1 }).where('id', '=', ONLY).execute()
}

/** The account that signs in with its password where all others cannot; `null` = none is named. */
export async function findBreakGlass(db: Office): Promise<string | null> {
  const row = await db
    .selectFrom('installation')
    .select('breakGlass')
    .where('id', '=', ONLY)
    .executeTakeFirst()
  return row?.breakGlass ?? null
}

/** Names the account; there is one at most. */
export async function setBreakGlass(db: Office, account: string) {
  await db.updateTable('installation').set({ breakGlass: account }).where('id', '=', ONLY).execute()
}
