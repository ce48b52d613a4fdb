import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

/** The account of somebody at a provider. */
export async function findAccountByIdentity(db: Office, issuer: string, subject: string) {
  return db
    .selectFrom('accountIdentity')
    .innerJoin('account', 'account.id', 'accountIdentity.account')
    .selectAll('account')
    .where('accountIdentity.issuer', '=', issuer)
    .where('accountIdentity.subject', '=', subject)
    .executeTakeFirst()
}

/** As whom a provider knows an account; nothing where none does. */
export async function findIdentityOf(db: Office, account: string) {
  return db
    .selectFrom('accountIdentity')
    .select(['issuer', 'subject'])
    .where('account', '=', account)
    .executeTakeFirst()
}

export async function insertIdentity(db: Office, row: OfficeTables['accountIdentity']) {
  await db.insertInto('accountIdentity').values(row).execute()
}

/** The ids of all accounts that a provider knows. */
export async function listAccountsOfIssuer(db: Office, issuer: string): Promise<string[]> {
  const rows = await db
    .selectFrom('accountIdentity')
    .select('account')
    .where('issuer', '=', issuer)
    .execute()
  return rows.map(({ account }) => account)
}
