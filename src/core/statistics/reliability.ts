import { correlationOf } from '#src/core/statistics/cross-sums.ts'
import { fQuantile } from '#src/core/statistics/distributions.ts'
import { ZERO_VARIANCE } from '#src/core/statistics/moments.ts'
import type { Flag, Interval, Reason } from '#src/core/statistics/reason.ts'

/** A covariance matrix of the items of a factor over complete cases, or `null` where there are fewer than two. */
export type Covariance = readonly (readonly number[])[] | null

// Items without anything in common have an alpha of 0, on either side of which rounding may fall.
const ROUNDING = 1e-12

/** Cronbach's alpha; at most 1, and without a lower end. */
export type Alpha = Readonly<{
  alpha: number | null
  alphaStandardised: number | null
  meanInterItemR: number | null
  flags: Flag[]
  reason: Reason | null
}>

/**
 * alpha = k/(k - 1) (1 - tr S / ΣS) of k items (Cronbach 1951); standardised k r / (1 + (k - 1) r) of the mean
 * correlation r. A negative alpha is reported and flagged: an item is probably keyed the wrong way. An item without
 * variance stays in, is flagged, and leaves r undefined. `k<2`, `n<2`, `zero-total-variance` where there is none.
 */
export function alphaOf(covariance: Covariance): Alpha {
  const none = { alpha: null, alphaStandardised: null, meanInterItemR: null, flags: [] }
  if (covariance === null) return { ...none, reason: 'n<2' }
  if (covariance.length < 2) return { ...none, reason: 'k<2' }
  const alpha = rawAlpha(covariance)
  const flags: Flag[] = alpha !== null && alpha < -ROUNDING ? ['negative-alpha'] : []
  if (covariance.some((row, at) => row[at] === 0)) flags.push('zero-variance-item')
  const reason = alpha === null ? 'zero-total-variance' : null
  return { alpha, ...standardisedAlpha(covariance), flags, reason }
}

/**
 * The 95 % interval of alpha: 1 - (1 - alpha) F(.975), 1 - (1 - alpha) F(.025), with n - 1 and (n - 1)(k - 1)
 * degrees of freedom. Source: Feldt 1965; Feldt, Woodruff & Salih 1987. `null` without alpha, or where n or k < 2.
 */
export function feldtInterval(alpha: number | null, n: number, k: number): Interval | null {
  if (alpha === null || n < 2 || k < 2) return null
  const end = (p: number) => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1))
  return { lo: end(0.975), hi: end(0.025) }
}

/** Each item's correlation with the sum of the others, -1 to 1; `null` where either has no variance. */
export function correctedItemTotals(covariance: Covariance): (number | null)[] {
  if (covariance === null) return []
  const total = sumOf(covariance)
  return covariance.map((row, at) => {
    const variance = row[at] ?? 0
    const withAll = row.reduce((sum, value) => sum + value, 0)
    const rest = total - 2 * withAll + variance
    if (variance <= ZERO_VARIANCE || rest <= ZERO_VARIANCE) return null
    return (withAll - variance) / Math.sqrt(variance * rest)
  })
}

/** Alpha of the other items, for each item; `null` where fewer than two are left or their sum has no variance. */
export function alphaIfDeleted(covariance: Covariance): (number | null)[] {
  return (covariance ?? []).map((_, at) =>
    rawAlpha(without(covariance ?? [], at).map((row) => row.filter((_, column) => column !== at))),
  )
}

function rawAlpha(covariance: readonly (readonly number[])[]): number | null {
  const k = covariance.length
  const total = sumOf(covariance)
  if (k < 2 || total <= ZERO_VARIANCE) return null
  const trace = covariance.reduce((sum, row, at) => sum + (row[at] ?? 0), 0)
  return (k / (k - 1)) * (1 - trace / total)
}

function standardisedAlpha(covariance: readonly (readonly number[])[]) {
  const correlations = correlationOf(covariance)
  if (correlations === null) return { alphaStandardised: null, meanInterItemR: null }
  const k = covariance.length
  const meanInterItemR = (sumOf(correlations) - k) / (k * (k - 1))
  const total = 1 + (k - 1) * meanInterItemR
  const alphaStandardised = total <= ZERO_VARIANCE ? null : (k * meanInterItemR) / total
  return { alphaStandardised, meanInterItemR }
}

const sumOf = (matrix: readonly (readonly number[])[]) =>
  matrix.reduce((sum, row) => row.reduce((part, value) => part + value, sum), 0)

const without = <T>(list: readonly T[], at: number) => list.filter((_, index) => index !== at)
