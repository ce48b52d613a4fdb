import type { Comparison } from '#src/core/actions/effect/compare.ts'
import type { Effect, Method, Obstacle, Verdict } from '#src/core/actions/effect/effect.ts'
import { benjaminiHochberg } from '#src/core/statistics/adjust.ts'

const LEVEL = 0.05

/**
 * What a difference must measure to be believed, in points, and beyond what its whole interval must lie: the less there
 * is to compare with, the more. Found by simulation (test/power): at most one of twenty actions without effect passes,
 * also where departments drift by themselves and where the lowest ones act.
 */
export const DEMANDS: Readonly<Record<Method, Readonly<{ points: number; beyond: number }>>> = {
  many: { points: 5, beyond: 0 },
  few: { points: 12, beyond: 7 },
  alone: { points: 15, beyond: 10 },
}

export type Judged = Pick<Effect, 'verdict' | 'reason' | 'pAdjusted'>

/** The verdicts on all that was measured in one campaign: p adjusted over all of them (Benjamini & Hochberg 1995). */
export function judge(comparisons: readonly Comparison[]): Judged[] {
  const obstacles = comparisons.map(obstacleOf)
  const adjusted = benjaminiHochberg(
    comparisons.map(({ p }, at) => (obstacles[at] === null ? p : null)),
  )
  return comparisons.map((one, at) => {
    const reason = obstacles[at] ?? null
    const pAdjusted = adjusted[at] ?? null
    return { verdict: reason ? 'not-assessable' : verdictOf(one, pAdjusted), reason, pAdjusted }
  })
}

/** What only shows when both campaigns are put together. */
function obstacleOf({ interval, open }: Comparison): Obstacle | null {
  if (interval === null) return 'no-variance'
  return open && open[0] <= 0 && open[1] >= 0 ? 'bounds-overlap' : null
}

function verdictOf(one: Comparison, pAdjusted: number | null): Verdict {
  const { difference } = one
  if (!isLarge(one) || pAdjusted === null || pAdjusted > LEVEL) return 'no-change'
  if (one.method === 'many' && !isUnexpected(one)) return 'no-change'
  return difference > 0 ? 'improved' : 'worse'
}

function isLarge({ method, difference, interval }: Comparison): boolean {
  if (!method || !interval) return false
  const { points, beyond } = DEMANDS[method]
  const nearest = difference > 0 ? interval[0] : -interval[1]
  return Math.abs(difference) >= points && nearest > beyond
}

/** Whether departments with such a score do not change so much by themselves, in the same direction. */
function isUnexpected({ expected, before, after, difference }: Comparison): boolean {
  if (!expected || !before || !after || expected.p > LEVEL) return false
  return Math.sign(after.score - before.score - expected.change) === Math.sign(difference)
}
