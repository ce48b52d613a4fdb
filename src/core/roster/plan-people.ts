import type { RosterPerson } from '#src/core/roster/check-rows.ts'
import type { RosterNow } from '#src/core/roster/plan.ts'

/** Somebody of the roster; `department` is a path. */
export type PersonNow = Readonly<{
  email: string
  name: string
  department: string
  language: string
}>

type Named = Readonly<{ email: string; name: string }>
type Changed = Named & Readonly<{ from: string; to: string }>
type Managing = Named & Readonly<{ department: string }>

export type PlannedPeople = Readonly<{
  added: readonly PersonNow[]
  left: readonly PersonNow[]
  /** From one department to another; a department that goes on under another path takes its people along. */
  moved: readonly Changed[]
  renamed: readonly Changed[]
  languages: readonly Changed[]
  managersAdded: readonly Managing[]
  managersRemoved: readonly Managing[]
}>

type Places = readonly Readonly<{ before: string | null; after: string | null }>[]

/** What becomes of each person; `pathAfter` = the path that a department of now will have, `null` = it goes. */
export function planPeople(
  now: RosterNow,
  people: readonly RosterPerson[],
  pathAfter: (path: string) => string | null,
): PlannedPeople & { places: Places } {
  const known = new Map(now.people.map((person) => [person.email, person]))
  const staying = new Set(people.map(({ email }) => email))
  const left = now.people.filter(({ email }) => !staying.has(email))
  const added: PersonNow[] = []
  const changes = { moved: [] as Changed[], renamed: [] as Changed[], languages: [] as Changed[] }
  const places: Places[number][] = left.map(({ department }) => ({
    before: department,
    after: null,
  }))

  for (const person of people) {
    const { email, name, department, language } = person
    const before = known.get(email)
    places.push({ before: before?.department ?? null, after: department })
    if (!before) {
      added.push({ email, name, department, language })
      continue
    }
    const named = { email, name }
    if (pathAfter(before.department) !== department)
      changes.moved.push({ ...named, from: before.department, to: department })
    if (before.name !== name) changes.renamed.push({ ...named, from: before.name, to: name })
    if (before.language !== language)
      changes.languages.push({ ...named, from: before.language, to: language })
  }
  return { added, left, ...changes, ...planManagers(now, people, known, pathAfter), places }
}

function planManagers(
  now: RosterNow,
  people: readonly RosterPerson[],
  known: ReadonlyMap<string, PersonNow>,
  pathAfter: (path: string) => string | null,
) {
  const managed = new Map(people.map(({ email, manages }) => [email, manages]))
  const managing = new Set<string>()
  const managersRemoved = now.management.flatMap(({ email, department }) => {
    const after = pathAfter(department)
    managing.add(`${email}\n${after ?? ''}`)
    if (after !== null && managed.get(email) === after) return []
    return [{ email, name: known.get(email)?.name ?? '', department }]
  })
  const managersAdded = people.flatMap(({ email, name, manages }) =>
    manages === null || managing.has(`${email}\n${manages}`)
      ? []
      : [{ email, name, department: manages }],
  )
  return { managersAdded, managersRemoved }
}
