import { HUNDRED_POINTS } from '#src/core/disclosure/detail/answers.ts'
import type { FactorSums } from '#src/core/disclosure/detail/detail-sums.ts'
import type { Compared, Reason, TestedDifference } from '#src/core/report/detail.ts'
import type { Bounds } from '#src/core/report/figures-bounds.ts'
import { areApart } from '#src/core/report/highlights.ts'
import { hedgesG, welch } from '#src/core/statistics/compare.ts'
import { type Moments, momentsFromSums } from '#src/core/statistics/moments.ts'

/** Where more of the answers under a figure are coded, it needs persons' answers that are not there (ANONYMITY B4). */
export const MOST_CODED = 0.05
const LEAST_POINTS = 5
const LEVEL = 0.05

/**
 * A factor among some people: what is published of it in points, and how their scores vary; `spread` is `null` where
 * they are no union of detail blocks.
 */
export type Side = Readonly<{
  score: number | null
  bounds: Bounds
  codedShare: number
  spread: Pick<Moments, 'n' | 'variance'> | null
}>

/** Scores of persons added up, in sixtieths of a point. */
export type Scores = Pick<FactorSums, 'scored' | 'sum' | 'square'>

/** How scores of persons vary, in points. */
export function spreadOf({ scored, sum, square }: Scores): Moments {
  const { n, mean, variance } = momentsFromSums(scored, sum, square)
  const unit = HUNDRED_POINTS / 100
  return {
    n,
    mean: mean === null ? null : mean / unit,
    variance: variance === null ? null : variance / unit ** 2,
  }
}

/** Arithmetic on published scores, which needs no detail. */
export function compared(one: Side, other: Side): Compared | null {
  if (one.score === null || other.score === null) return null
  return { score: other.score, bounds: other.bounds, difference: one.score - other.score }
}

/** Not yet adjusted for how many there are; `isLarge` = it measures 5 points, and the bounds have no point in common. */
export type Untested = Omit<TestedDifference, 'pAdjusted' | 'mark'> & { isLarge: boolean }

/**
 * Welch's test of the published scores with the spread of the persons' scores, or why there is none. Means never come
 * from the copy, so that interval and score say the same (ANONYMITY B4).
 */
export function testedAgainst(one: Side, other: Side): Untested | Reason {
  const own = momentsOf(one)
  const others = momentsOf(other)
  if (typeof own === 'string') return own
  if (typeof others === 'string') return 'other-side'
  const { diff, interval, p } = welch(own, others)
  const { hedgesG: effect } = hedgesG(own, others)
  if (diff === null || interval === null || p === null || effect === null) return 'no-variance'
  return {
    difference: diff,
    interval: [interval.lo, interval.hi],
    p,
    hedgesG: effect,
    isLarge: Math.abs(diff) >= LEAST_POINTS && areApart(one, other),
  }
}

/** The difference with its p adjusted, and whether it is to be believed. */
export function judged({ isLarge, ...test }: Untested, pAdjusted: number): TestedDifference {
  const isSure = isLarge && pAdjusted <= LEVEL
  const mark = isSure ? (test.difference > 0 ? 'above' : 'below') : null
  return { ...test, pAdjusted, mark }
}

function momentsOf({ score, codedShare, spread }: Side): Moments | Reason {
  if (spread === null) return 'few-people'
  if (codedShare > MOST_CODED || score === null) return 'coded'
  return { n: spread.n, mean: score, variance: spread.variance }
}
