import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

export type AccountMailRow = OfficeTables['accountMail']
type Key = Pick<AccountMailRow, 'kind' | 'receiver' | 'about'>

/** Puts mails on the list; one that waits there already is not put twice. */
export async function putAccountMails(db: Office, rows: AccountMailRow[]) {
  if (rows.length === 0) return
  await db
    .insertInto('accountMail')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes due mails with one UPDATE and leases them: nobody else takes them before `leaseUntil`. */
export async function claimAccountMails(
  db: Office,
  dialect: 'sqlite' | 'postgres',
  terms: Readonly<{ now: Date; leaseUntil: Date; most: number; attempts: number }>,
): Promise<AccountMailRow[]> {
  return db
    .updateTable('accountMail')
    .set(({ eb }) => ({ due: terms.leaseUntil.toISOString(), attempts: eb('attempts', '+', 1) }))
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('kind', 'receiver', 'about'),
        'in',
        selectFrom('accountMail')
          .select(['kind', 'receiver', 'about'])
          .where('due', '<=', terms.now.toISOString())
          .where('attempts', '<', terms.attempts)
          .orderBy('due')
          .limit(terms.most)
          .$if(dialect === 'postgres', (query) => query.forUpdate().skipLocked())
          .$asTuple('kind', 'receiver', 'about'),
      ),
    )
    .returningAll()
    .execute()
}

export async function deleteAccountMail(db: Office, { kind, receiver, about }: Key) {
  await db
    .deleteFrom('accountMail')
    .where('kind', '=', kind)
    .where('receiver', '=', receiver)
    .where('about', '=', about)
    .execute()
}

export async function deleteAccountMailsTo(db: Office, kind: string, receiver: string) {
  await db
    .deleteFrom('accountMail')
    .where('kind', '=', kind)
    .where('receiver', '=', receiver)
    .execute()
}

export async function postponeAccountMail(db: Office, { kind, receiver, about }: Key, due: Date) {
  await db
    .updateTable('accountMail')
    .set({ due: due.toISOString() })
    .where('kind', '=', kind)
    .where('receiver', '=', receiver)
    .where('about', '=', about)
    .execute()
}

/** Puts a mail off without a try: nothing was wrong with it but the hour. */
export async function deferAccountMail(db: Office, { kind, receiver, about }: Key, due: Date) {
  await db
    .updateTable('accountMail')
    .set(({ eb }) => ({ due: due.toISOString(), attempts: eb('attempts', '-', 1) }))
    .where('kind', '=', kind)
    .where('receiver', '=', receiver)
    .where('about', '=', about)
    .execute()
}

/** Forgets those that were tried as often as allowed. */
export async function deleteSpentAccountMails(db: Office, now: Date, attempts: number) {
  await db
    .deleteFrom('accountMail')
    .where('due', '<=', now.toISOString())
    .where('attempts', '>=', attempts)
    .execute()
}
