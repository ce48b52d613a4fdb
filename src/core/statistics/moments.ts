import { mean, sampleVariance } from 'simple-statistics'

/** At or below this a variance is rounding: the smallest genuine one of 70,000 answers on a scale is about 1e-7. */
export const ZERO_VARIANCE = 1e-12

/** Size, mean and variance (n - 1) of a sample, in the units of its scale; `null` where n is too small for it. */
export type Moments = Readonly<{ n: number; mean: number | null; variance: number | null }>

/** The moments of values in memory, in two passes. No mean of nothing, no variance of one. */
export function momentsOf(values: readonly number[]): Moments {
  const n = values.length
  if (n === 0) return { n, mean: null, variance: null }
  const list = [...values]
  return { n, mean: mean(list), variance: n < 2 ? null : cleared(sampleVariance(list)) }
}

/** The same from sums that add up over departments: s^2 = (n Σx^2 - (Σx)^2) / (n (n - 1)). Exact for whole numbers. */
export function momentsFromSums(n: number, sum: number, sumOfSquares: number): Moments {
  if (n <= 0) return { n, mean: null, variance: null }
  const variance = n < 2 ? null : cleared((n * sumOfSquares - sum * sum) / n / (n - 1))
  return { n, mean: sum / n, variance }
}

/** Rounding taken for what it is: a variance of `ZERO_VARIANCE` or less is 0. */
export function cleared(variance: number): number {
  return variance <= ZERO_VARIANCE ? 0 : variance
}
