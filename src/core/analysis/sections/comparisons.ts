import { endsOf, flagsOf } from '#src/core/analysis/layout.ts'
import {
  type Counts,
  countWhere,
  histogramOf,
  momentsOfCounts,
  sizeOf,
} from '#src/core/analysis/levels.ts'
import type { Item } from '#src/core/analysis/survey.ts'
import { benjaminiHochberg } from '#src/core/statistics/adjust.ts'
import { cliffsDeltaOfCounts } from '#src/core/statistics/cliff.ts'
import { hedgesG, welch } from '#src/core/statistics/compare.ts'
import { newcombe } from '#src/core/statistics/proportion.ts'

export type Comparison = ReturnType<typeof compared>

/** Two independent samples of scores: difference, test, effect sizes. */
export function compared(one: Counts, two: Counts) {
  const [first, second] = [momentsOfCounts(one), momentsOfCounts(two)]
  const test = welch(first, second)
  const effect = hedgesG(first, second)
  const cliff = cliffsDeltaOfCounts(histogramOf(one), histogramOf(two))
  return {
    n1: first.n,
    n2: second.n,
    mean1: first.mean,
    mean2: second.mean,
    sd1: rootOf(first.variance),
    sd2: rootOf(second.variance),
    diff: test.diff,
    se: test.se,
    t: test.t,
    df: test.df,
    p: test.p,
    ci: endsOf(test.interval),
    cohenD: effect.cohenD,
    hedgesG: effect.hedgesG,
    hedgesGCi: endsOf(effect.interval),
    cliff: { delta: cliff.delta, ...endsOf(cliff.interval) },
    flags: flagsOf(test.reason),
  }
}

/** Adds to the comparisons of a section the p-values adjusted for all of them together. */
export function adjusted<Key extends string>(
  byGroup: Readonly<Record<string, Readonly<Record<Key, Comparison>>>>,
) {
  const groups: [string, [string, Comparison][]][] = Object.entries(byGroup).map(
    ([name, factors]) => [name, Object.entries(factors)],
  )
  const ps = groups.flatMap(([, factors]) => factors.map(([, { p }]) => p))
  const adjustedPs = benjaminiHochberg(ps)[Symbol.iterator]()
  const withP = groups.map(([name, factors]) => [
    name,
    Object.fromEntries(
      factors.map(([factor, figures]) => {
        const pAdjusted = adjustedPs.next().value ?? null
        return [factor, { ...figures, pAdjusted }]
      }),
    ),
  ])
  return { tests: ps.filter((p) => p !== null).length, byGroup: Object.fromEntries(withP) }
}

/** The difference of the favourable shares of an item, with Newcombe's interval. */
export function favourableDifference({ scale }: Item, one: Counts, two: Counts) {
  const countOf = (counts: Counts) => ({
    x: countWhere(counts, (value) => value >= scale.fav),
    n: sizeOf(counts),
  })
  const { diff, interval, reason } = newcombe(countOf(one), countOf(two))
  return { diff, ...endsOf(interval), flags: flagsOf(reason) }
}

const rootOf = (variance: number | null) => (variance === null ? null : Math.sqrt(variance))
