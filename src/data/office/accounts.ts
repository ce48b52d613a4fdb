import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

export type AccountRow = OfficeTables['account']
export type AccountRoleRow = OfficeTables['accountRole']

export async function findAccount(db: Office, id: string) {
  return db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function findAccountByEmail(db: Office, email: string) {
  return db.selectFrom('account').selectAll().where('email', '=', email).executeTakeFirst()
}

export async function listAccounts(db: Office) {
  return db
    .selectFrom('account')
    .select(['id', 'email', 'name', 'language', 'passwordHash'])
    .orderBy('name')
    .orderBy('email')
    .execute()
}

export async function listAccountsWithRole(db: Office, role: string) {
  return db
    .selectFrom('account')
    .innerJoin('accountRole', 'accountRole.account', 'account.id')
    .select(['account.id', 'account.email', 'account.name', 'account.language'])
    .where('accountRole.role', '=', role)
    .distinct()
    .orderBy('account.id')
    .execute()
}

/** Adds an account; `false` = the address is taken. */
export async function insertAccount(db: Office, row: AccountRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('account')
    .values(row)
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function updateAccount(
  db: Office,
  id: string,
  changes: Partial<Omit<AccountRow, 'id'>>,
) {
  await db.updateTable('account').set(changes).where('id', '=', id).execute()
}

export async function deleteAccount(db: Office, id: string) {
  await db.deleteFrom('account').where('id', '=', id).execute()
}

export async function rolesOfAccount(db: Office, account: string) {
  return db
    .selectFrom('accountRole')
    .select(['role', 'department'])
    .where('account', '=', account)
    .orderBy('role')
    .execute()
}

export async function listAccountRoles(db: Office) {
  return db.selectFrom('accountRole').selectAll().orderBy('role').execute()
}

export async function replaceAccountRoles(db: Office, account: string, rows: AccountRoleRow[]) {
  await db.deleteFrom('accountRole').where('account', '=', account).execute()
  if (rows.length > 0) await db.insertInto('accountRole').values(rows).execute()
}

export async function countAdministrators(db: Office): Promise<number> {
  const { count } = await db
    .selectFrom('accountRole')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('role', '=', 'administrator')
    .executeTakeFirstOrThrow()
  return count
}
