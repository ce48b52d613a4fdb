import { classesOf, type ScoredItem } from '#src/core/disclosure/instrument.ts'
import { classPoints, type ItemSums } from '#src/core/report/figures-sums.ts'

/** Lowest and highest score in points. */
export type Bounds = [low: number, high: number]

/** The cells under a figure: exact answers and their points, "too few" cells, "almost all" cells by class. */
export type Mass = {
  valid: number
  points: number
  tooFew: number
  almostAll: readonly { members: number; cells: number; low: number; high: number }[]
}

/**
 * The lowest and highest mean score over all sheets that fit the codes and the sizes of the blocks alone
 * (ANONYMITY B3): too few = 0 to k-1 valid answers, any values; almost all of a class = k to n valid answers,
 * all but one of them in the class. Exact cells are fixed. The pooled mean of several items is one such mass.
 */
export function boundsOf(mass: Mass, k: number): Bounds {
  return [extreme(mass, k, 'low'), extreme(mass, k, 'high')]
}

/** The mass of items that are pooled. */
export function massOf(parts: readonly { item: ScoredItem; sums: ItemSums }[]): Mass {
  return {
    valid: total(parts, ({ sums }) => validOf(sums)),
    points: total(
      parts,
      ({ item, sums }) => ((sums.sum - item.min * validOf(sums)) / (item.max - item.min)) * 100,
    ),
    tooFew: total(parts, ({ sums }) => sums.tooFew),
    almostAll: parts.flatMap(({ item, sums }) =>
      classesOf(item)
        .filter((name) => sums.almostAll[name].cells > 0)
        .map((name) => {
          const [low, high] = classPoints(item, name)
          return { ...sums.almostAll[name], low, high }
        }),
    ),
  }
}

// Dinkelbach's iteration (Management Science 13, 1967): from the score of one world to the world that is best
// against it, until none is better. Each cell decides alone how many valid answers it has: as many as possible
// where its class lies beyond the score, else as few as possible.
function extreme(mass: Mass, k: number, edge: 'low' | 'high'): number {
  const isBetter = (one: number, other: number) => (edge === 'high' ? one > other : one < other)
  let score = scoreOf(mass, k, edge, () => true)
  for (;;) {
    const reached = score
    const next = scoreOf(mass, k, edge, (classEdge) => isBetter(classEdge, reached))
    if (!isBetter(next, reached)) return reached
    score = next
  }
}

function scoreOf(
  { valid, points, tooFew, almostAll }: Mass,
  k: number,
  edge: 'low' | 'high',
  takesAll: (classEdge: number) => boolean,
): number {
  const end = edge === 'high' ? 100 : 0
  let answers = valid + tooFew * (k - 1)
  let sum = points + tooFew * (k - 1) * end
  for (const { members, cells, [edge]: classEdge } of almostAll) {
    const counted = takesAll(classEdge) ? members : k * cells
    answers += counted
    sum += (counted - cells) * classEdge + cells * end
  }
  return answers > 0 ? sum / answers : end
}

const validOf = ({ exact }: ItemSums) => exact.unfavourable + exact.neutral + exact.favourable

function total<T>(parts: readonly T[], value: (part: T) => number): number {
  return parts.reduce((sum, part) => sum + value(part), 0)
}
