import { pathsAbove, type RosterPerson } from '#src/core/roster/check-rows.ts'
import {
  type Continued,
  continuedPaths,
  type Move,
  type Paths,
} from '#src/core/roster/continued.ts'
import { type PersonNow, type PlannedPeople, planPeople } from '#src/core/roster/plan-people.ts'
import { type Suggestion, suggestedMoves } from '#src/core/roster/suggested.ts'

/** The roster as it is: departments by their paths, people by their addresses. */
export type RosterNow = Readonly<{
  people: readonly PersonNow[]
  departments: readonly string[]
  management: readonly Readonly<{ email: string; department: string }>[]
  /** What the last file said of former paths: said again it is not done again. */
  said: readonly Move[]
}>

export type RosterPlan = Readonly<{
  /** How many there are, and how many there will be. */
  before: Readonly<{ people: number; departments: number }>
  after: Readonly<{ people: number; departments: number }>
  people: PlannedPeople
  departments: Readonly<{
    added: readonly string[]
    /** Those that go on under another path. */
    continued: readonly Move[]
    removed: readonly string[]
    suggested: readonly Suggestion[]
    /** Former paths of the file that change nothing: nothing was called so, or both departments have their own past. */
    unheeded: readonly (Move & Readonly<{ why: 'unknown' | 'taken' }>)[]
  }>
  /** What the file says of former paths, for the next one to be compared with. */
  said: readonly Move[]
}>

/**
 * What replacing the roster by the people of a file would do. `chosen` = suggestions that somebody agreed to; they count
 * as if the file said so, unless it says otherwise.
 */
export function planRoster(
  now: RosterNow,
  people: readonly RosterPerson[],
  chosen: readonly Move[] = [],
): RosterPlan {
  const known = new Set(now.departments)
  const wanted = pathsAbove(people.map(({ department }) => department))
  const said = statementsOf(people)
  const before = new Map(now.said.map(({ from, to }) => [to, from]))
  const open = said.filter(({ from, to }) => before.get(to) !== from)
  const stated = continuedPaths({ known, wanted }, open)
  const continued = withChosen({ known, wanted }, stated, chosen)

  const sources = new Map([...continued.moves].map(([from, to]) => [to, from]))
  const isGone = (path: string) => !wanted.has(path) && !continued.moves.has(path)
  const isNew = (path: string) => !known.has(path) && !sources.has(path)
  const removed = [...known].filter(isGone)
  const added = [...wanted].filter(isNew)
  const pathAfter = (path: string) => continued.moves.get(path) ?? (isGone(path) ? null : path)
  const { places, ...planned } = planPeople(now, people, pathAfter)
  return {
    before: { people: now.people.length, departments: known.size },
    after: { people: people.length, departments: wanted.size },
    people: planned,
    departments: {
      added: added.toSorted(),
      continued: [...continued.moves].map(([from, to]) => ({ from, to })).toSorted(byPath),
      removed: removed.toSorted(),
      suggested: suggestedMoves(new Set(removed), new Set(added), places),
      unheeded: unheededOf(open, known, stated.refused),
    },
    said,
  }
}

/** What the rows say of former paths, each once. */
function statementsOf(people: readonly RosterPerson[]): Move[] {
  const said = new Map<string, Move>()
  for (const { department, formerly } of people)
    if (formerly !== null && formerly !== department)
      said.set(department, { from: formerly, to: department })
  return [...said.values()]
}

/** What was stated holds as before; a choice can only be about a department that goes and one that is new. */
function withChosen(paths: Paths, stated: Continued, chosen: readonly Move[]): Continued {
  const sources = new Map([...stated.moves].map(([from, to]) => [to, from]))
  const possible = chosen.filter(
    ({ from, to }) =>
      !paths.wanted.has(from) &&
      !stated.moves.has(from) &&
      !paths.known.has(to) &&
      !sources.has(to),
  )
  if (possible.length === 0) return stated
  const moves = [...stated.moves].map(([from, to]) => ({ from, to }))
  return continuedPaths(paths, [...moves, ...possible])
}

function unheededOf(open: readonly Move[], known: ReadonlySet<string>, refused: readonly Move[]) {
  // where the new path is there already, an earlier file did it
  const unknown = open.filter(({ from, to }) => !known.has(from) && !known.has(to))
  return [
    ...unknown.map((move) => ({ ...move, why: 'unknown' as const })),
    ...refused.map((move) => ({ ...move, why: 'taken' as const })),
  ].toSorted(byPath)
}

const byPath = (one: Move, other: Move) => (one.to < other.to ? -1 : 1)

/** Whether the file changes nothing at all. */
export const isEmptyPlan = ({ people, departments }: RosterPlan): boolean =>
  [...Object.values(people), departments.added, departments.continued, departments.removed].every(
    (list) => list.length === 0,
  )
