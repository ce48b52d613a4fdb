import { lineage } from '#src/core/roster/check-rows.ts'
import type { Move } from '#src/core/roster/continued.ts'

/** A department that seems to go on: `people` of its `of` people are in the other one now. */
export type Suggestion = Move & Readonly<{ people: number; of: number }>

type Place = Readonly<{ before: string | null; after: string | null }>

/**
 * Departments that disappear while another appears with mostly the same people: more than half of those who were in the
 * one, below it included, make up more than half of the other. Each is suggested once; what would follow from a
 * suggestion above it is not suggested by itself. `places` = the department of each person before and after.
 */
export function suggestedMoves(
  gone: ReadonlySet<string>,
  fresh: ReadonlySet<string>,
  places: readonly Place[],
): Suggestion[] {
  if (gone.size === 0 || fresh.size === 0) return []
  const { shared, sizes } = counted(gone, fresh, places)
  const likely = [...shared]
    .map(([key, people]) => {
      const [from = '', to = ''] = key.split('\n')
      return { from, to, people, of: sizes.get(`-${from}`) ?? 0, size: sizes.get(`+${to}`) ?? 0 }
    })
    .filter(({ people, of, size }) => 2 * people > of && 2 * people > size)
    .toSorted(byLikelihood)

  const settled = new Set<string>()
  return likely.flatMap(({ from, to, people, of }) => {
    if (settled.has(`-${from}`) || settled.has(`+${to}`)) return []
    for (const path of gone) {
      const next = `${to}${path.slice(from.length)}`
      if (path !== from && !(path.startsWith(`${from}/`) && fresh.has(next))) continue
      settled.add(`-${path}`).add(`+${next}`)
    }
    return [{ from, to, people, of }]
  })
}

type Likely = Suggestion & { size: number }

/** The topmost first, then those with the greatest part of people in common (Jaccard), then the shortest path. */
function byLikelihood(one: Likely, other: Likely): number {
  const alike = ({ people, of, size }: Likely) => people / (of + size - people)
  return (
    lineage(one.from).length - lineage(other.from).length ||
    alike(other) - alike(one) ||
    lineage(one.to).length - lineage(other.to).length ||
    (one.from + one.to < other.from + other.to ? -1 : 1)
  )
}

/** How many people each pair has in common, and how many each department has, before (`-`) and after (`+`). */
function counted(gone: ReadonlySet<string>, fresh: ReadonlySet<string>, places: readonly Place[]) {
  const shared = new Map<string, number>()
  const sizes = new Map<string, number>()
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  for (const { before, after } of places) {
    const left = before === null ? [] : lineage(before).filter((path) => gone.has(path))
    const entered = after === null ? [] : lineage(after).filter((path) => fresh.has(path))
    for (const from of left) count(sizes, `-${from}`)
    for (const to of entered) count(sizes, `+${to}`)
    for (const from of left) for (const to of entered) count(shared, `${from}\n${to}`)
  }
  return { shared, sizes }
}
