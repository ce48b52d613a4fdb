import type { Move } from '#src/core/roster/continued.ts'
import type { RosterNow } from '#src/core/roster/plan.ts'
import type { Roster } from '#src/data/rooms.ts'
import { lastImport } from '#src/data/roster/imports.ts'
import { listDepartments, listManagement, listPeople } from '#src/data/roster/people.ts'

/** The roster as it is, and the ids of what it names. */
export type Facts = Readonly<{
  now: RosterNow
  idOfPerson: ReadonlyMap<string, string>
  idOfDepartment: ReadonlyMap<string, string>
}>

export async function rosterNow(roster: Roster): Promise<Facts> {
  const departments = await listDepartments(roster)
  const people = await listPeople(roster)
  const management = await listManagement(roster)
  const { said } = await lastImport(roster)
  const pathOf = new Map(departments.map(({ id, path }) => [id, path]))
  const emailOf = new Map(people.map(({ id, email }) => [id, email]))
  return {
    now: {
      people: people.map(({ email, name, department, language }) => ({
        email,
        name,
        department: pathOf.get(department) ?? '',
        language,
      })),
      departments: departments.map(({ path }) => path),
      management: management.map(({ person, department }) => ({
        email: emailOf.get(person) ?? '',
        department: pathOf.get(department) ?? '',
      })),
      said: JSON.parse(said) as Move[],
    },
    idOfPerson: new Map(people.map(({ id, email }) => [email, id])),
    idOfDepartment: new Map(departments.map(({ id, path }) => [path, id])),
  }
}
