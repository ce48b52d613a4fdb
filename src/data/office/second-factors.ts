import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

export type SecondFactorRow = OfficeTables['secondFactor']

export async function findSecondFactor(db: Office, account: string) {
  return db.selectFrom('secondFactor').selectAll().where('account', '=', account).executeTakeFirst()
}

/** The accounts that have a second factor in use. */
export async function listSecondFactors(db: Office): Promise<string[]> {
  const rows = await db
    .selectFrom('secondFactor')
    .select('account')
    .where('confirmed', '=', 1)
    .execute()
  return rows.map(({ account }) => account)
}

/** The secrets in use, as they are kept. */
export async function listSealedSecrets(db: Office) {
  return db
    .selectFrom('secondFactor')
    .select(['account', 'sealed'])
    .where('confirmed', '=', 1)
    .execute()
}

/** Keeps a secret that is not in use yet, in place of an earlier one; one that is in use stays (`false`). */
export async function putSecondFactor(db: Office, row: SecondFactorRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('secondFactor')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('account')
        .doUpdateSet({ sealed: row.sealed, lastStep: row.lastStep })
        .where('secondFactor.confirmed', '=', 0),
    )
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function confirmSecondFactor(
  db: Office,
  { account, sealed, lastStep }: Pick<SecondFactorRow, 'account' | 'sealed' | 'lastStep'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('secondFactor')
    .set({ confirmed: 1, lastStep })
    .where('account', '=', account)
    .where('sealed', '=', sealed)
    .where('confirmed', '=', 0)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Notes that the code of a time step was used; `false` = it, or a later one, was used before. */
export async function takeStep(db: Office, account: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('secondFactor')
    .set({ lastStep: step })
    .where('account', '=', account)
    .where('lastStep', '<', step)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Takes a second factor out of use, with its recovery codes; `false` = none was in use. */
export async function deleteSecondFactor(db: Office, account: string): Promise<boolean> {
  await db.deleteFrom('recoveryCode').where('account', '=', account).execute()
  const { numDeletedRows } = await db
    .deleteFrom('secondFactor')
    .where('account', '=', account)
    .where('confirmed', '=', 1)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}

export async function replaceRecoveryCodes(db: Office, account: string, hashes: string[]) {
  await db.deleteFrom('recoveryCode').where('account', '=', account).execute()
  await db
    .insertInto('recoveryCode')
    .values(hashes.map((hash) => ({ account, hash })))
    .execute()
}

/** Uses a recovery code up; `false` = it is none, or no longer. */
export async function takeRecoveryCode(db: Office, account: string, hash: string) {
  const { numDeletedRows } = await db
    .deleteFrom('recoveryCode')
    .where('account', '=', account)
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}

export async function countRecoveryCodes(db: Office, account: string): Promise<number> {
  const { count } = await db
    .selectFrom('recoveryCode')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('account', '=', account)
    .executeTakeFirstOrThrow()
  return count
}
