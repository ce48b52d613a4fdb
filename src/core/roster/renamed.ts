import type { RosterPerson } from '#src/core/roster/check-rows.ts'

type Paths = Readonly<{ known: ReadonlySet<string>; wanted: ReadonlySet<string> }>

/**
 * Departments that go on under another path, by their old one: those of which a row says what they were called, and
 * with them all below that keep their own name. Only a path that is gone can go on, only under one that is new.
 */
export function renamedPaths(
  people: readonly Pick<RosterPerson, 'department' | 'formerly'>[],
  { known, wanted }: Paths,
): Map<string, string> {
  const renamed = new Map<string, string>()
  const isFree = (from: string, to: string) =>
    known.has(from) && !wanted.has(from) && wanted.has(to) && !known.has(to)
  const named = new Map(
    people.flatMap(({ department, formerly }) => (formerly ? [[formerly, department]] : [])),
  )
  for (const [from, to] of named) if (isFree(from, to)) renamed.set(from, to)

  const taken = new Set(renamed.values())
  // the nearest department above that was named decides for those below it
  const deepest = [...named].toSorted(([one], [other]) => other.length - one.length)
  for (const path of known) {
    const [from, to] = deepest.find(([above]) => path.startsWith(`${above}/`)) ?? []
    if (from === undefined || renamed.has(path)) continue
    const next = `${to}${path.slice(from.length)}`
    if (isFree(path, next) && !taken.has(next)) renamed.set(path, next)
  }
  return renamed
}
