import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

export async function insertAnnouncement(db: Office, row: OfficeTables['announcement']) {
  await db.insertInto('announcement').values(row).execute()
}

export async function findAnnouncement(db: Office, id: string) {
  return db.selectFrom('announcement').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function listUndismissed(db: Office, account: string, since: string) {
  return (
    db
      .selectFrom('announcement')
      .selectAll()
      .where('at', '>=', since)
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom('announcementDismissal')
              .select('announcementDismissal.account')
              .whereRef('announcementDismissal.announcement', '=', 'announcement.id')
              .where('announcementDismissal.account', '=', account),
          ),
        ),
      )
      .orderBy('at', 'desc')
      // several of one moment in the same order in each installation: ids are drawn by lot
      .orderBy('key')
      .orderBy('params')
      .orderBy('id')
      .execute()
  )
}

export async function insertDismissal(db: Office, row: OfficeTables['announcementDismissal']) {
  await db
    .insertInto('announcementDismissal')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
