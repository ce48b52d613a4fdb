import type { Actor } from '#src/core/permission.ts'
import { randomId } from '#src/core/random.ts'
import { pathsAbove, type RosterPerson } from '#src/core/roster/check-rows.ts'
import { parseRoster } from '#src/core/roster/parse-roster.ts'
import { renamedPaths } from '#src/core/roster/renamed.ts'
import type { Roster } from '#src/data/rooms.ts'
import {
  countPeople,
  countPeopleByDepartment,
  deleteDepartments,
  deletePeople,
  insertDepartments,
  listDepartments,
  listPeople,
  moveDepartment,
  type PersonRow,
  putManagement,
  putPeople,
} from '#src/data/roster/people.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

export type RosterSummary = Readonly<{
  people: number
  departments: number
  added: number
  removed: number
}>

/** Replaces the whole roster by a file, all or nothing. People are known again by their address. */
export async function importRoster(
  context: Context,
  actor: Actor | null,
  file: Uint8Array,
): Promise<RosterSummary> {
  mustBeAllowed(actor, 'roster')
  const people = parseRoster(file)
  const summary = await context.database.inOneTransaction(({ roster }) => replace(roster, people))
  await record(context, actor, 'roster.imported', null, { ...summary })
  return summary
}

export async function showRoster({ roster }: Context, actor: Actor | null) {
  mustBeAllowed(actor, 'roster')
  const [people, departments] = await Promise.all([countPeople(roster), listDepartments(roster)])
  return { people, departments: departments.map(({ path }) => path) }
}

/** The departments with the people who belong directly to each. */
export async function showHeadcounts(
  { roster }: Context,
  actor: Actor | null,
): Promise<{ path: string; people: number }[]> {
  mustBeAllowed(actor, 'roster')
  return countPeopleByDepartment(roster)
}

async function replace(roster: Roster, people: RosterPerson[]): Promise<RosterSummary> {
  const departments = await replaceDepartments(roster, people)
  const known = new Map((await listPeople(roster)).map((person) => [person.email, person]))
  const rows = people.map(({ email, name, department, language }) => ({
    id: known.get(email)?.id ?? randomId(),
    email,
    name,
    language,
    department: departments.idOf(department),
  }))
  const staying = new Set(people.map(({ email }) => email))
  const left = [...known].flatMap(([email, { id }]) => (staying.has(email) ? [] : [id]))

  await deletePeople(roster, left)
  await putPeople(
    roster,
    rows.filter((row) => isChanged(row, known.get(row.email))),
  )
  await putManagement(
    roster,
    people.flatMap(({ manages }, index) =>
      manages === null
        ? []
        : [{ person: rows[index]?.id ?? '', department: departments.idOf(manages) }],
    ),
  )
  await deleteDepartments(roster, departments.gone)
  return {
    people: rows.length,
    departments: departments.count,
    added: rows.length - (known.size - left.length),
    removed: left.length,
  }
}

/** Most people stay as they were from one file to the next. */
const isChanged = (row: PersonRow, before: PersonRow | undefined) =>
  !before ||
  row.name !== before.name ||
  row.department !== before.department ||
  row.language !== before.language

/** Departments keep their identity as long as their path stays, or the file says what it was. */
async function replaceDepartments(roster: Roster, people: RosterPerson[]) {
  const known = new Map((await listDepartments(roster)).map(({ path, id }) => [path, id]))
  const wanted = pathsAbove(people.map(({ department }) => department))
  for (const [from, to] of renamedPaths(people, { known: new Set(known.keys()), wanted })) {
    const id = known.get(from) ?? ''
    await moveDepartment(roster, id, to)
    known.delete(from)
    known.set(to, id)
  }
  const added = [...wanted]
    .filter((path) => !known.has(path))
    .map((path) => ({ path, id: randomId() }))
  await insertDepartments(roster, added)

  const ids = new Map([...known, ...added.map(({ path, id }) => [path, id] as const)])
  return {
    count: wanted.size,
    idOf: (path: string) => ids.get(path) ?? '',
    gone: [...known].flatMap(([path, id]) => (wanted.has(path) ? [] : [id])),
  }
}
