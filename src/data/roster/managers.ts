import type { Roster } from '#src/data/rooms.ts'

/** The departments that the roster says a person manages, by mail address. */
export async function departmentsManagedBy(db: Roster, email: string): Promise<string[]> {
  const rows = await db
    .selectFrom('management')
    .innerJoin('person', 'person.id', 'management.person')
    .select('management.department')
    .where((where) => where(where.fn<string>('lower', ['person.email']), '=', email))
    .execute()
  return rows.map(({ department }) => department)
}

/** Everybody whom the roster names as a manager, one row a department. */
export async function listManagers(db: Roster) {
  return db
    .selectFrom('management')
    .innerJoin('person', 'person.id', 'management.person')
    .innerJoin('department', 'department.id', 'management.department')
    .select(['person.email', 'person.name', 'person.language', 'department.path'])
    .select('management.department')
    .orderBy('person.name')
    .orderBy('person.email')
    .orderBy('department.path')
    .execute()
}
