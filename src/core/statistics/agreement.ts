import type { Histogram } from '#src/core/statistics/cliff.ts'
import { ZERO_VARIANCE } from '#src/core/statistics/moments.ts'
import type { Flag, Reason } from '#src/core/statistics/reason.ts'

/** How far people of one department agree on the items of a factor; 1 = all gave the same answers. */
export type Agreement = Readonly<{
  rwgj: number | null
  rwgjSlightSkew: number | null
  rwgStar: number | null
  meanItemVariance: number | null
  flags: Flag[]
  reason: Reason | null
}>

// Variance of answers that lean slightly to one side, by number of options (LeBreton & Senter 2008, table 2).
const SLIGHT_SKEW: Readonly<Record<number, number>> = { 5: 1.34 }

/** The variance of answers thrown at random on a scale of `options` options: (A² - 1) / 12. */
export function randomVariance(options: number): number {
  return (options * options - 1) / 12
}

/**
 * r_wg(j) = J (1 - v/σ²) / (J (1 - v/σ²) + v/σ²), with v the mean variance of the J items over complete cases and
 * σ² that of random answers on `options` options (James, Demaree & Wolf 1984); also against slightly skewed answers
 * (5 options only, else `null`), and r*_wg = 1 - v/σ², unclamped (Lindell, Brandt & Whitney 1999). More variance
 * than at random counts as 0 and is flagged. `variances` is `null` where fewer than two people answered (`n<2`).
 */
export function rwgj(variances: readonly number[] | null, options: number): Agreement {
  if (variances === null || variances.length === 0) {
    const none = { rwgj: null, rwgjSlightSkew: null, rwgStar: null, meanItemVariance: null }
    return { ...none, flags: [], reason: variances === null ? 'n<2' : 'no-data' }
  }
  const items = variances.length
  const mean = variances.reduce((sum, variance) => sum + variance, 0) / items
  const random = randomVariance(options)
  const skewed = SLIGHT_SKEW[options]
  return {
    rwgj: within(mean / random, items),
    rwgjSlightSkew: skewed === undefined ? null : within(mean / skewed, items),
    rwgStar: 1 - mean / random,
    meanItemVariance: mean,
    flags: flagsOf(mean, random),
    reason: null,
  }
}

/**
 * AD_M: the mean over items of Σ|x - mean|/n, in units of the scale; 0 = all gave the same answers. From the
 * histogram of each item over complete cases. `null` without items or answers. Source: Burke & Dunlap 2002.
 */
export function averageDeviation(items: readonly Histogram[]): number | null {
  if (items.length === 0) return null
  let total = 0
  for (const counts of items) {
    const n = counts.reduce((sum, [, count]) => sum + count, 0)
    if (n === 0) return null
    const mean = counts.reduce((sum, [value, count]) => sum + value * count, 0) / n
    total += counts.reduce((sum, [value, count]) => sum + Math.abs(value - mean) * count, 0) / n
  }
  return total / items.length
}

function within(ratio: number, items: number): number {
  const agreed = items * Math.max(0, 1 - ratio)
  return agreed / (agreed + ratio)
}

function flagsOf(mean: number, random: number): Flag[] {
  if (mean <= ZERO_VARIANCE) return ['zero-variance']
  return mean > random ? ['variance-above-random-clamped-to-0'] : []
}
