import { stirlingError } from '#src/core/statistics/stirling.ts'

const STEPS = 100_000
const TINY = 1e-300
const EXACT = 1e-16

/** A point of [0, 1] with its complement, each to full precision: near 1 the complement cannot be had from it. */
export type Point = Readonly<{ x: number; y: number }>

/**
 * The regularised incomplete beta function I_x(a, b) and 1 - I_x(a, b), for a, b > 0.
 * Continued fraction by Lentz's method, on the side where it converges fast.
 * Source: Didonato & Morris 1992, algorithm 708, section 5.
 */
export function betaTails({ x, y }: Point, a: number, b: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (y <= 0) return { lower: 1, upper: 0 }
  const kernel = betaKernel({ x, y }, a, b)
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = kernel * fraction({ x, y }, a, b)
    return { lower, upper: 1 - lower }
  }
  const upper = kernel * fraction({ x: y, y: x }, b, a)
  return { lower: 1 - upper, upper }
}

/**
 * x^a y^b / B(a, b), without the cancellation of large logarithms: as a deviance from the mean a / (a + b).
 * Source: Loader 2000, Fast and accurate computation of binomial probabilities.
 */
export function betaKernel({ x, y }: Point, a: number, b: number): number {
  const sum = a + b
  const deviance = a * logBelow(x * (sum / a)) + b * logBelow(y * (sum / b))
  const errors = stirlingError(sum) - stirlingError(a) - stirlingError(b)
  return Math.sqrt((a / sum) * (b / (2 * Math.PI))) * Math.exp(deviance + errors)
}

/** ln r - (r - 1), for r > 0 and precise near 1. */
function logBelow(ratio: number): number {
  const u = ratio - 1
  if (Math.abs(u) > 0.4) return Math.log(ratio) - u
  const r = u / (2 + u)
  let series = 0
  for (let power = 31; power >= 3; power -= 2) series = series * r * r + 1 / power
  return 2 * r * r * r * series - u * r
}

/**
 * 1/(β1 + α2/(β2 + ...)), by Lentz's method: αn+1 = (a+n-1)(a+b+n-1) n (b-n) x² / (a+2n-1)²,
 * βn+1 = n + n (b-n) x/(a+2n-1) + (a+n)/(a+2n+1) (λ + 1 + n (1+y)). λ = a - (a+b) x keeps its digits through y.
 */
function fraction({ x, y }: Point, a: number, b: number): number {
  const lambda = a > b ? (a + b) * y - b : a - (a + b) * x
  let c = awayFromZero((a / (a + 1)) * (lambda + 1))
  let d = 0
  let value = c
  for (let n = 1; n <= STEPS; n++) {
    const part = (n * (b - n) * x) / (a + 2 * n - 1)
    const alpha = (part * x * (a + n - 1) * (a + b + n - 1)) / (a + 2 * n - 1)
    const beta = n + part + ((a + n) / (a + 2 * n + 1)) * (lambda + 1 + n * (1 + y))
    d = 1 / awayFromZero(beta + alpha * d)
    c = awayFromZero(beta + alpha / c)
    value *= c * d
    if (Math.abs(c * d - 1) < EXACT) break
  }
  return 1 / value
}

const awayFromZero = (value: number) => (Math.abs(value) < TINY ? TINY : value)
