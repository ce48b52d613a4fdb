import { insertMany } from '#src/data/insert-many.ts'
import type { Roster } from '#src/data/rooms.ts'
import type { RosterTables } from '#src/data/roster/tables.ts'

export type InvitationRow = RosterTables['invitation']

export async function insertInvitations(db: Roster, rows: InvitationRow[]) {
  await insertMany(rows, (some) => db.insertInto('invitation').values(some))
}

export async function freezeAsked(db: Roster, rows: RosterTables['askedPerson'][]) {
  await insertMany(rows, (some) => db.insertInto('askedPerson').values(some))
}

export async function listAsked(db: Roster, campaign: string) {
  return db
    .selectFrom('askedPerson')
    .select(['person', 'unit'])
    .where('campaign', '=', campaign)
    .execute()
}

/** The people whom campaigns other than this one asked whose first day is after `day`; also those deleted since. */
export async function listAskedSince(db: Roster, day: string, except: string): Promise<string[]> {
  const rows = await db
    .selectFrom('askedPerson')
    .innerJoin('campaign', 'campaign.id', 'askedPerson.campaign')
    .select('askedPerson.person')
    .distinct()
    .where('campaign.opensOn', '>', day)
    .where('campaign.id', '!=', except)
    .execute()
  return rows.map(({ person }) => person)
}

export async function findInvitation(db: Roster, campaign: string, tokenHash: Uint8Array) {
  return db
    .selectFrom('invitation')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .where('campaign', '=', campaign)
    .executeTakeFirst()
}

/** The invitations with these tokens, by hash. */
export async function findInvitations(
  db: Roster,
  campaign: string,
  tokenHashes: readonly Uint8Array[],
) {
  const rows = await db
    .selectFrom('invitation')
    .select(['id', 'campaign', 'gid', 'tokenHash', 'blindedHash'])
    .where('tokenHash', 'in', tokenHashes)
    .execute()
  // asked of SQLite as well, it would read the whole campaign for eight of them
  return rows.filter((row) => row.campaign === campaign)
}

/** The invitation of a person, found by mail address. */
export async function findInvitationOf(db: Roster, campaign: string, email: string) {
  return db
    .selectFrom('invitation')
    .innerJoin('person', 'person.id', 'invitation.person')
    .select(['invitation.id', 'invitation.gid', 'person.email', 'person.language'])
    .where('invitation.campaign', '=', campaign)
    .where('person.email', '=', email)
    .executeTakeFirst()
}

/** Every invitation of a campaign with its person, in the order of the addresses. */
export async function listInvitedPeople(db: Roster, campaign: string) {
  return db
    .selectFrom('invitation')
    .innerJoin('person', 'person.id', 'invitation.person')
    .select(['invitation.id', 'invitation.gid', 'person.email'])
    .where('invitation.campaign', '=', campaign)
    .orderBy('person.email')
    .execute()
}

/** The invitations of a group that no person is named in: its cards, and those of people who were forgotten. */
export async function listNameless(db: Roster, campaign: string, gid: number) {
  return db
    .selectFrom('invitation')
    .select(['id', 'tokenHash'])
    .where('campaign', '=', campaign)
    .where('gid', '=', gid)
    .where('person', 'is', null)
    .orderBy('id')
    .execute()
}

/** The invited people who asked for no pass yet, with the path of their department; for the demonstration. */
export async function listUnanswered(db: Roster, campaign: string) {
  return db
    .selectFrom('invitation')
    .innerJoin('person', 'person.id', 'invitation.person')
    .innerJoin('department', 'department.id', 'person.department')
    .select(['invitation.id', 'invitation.gid', 'person.language', 'department.path'])
    .where('invitation.campaign', '=', campaign)
    .where('invitation.blindedHash', 'is', null)
    .orderBy('person.email')
    .execute()
}

/** Marks the pass of an invitation as asked for with these blinded bytes; returns the hash that it holds now. */
export async function collectPass(
  db: Roster,
  invitation: Uint8Array,
  blindedHash: Uint8Array,
): Promise<Uint8Array | null> {
  const { numUpdatedRows } = await db
    .updateTable('invitation')
    .set({ blindedHash })
    .where('id', '=', invitation)
    .where('blindedHash', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 1n) return blindedHash
  const row = await db
    .selectFrom('invitation')
    .select('blindedHash')
    .where('id', '=', invitation)
    .executeTakeFirst()
  return row?.blindedHash ?? null
}

/** Passes issued per reporting group. */
export async function countPasses(db: Roster, campaign: string) {
  return db
    .selectFrom('invitation')
    .select(({ fn }) => ['gid', fn.count<number>('blindedHash').as('issued')])
    .where('campaign', '=', campaign)
    .groupBy('gid')
    .orderBy('gid')
    .execute()
}

export async function deleteInvitations(db: Roster, campaign: string) {
  await db.deleteFrom('reminderStop').where('campaign', '=', campaign).execute()
  await db.deleteFrom('invitation').where('campaign', '=', campaign).execute()
}

/** Forgets whom a campaign asked that never closed. */
export async function deleteAsked(db: Roster, campaign: string) {
  await db.deleteFrom('askedPerson').where('campaign', '=', campaign).execute()
  await db.deleteFrom('mailGivenUp').where('campaign', '=', campaign).execute()
}
