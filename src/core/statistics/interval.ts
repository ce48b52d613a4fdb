import { tQuantile } from '#src/core/statistics/distributions.ts'
import type { Moments } from '#src/core/statistics/moments.ts'
import type { Flag, Interval, Reason } from '#src/core/statistics/reason.ts'

/** A mean with what surrounds it, all in the units of the scale. */
export type MeanInterval = Readonly<{
  n: number
  mean: number | null
  sd: number | null
  se: number | null
  interval: Interval | null
  flags: Flag[]
  reason: Reason | null
}>

/**
 * Mean, standard deviation and 95 % interval: mean ± t(.975; n - 1) se, se = sqrt((1 - f) s^2 / n), f = n / N'.
 * `population` is N', the people asked who could have answered; `null` leaves the correction out, as comparisons
 * must (Cochran 1977, 2.14). Source: Cochran 1977, chapter 2. Without answers everything is `null` (`no-data`),
 * of one answer all but the mean (`one-answer`). The interval is not clipped to the scale.
 */
export function meanInterval(moments: Moments, population: number | null): MeanInterval {
  const { n, mean, variance } = moments
  const flags = flagsOf(moments, population)
  if (mean === null || variance === null) {
    const reason = mean === null ? 'no-data' : 'one-answer'
    return { n, mean, sd: null, se: null, interval: null, flags, reason }
  }
  const se = Math.sqrt(((1 - sampledShare(n, population)) * variance) / n)
  const half = se === 0 ? 0 : tQuantile(0.975, n - 1) * se
  const interval = { lo: mean - half, hi: mean + half }
  return { n, mean, sd: Math.sqrt(variance), se, interval, flags, reason: null }
}

/** f = min(1, n / N'): the share of the population that answered, 0 where the population is not finite (`null`). */
export function sampledShare(n: number, population: number | null): number {
  if (population === null) return 0
  return population > n ? n / population : 1
}

function flagsOf({ n, variance }: Moments, population: number | null): Flag[] {
  const flags: Flag[] = variance === 0 ? ['zero-variance'] : []
  if (n === 0 || population === null || population > n) return flags
  return [...flags, population === n ? 'census' : 'more-answers-than-headcount']
}
