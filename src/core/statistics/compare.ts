import { tQuantile, tTwoSidedP, Z975 } from '#src/core/statistics/distributions.ts'
import type { Moments } from '#src/core/statistics/moments.ts'
import type { Interval, Reason } from '#src/core/statistics/reason.ts'
import { stirlingError } from '#src/core/statistics/stirling.ts'

/** A difference in the units of the scale, tested against none. */
export type TestedDifference = Readonly<{
  diff: number | null
  se: number | null
  t: number | null
  df: number | null
  p: number | null
  interval: Interval | null
  reason: Reason | null
}>

/** A standardised difference. */
export type EffectSize = Readonly<{
  cohenD: number | null
  hedgesG: number | null
  interval: Interval | null
  reason: Reason | null
}>

const UNTESTED = { se: null, t: null, df: null, p: null, interval: null }

/**
 * Welch's test of mean 1 - mean 2: t = diff / sqrt(v1 + v2), v = s^2/n, with Satterthwaite's degrees of freedom,
 * and the 95 % interval. No finite-population correction: the question is about the process behind the answers.
 * Source: Welch 1947. `no-data` where either side is empty, `n<2` and `zero-variance` leave the difference alone.
 */
export function welch(one: Moments, two: Moments): TestedDifference {
  if (one.mean === null || two.mean === null) return { diff: null, ...UNTESTED, reason: 'no-data' }
  return testedSum(one.mean - two.mean, [one, two])
}

/**
 * The same for any sum or difference of means of independent samples: se^2 = Σv, df = (Σv)^2 / Σ(v^2/(n - 1)).
 */
export function testedSum(diff: number, samples: readonly Moments[]): TestedDifference {
  const parts = samples.map(({ n, variance }) => ({
    n,
    v: variance === null ? null : variance / n,
  }))
  if (parts.some(({ v }) => v === null)) return { diff, ...UNTESTED, reason: 'n<2' }
  const square = parts.reduce((sum, { v }) => sum + (v ?? 0), 0)
  if (square === 0) return { diff, ...UNTESTED, reason: 'zero-variance' }
  const se = Math.sqrt(square)
  const df = 1 / parts.reduce((sum, { n, v }) => sum + ((v ?? 0) / square) ** 2 / (n - 1), 0)
  const t = diff / se
  const half = tQuantile(0.975, df) * se
  const interval = { lo: diff - half, hi: diff + half }
  return { diff, se, t, df, p: tTwoSidedP(t, df), interval, reason: null }
}

/**
 * Hedges' g = J d, d = (mean 1 - mean 2) / pooled s, J = gamma(m/2) / (sqrt(m/2) gamma((m - 1)/2)), m = n1 + n2 - 2;
 * 95 % interval g ± z sqrt(J^2 ((n1 + n2)/(n1 n2) + d^2/(2 (n1 + n2)))). About .2 small, .5 medium, .8 large.
 * Source: Hedges 1981; Hedges & Olkin 1985. `no-data`, `n<2`, `zero-variance` as for Welch.
 */
export function hedgesG(one: Moments, two: Moments): EffectSize {
  const none = { cohenD: null, hedgesG: null, interval: null }
  if (one.mean === null || two.mean === null) return { ...none, reason: 'no-data' }
  if (one.variance === null || two.variance === null) return { ...none, reason: 'n<2' }
  const freedom = one.n + two.n - 2
  const pooled = ((one.n - 1) * one.variance + (two.n - 1) * two.variance) / freedom
  if (pooled === 0) return { ...none, reason: 'zero-variance' }
  const d = (one.mean - two.mean) / Math.sqrt(pooled)
  const factor = smallSampleFactor(freedom)
  const n = one.n + two.n
  const half = Z975 * factor * Math.sqrt(n / (one.n * two.n) + (d * d) / (2 * n))
  const g = factor * d
  return { cohenD: d, hedgesG: g, interval: { lo: g - half, hi: g + half }, reason: null }
}

/** J of m >= 2, as a ratio of gammas written with what Stirling's formula misses, so that large m lose no digit. */
function smallSampleFactor(m: number): number {
  const z = m / 2
  const errors = stirlingError(z) - stirlingError(z - 0.5)
  return Math.exp((1 - z) * Math.log1p(-0.5 / z) - 0.5 + errors)
}
