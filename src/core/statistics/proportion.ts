import { Z975 } from '#src/core/statistics/distributions.ts'
import type { Interval, Reason } from '#src/core/statistics/reason.ts'

/** `x` of `n` answers are of a kind. */
export type Count = Readonly<{ x: number; n: number }>

/**
 * Wilson's 95 % score interval of a proportion x/n, inside 0-1: centre (p + z^2/2n) / (1 + z^2/n), half width
 * z/(1 + z^2/n) sqrt(p(1 - p)/n + z^2/4n^2). Domain 0 <= x <= n; n need not be whole. `null` where n = 0.
 * Source: Wilson 1927; Newcombe 1998a.
 */
export function wilson(x: number, n: number): Interval | null {
  return n > 0 ? scoreInterval(x / n, n) : null
}

/**
 * The same in a population of `population` people: Wilson's interval at n* = n (N' - 1) / (N' - n), x* = p n*.
 * Where all (or, by a stale roster, more) have answered it is the proportion itself. `null` where n = 0; without a
 * population (`null`) it is `wilson`.
 */
export function wilsonFinite(x: number, n: number, population: number | null): Interval | null {
  if (n <= 0) return null
  const p = x / n
  if (population === null) return scoreInterval(p, n)
  if (n >= population) return { lo: p, hi: p }
  return scoreInterval(p, (n * (population - 1)) / (population - n))
}

/**
 * The difference p1 - p2 of two independent proportions with its 95 % interval: Newcombe's method 10, from the two
 * Wilson intervals: lo = d - sqrt((p1 - l1)^2 + (u2 - p2)^2), hi = d + sqrt((u1 - p1)^2 + (p2 - l2)^2).
 * Source: Newcombe 1998b. `null` (`no-data`) where either side has no answers.
 */
export function newcombe(
  one: Count,
  two: Count,
): { diff: number | null; interval: Interval | null; reason: Reason | null } {
  const [ends1, ends2] = [wilson(one.x, one.n), wilson(two.x, two.n)]
  if (ends1 === null || ends2 === null) return { diff: null, interval: null, reason: 'no-data' }
  const [p1, p2] = [one.x / one.n, two.x / two.n]
  const diff = p1 - p2
  const lo = diff - Math.hypot(p1 - ends1.lo, ends2.hi - p2)
  const hi = diff + Math.hypot(ends1.hi - p1, p2 - ends2.lo)
  return { diff, interval: { lo, hi }, reason: null }
}

function scoreInterval(p: number, n: number): Interval {
  const square = Z975 * Z975
  const centre = (p + square / (2 * n)) / (1 + square / n)
  const half = (Z975 / (1 + square / n)) * Math.sqrt((p * (1 - p)) / n + square / (4 * n * n))
  // Of none and of all the proportion is the very end, which rounding would miss.
  return {
    lo: Math.min(p, Math.max(0, centre - half)),
    hi: Math.max(p, Math.min(1, centre + half)),
  }
}
