import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

export type AccountLinkRow = OfficeTables['accountLink']
export type AccountLinkKind = 'invitation' | 'reset'

export async function insertAccountLink(db: Office, row: AccountLinkRow) {
  await db.insertInto('accountLink').values(row).execute()
}

/** A link that has not ended, with the account that it belongs to. */
export async function findAccountLink(db: Office, hash: string, now: Date) {
  return db
    .selectFrom('accountLink')
    .innerJoin('account', 'account.id', 'accountLink.account')
    .select(['accountLink.kind', 'account.id', 'account.name', 'account.email', 'account.language'])
    .where('accountLink.hash', '=', hash)
    .where('accountLink.endsAt', '>', now.toISOString())
    .executeTakeFirst()
}

/** Takes a link away; `false` = somebody was quicker. */
export async function takeAccountLink(db: Office, hash: string, now: Date): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('accountLink')
    .where('hash', '=', hash)
    .where('endsAt', '>', now.toISOString())
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}

export async function listAccountLinks(db: Office, account: string, kind: AccountLinkKind) {
  return db
    .selectFrom('accountLink')
    .select(['madeAt', 'endsAt'])
    .where('account', '=', account)
    .where('kind', '=', kind)
    .orderBy('madeAt')
    .execute()
}

export async function deleteAccountLink(db: Office, hash: string) {
  await db.deleteFrom('accountLink').where('hash', '=', hash).execute()
}

export async function deleteAccountLinksOf(db: Office, account: string) {
  await db.deleteFrom('accountLink').where('account', '=', account).execute()
}

/** Forgets links that ended before a moment. */
export async function deleteAccountLinksBefore(db: Office, moment: Date) {
  await db.deleteFrom('accountLink').where('endsAt', '<', moment.toISOString()).execute()
}
