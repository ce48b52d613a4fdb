import { stirlingError } from '#src/core/statistics/stirling.ts'

const ITERATIONS = 100_000
const TINY = 1e-300
const EXACT = 1e-16

/** A point of [0, 1] with its complement, each to full precision: near 1 the complement cannot be had from it. */
export type Point = Readonly<{ x: number; y: number }>

/**
 * The regularised incomplete beta function I_x(a, b) and 1 - I_x(a, b), for a, b > 0.
 * Continued fraction by Lentz's method, on the side where it converges in O(sqrt(max(a, b))) steps.
 * Source: Press et al., Numerical Recipes, 6.4; Didonato & Morris 1992.
 */
export function betaTails({ x, y }: Point, a: number, b: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (y <= 0) return { lower: 1, upper: 0 }
  const kernel = betaKernel({ x, y }, a, b)
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = (kernel * fraction(x, a, b)) / a
    return { lower, upper: 1 - lower }
  }
  const upper = (kernel * fraction(y, b, a)) / b
  return { lower: 1 - upper, upper }
}

/**
 * x^a y^b / B(a, b), without the cancellation of large logarithms: as a deviance from the mean a / (a + b).
 * Source: Loader 2000, Fast and accurate computation of binomial probabilities.
 */
export function betaKernel({ x, y }: Point, a: number, b: number): number {
  const sum = a + b
  const deviance = a * logOver(x * (sum / a) - 1) + b * logOver(y * (sum / b) - 1)
  const errors = stirlingError(sum) - stirlingError(a) - stirlingError(b)
  return Math.sqrt((a / sum) * (b / (2 * Math.PI))) * Math.exp(deviance + errors)
}

/** ln(1 + u) - u, precise near 0. */
function logOver(u: number): number {
  if (Math.abs(u) > 0.4) return Math.log1p(u) - u
  const r = u / (2 + u)
  let series = 0
  for (let power = 31; power >= 3; power -= 2) series = series * r * r + 1 / power
  return 2 * r * r * r * series - u * r
}

function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m <= ITERATIONS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    value *= d * c
    if (Math.abs(d * c - 1) < EXACT) break
  }
  return value
}

const awayFromZero = (value: number) => (Math.abs(value) < TINY ? TINY : value)
