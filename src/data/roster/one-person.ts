import type { Roster } from '#src/data/rooms.ts'

const withPath = (db: Roster) =>
  db
    .selectFrom('person')
    .innerJoin('department', 'department.id', 'person.department')
    .select(['person.id', 'person.email', 'person.name', 'person.language', 'department.path'])

/** A part of all people in the order of their addresses. */
export async function listPeoplePage(db: Roster, from: number, most: number) {
  return withPath(db).orderBy('person.email').limit(most).offset(from).execute()
}

/** All people in the order of their addresses, with the paths of their departments. */
export async function listEverybody(db: Roster) {
  return withPath(db).orderBy('person.email').execute()
}

export async function findPerson(db: Roster, id: string) {
  return withPath(db).where('person.id', '=', id).executeTakeFirst()
}

export async function findPersonByEmail(db: Roster, email: string) {
  return withPath(db).where('person.email', '=', email).executeTakeFirst()
}

/** The paths that some people manage, by person. */
export async function listManaged(db: Roster, people: readonly string[]) {
  if (people.length === 0) return []
  return db
    .selectFrom('management')
    .innerJoin('department', 'department.id', 'management.department')
    .select(['management.person', 'department.path'])
    .where('management.person', 'in', people)
    .orderBy('department.path')
    .execute()
}

/** In which campaigns somebody is invited, by the states of the campaigns. */
export async function listInvitedIn(db: Roster, person: string) {
  return db
    .selectFrom('invitation')
    .innerJoin('campaign', 'campaign.id', 'invitation.campaign')
    .select(['campaign.id', 'campaign.title', 'campaign.state'])
    .where('invitation.person', '=', person)
    .orderBy('campaign.title')
    .execute()
}

/**
 * Forgets somebody: what he manages and his stopped reminders go with him, his invitations stay without him, so that as
 * many were invited as the manifest says, and no mail on the list is sent any more.
 */
export async function deletePerson(db: Roster, id: string): Promise<boolean> {
  await db
    .deleteFrom('mailJob')
    .where('invitation', 'in', (query) =>
      query.selectFrom('invitation').select('invitation.id').where('invitation.person', '=', id),
    )
    .execute()
  const { numDeletedRows } = await db.deleteFrom('person').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}
