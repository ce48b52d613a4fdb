import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

export type SsoAttemptRow = OfficeTables['ssoAttempt']

export async function insertSsoAttempt(db: Office, row: SsoAttemptRow) {
  await db.insertInto('ssoAttempt').values(row).execute()
}

/** Takes an attempt of a session away, so that it is used once: of two who ask at once, one gets it. */
export async function takeSsoAttempt(
  db: Office,
  state: string,
  session: string,
): Promise<SsoAttemptRow | undefined> {
  return db
    .deleteFrom('ssoAttempt')
    .where('state', '=', state)
    .where('session', '=', session)
    .returningAll()
    .executeTakeFirst()
}

export async function deleteSsoAttemptsBefore(db: Office, moment: string) {
  await db.deleteFrom('ssoAttempt').where('begunAt', '<', moment).execute()
}
