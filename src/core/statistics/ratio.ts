import { tQuantile } from '#src/core/statistics/distributions.ts'
import { sampledShare } from '#src/core/statistics/interval.ts'
import type { Interval, Reason } from '#src/core/statistics/reason.ts'

/** Sums over `n` people: a of a person's m answers are of a kind (a person without answers is not counted). */
export type RatioSums = Readonly<{
  n: number
  a: number
  m: number
  aa: number
  am: number
  mm: number
}>

/** A share of pooled answers, 0-1, with its standard error. */
export type RatioEstimate = Readonly<{
  share: number | null
  se: number | null
  interval: Interval | null
  reason: Reason | null
}>

/**
 * The share P = Σa/Σm of answers pooled over the items of a factor. A person's answers are a cluster, hence not
 * Wilson but se = sqrt((1 - f)/n Σ(a - P m)^2/(n - 1)) / mean m, and P ± t(.975; n - 1) se clipped to 0-1.
 * Source: Cochran 1977, chapter 6. `population` as for a mean. `no-data` without answers; of one person the share
 * alone (`one-answer`).
 */
export function ratioEstimate(sums: RatioSums, population: number | null): RatioEstimate {
  const { n, a, m } = sums
  if (n === 0 || m === 0) return { share: null, se: null, interval: null, reason: 'no-data' }
  const share = a / m
  if (n < 2) return { share, se: null, interval: null, reason: 'one-answer' }
  const spread = ((1 - sampledShare(n, population)) * residual(sums)) / (n - 1)
  const se = Math.sqrt(spread / n) / (m / n)
  const half = se === 0 ? 0 : tQuantile(0.975, n - 1) * se
  const interval = { lo: Math.max(0, share - half), hi: Math.min(1, share + half) }
  return { share, se, interval, reason: null }
}

/** Σ(a - P m)^2, counted on the rarer side, where less cancels; 0 where only rounding is left. */
function residual({ a, m, aa, am, mm }: RatioSums): number {
  const common = 2 * a > m
  const share = (common ? m - a : a) / m
  const [squares, products] = common ? [mm - 2 * am + aa, mm - am] : [aa, am]
  const sum = squares - 2 * share * products + share * share * mm
  return sum > 1e-13 * squares ? sum : 0
}
