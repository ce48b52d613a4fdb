import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

export type AnnouncementMailRow = OfficeTables['announcementMail']
type Key = Pick<AnnouncementMailRow, 'announcement' | 'account'>

export async function insertAnnouncementMails(db: Office, rows: AnnouncementMailRow[]) {
  if (rows.length > 0) await db.insertInto('announcementMail').values(rows).execute()
}

/** Takes due mails with one UPDATE and leases them: nobody else takes them before `leaseUntil`. */
export async function claimAnnouncementMails(
  db: Office,
  dialect: 'sqlite' | 'postgres',
  terms: Readonly<{ now: Date; leaseUntil: Date; most: number; attempts: number }>,
): Promise<AnnouncementMailRow[]> {
  return db
    .updateTable('announcementMail')
    .set(({ eb }) => ({ due: terms.leaseUntil.toISOString(), attempts: eb('attempts', '+', 1) }))
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('announcement', 'account'),
        'in',
        selectFrom('announcementMail')
          .select(['announcement', 'account'])
          .where('due', '<=', terms.now.toISOString())
          .where('attempts', '<', terms.attempts)
          .orderBy('due')
          .limit(terms.most)
          .$if(dialect === 'postgres', (query) => query.forUpdate().skipLocked())
          .$asTuple('announcement', 'account'),
      ),
    )
    .returningAll()
    .execute()
}

export async function findAnnouncementReader(db: Office, { announcement, account }: Key) {
  return db
    .selectFrom('announcementMail')
    .innerJoin('announcement', 'announcement.id', 'announcementMail.announcement')
    .innerJoin('account', 'account.id', 'announcementMail.account')
    .select([
      'announcement.key',
      'announcement.params',
      'account.email',
      'account.name',
      'account.language',
    ])
    .where('announcementMail.announcement', '=', announcement)
    .where('announcementMail.account', '=', account)
    .executeTakeFirst()
}

export async function deleteAnnouncementMail(db: Office, { announcement, account }: Key) {
  await db
    .deleteFrom('announcementMail')
    .where('announcement', '=', announcement)
    .where('account', '=', account)
    .execute()
}

export async function postponeAnnouncementMail(
  db: Office,
  { announcement, account }: Key,
  due: Date,
) {
  await db
    .updateTable('announcementMail')
    .set({ due: due.toISOString() })
    .where('announcement', '=', announcement)
    .where('account', '=', account)
    .execute()
}

/** Forgets those that were tried as often as allowed: the page shows the announcement all the same. */
export async function deleteSpentAnnouncementMails(db: Office, now: Date, attempts: number) {
  await db
    .deleteFrom('announcementMail')
    .where('due', '<=', now.toISOString())
    .where('attempts', '>=', attempts)
    .execute()
}
