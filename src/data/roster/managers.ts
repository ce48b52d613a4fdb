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
