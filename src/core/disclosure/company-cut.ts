import { MOST_MISSING } from '#src/core/disclosure/change-graph.ts'
import { type Line, peopleOn, type Surveyed } from '#src/core/disclosure/lines.ts'

/** The people, fewer than k, whom the company's own figures of two campaigns tell about; joining hides none of them. */
export type CompanyCut = { lines: ReadonlySet<Line>; people: number; lacksMore: boolean }

/**
 * The smallest cut that has all new blocks on one side, if it is a small one; null if it is not, or if the company has
 * a block that lacks more than one person, with which the others can be joined. Each old block lies on the side of most
 * of its people. `lacksMore` tells that more than one person is missing in one of the campaigns, among all new blocks or
 * the old ones from which k people or more stayed: then all blocks joined would not be told of.
 */
export function companyCut(
  k: number,
  lines: readonly Line[],
  previous: readonly Surveyed[],
  surveyed: readonly Surveyed[],
): CompanyCut | null {
  if (surveyed.some((block) => isLacking([block]))) return null
  const cut = lines.filter(({ before }) => before === null)
  const inside: Surveyed[] = []
  for (const [before, own] of Map.groupBy(lines, (line) => line.before)) {
    const block = before === null ? undefined : previous[before]
    if (!block) continue
    const left = own.filter(({ now }) => now === null)
    const stayed = own.filter(({ now }) => now !== null)
    const isInside = !isLacking([block]) && peopleOn(left) <= peopleOn(stayed)
    cut.push(...(isInside ? left : stayed))
    if (isInside && peopleOn(stayed) >= k) inside.push(block)
  }
  const people = peopleOn(cut)
  if (people === 0 || people >= k) return null
  return { lines: new Set(cut), people, lacksMore: isLacking(inside) || isLacking(surveyed) }
}

const isLacking = (blocks: readonly Surveyed[]) =>
  blocks.reduce((sum, { people, counted }) => sum + people.length - counted, 0) > MOST_MISSING
