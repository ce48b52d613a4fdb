import { betaKernel, betaTails, type Point } from '#src/core/statistics/incomplete-beta.ts'

/** The .975 quantile of the standard normal distribution: z of every 95 % interval. */
export const Z975 = 1.959963984540054

// Beyond e^±700 an odds ratio is no longer a normal double.
const FARTHEST = 700
const STEPS = 200

/** P(|T| >= |t|): the two-sided p-value of Student's t, 0-1, for `df` > 0. I_x(df/2, 1/2) at x = df/(df + t^2). */
export function tTwoSidedP(t: number, df: number): number {
  return fUpperTail(t * t, 1, df)
}

/** The t with P(T <= t) = p, for 0 < p < 1 and `df` > 0; infinite at p = 0 and 1. */
export function tQuantile(p: number, df: number): number {
  if (p === 0.5) return 0
  const outside = 2 * Math.min(p, 1 - p)
  const t = Math.sqrt(fAt({ lower: 1 - outside, upper: outside }, 1, df))
  return p < 0.5 ? -t : t
}

/** P(F >= f) of Fisher's F, 0-1, for f >= 0 and both degrees of freedom > 0; keeps its digits far below 1e-16. */
export function fUpperTail(f: number, df1: number, df2: number): number {
  return betaTails(pointOf(f, df1, df2), df1 / 2, df2 / 2).upper
}

/** The f with P(F <= f) = p, for 0 < p < 1 and both degrees of freedom > 0; 0 and infinite at p = 0 and 1. */
export function fQuantile(p: number, df1: number, df2: number): number {
  return fAt({ lower: p, upper: 1 - p }, df1, df2)
}

/**
 * Newton's method on ln f against the logarithm of the smaller tail. The density of ln F is log-concave, so both
 * logarithms of its tails are concave and the steps run towards the root from the second one on. A first step so
 * far that nothing is left of the tail is taken back by halves.
 */
function fAt(tails: { lower: number; upper: number }, df1: number, df2: number): number {
  if (tails.lower <= 0) return 0
  if (tails.upper <= 0) return Number.POSITIVE_INFINITY
  const side = tails.lower < tails.upper ? 'lower' : 'upper'
  const sign = side === 'lower' ? -1 : 1
  let [logF, sure] = [0, 0]
  for (let step = 0; step < STEPS; step++) {
    const point = pointOf(Math.exp(logF), df1, df2)
    const tail = betaTails(point, df1 / 2, df2 / 2)[side]
    if (tail === 0) {
      logF = (logF + sure) / 2
      continue
    }
    sure = logF
    const slope = betaKernel(point, df1 / 2, df2 / 2) / tail
    const next = logF + (sign * Math.log(tail / tails[side])) / slope
    if (Math.abs(next - logF) <= 1e-15 * Math.max(1, Math.abs(logF))) break
    logF = Math.min(FARTHEST, Math.max(-FARTHEST, next))
  }
  return Math.exp(logF)
}

function pointOf(f: number, df1: number, df2: number): Point {
  const ratio = (df1 / df2) * f
  if (ratio === Number.POSITIVE_INFINITY) return { x: 1, y: 0 }
  return { x: ratio / (1 + ratio), y: 1 / (1 + ratio) }
}
