import { median } from 'simple-statistics'
import type { DetailSums } from '#src/core/disclosure/detail/detail-sums.ts'
import type { Instrument } from '#src/core/disclosure/instrument.ts'
import type { Drivers, FactorAgreement, FactorReliability } from '#src/core/report/company.ts'
import { agreementOf } from '#src/core/report/detail/factor-detail.ts'
import { MOST_CODED, spreadOf } from '#src/core/report/detail/side.ts'
import type { Bounds } from '#src/core/report/figures-bounds.ts'
import { covarianceOf } from '#src/core/statistics/cross-sums.ts'
import { driversOf } from '#src/core/statistics/drivers.ts'
import { iccOf } from '#src/core/statistics/icc.ts'
import { omegaOf } from '#src/core/statistics/omega.ts'
import {
  alphaIfDeleted,
  alphaOf,
  correctedItemTotals,
  feldtInterval,
} from '#src/core/statistics/reliability.ts'

const LEAST_FOR_RELIABILITY = 30
const LEAST_FOR_DRIVERS = 100
const LEAST_A_PREDICTOR = 10
const WEAK = 0.05
const RANKABLE = 0.7

/** The company's sums and how much under them is coded (0-1), factor by factor. */
export type Whole = Readonly<{
  instrument: Instrument
  sums: DetailSums
  codedShares: readonly number[]
  /** Of all factors, or of the item that asks for satisfaction as a whole, whichever is more. */
  codedShare: number
}>

/**
 * What goes with the first outcome: shares of R² (Lindeman, Merenda & Gold 1980), with relative weights (Johnson 2000)
 * as a second opinion. From 100 people on and ten a factor; `null` without an outcome.
 */
export function driversIn({ instrument, sums, codedShare }: Whole): Drivers | null {
  const { together } = sums
  const criterion = instrument.items[instrument.outcomes[0] ?? -1]?.id
  if (!together || criterion === undefined) return null
  const { n } = together
  const none = { criterion, n, rSquared: null, adjustedRSquared: null, factors: [] }
  const least = Math.max(LEAST_FOR_DRIVERS, LEAST_A_PREDICTOR * instrument.factors.length)
  if (n < least) return { ...none, reason: 'few-people' }
  if (codedShare > MOST_CODED) return { ...none, reason: 'coded' }
  const { r2, adjR2, lmg, relativeWeights, zeroOrder } = driversOf(covarianceOf(together), n)
  if (r2 === null || !lmg || !zeroOrder) return { ...none, reason: 'no-variance' }
  const found = { criterion, n, rSquared: r2, adjustedRSquared: adjR2 }
  if (r2 < WEAK) return { ...found, factors: [], reason: 'weak' }
  const factors = instrument.factors.map(({ id }, at) => ({
    id,
    correlation: zeroOrder[at] ?? 0,
    share: (lmg[at] ?? 0) / r2,
    relativeWeight: relativeWeights ? (relativeWeights[at] ?? 0) / r2 : null,
  }))
  return { ...found, factors, reason: null }
}

/** Alpha with its interval, omega and the items of each factor, over people with all of its items. */
export function reliabilityIn({ instrument, sums, codedShares }: Whole): FactorReliability[] {
  return instrument.factors.map(({ id: factor, items: indices }, at) => {
    const whole = sums.factors[at]?.whole
    const n = whole?.n ?? 0
    const ids = indices.flatMap((index) => instrument.items[index]?.id ?? [])
    const none = (reason: FactorReliability['reason']) => ({
      factor,
      n,
      alpha: null,
      alphaInterval: null,
      omega: null,
      omegaReason: null,
      items: [],
      reason,
    })
    if (ids.length < 2) return none('one-item')
    if (!whole || n < LEAST_FOR_RELIABILITY) return none('few-people')
    if ((codedShares[at] ?? 0) > MOST_CODED) return none('coded')
    const covariance = covarianceOf(whole)
    const { alpha } = alphaOf(covariance)
    if (alpha === null) return none('no-variance')
    const interval = feldtInterval(alpha, n, ids.length)
    const totals = correctedItemTotals(covariance)
    const without = alphaIfDeleted(covariance)
    const { omega, reason: omegaReason } = omegaOf(covariance, n)
    return {
      factor,
      n,
      alpha,
      omega,
      omegaReason,
      reason: null,
      alphaInterval: interval && ([interval.lo, interval.hi] satisfies Bounds),
      items: ids.map((id, item) => ({
        id,
        itemTotal: totals[item] ?? null,
        alphaIfDeleted: without[item] ?? null,
      })),
    }
  })
}

/** Agreement inside the detail blocks, and how reliably their means differ (Bliese 2000). */
export function agreementIn(
  { instrument, codedShares }: Whole,
  groups: readonly DetailSums[],
): FactorAgreement[] {
  return instrument.factors.map(({ id: factor }, at) => {
    const none = { factor, groups: groups.length, medianRwgj: null, icc1: null, icc2: null }
    if (groups.length < 2) return { ...none, mayRank: false, reason: 'few-groups' }
    if ((codedShares[at] ?? 0) > MOST_CODED) return { ...none, mayRank: false, reason: 'coded' }
    const within = groups
      .map((sums) => agreementOf(instrument, sums, at))
      .filter((value) => value !== null)
    const spreads = groups.flatMap(({ factors }) => factors[at] ?? []).map(spreadOf)
    const { icc1Shown, icc2 } = iccOf(spreads)
    if (icc2 === null) return { ...none, mayRank: false, reason: 'no-variance' }
    const medianRwgj = within.length > 0 ? median(within) : null
    const mayRank = icc2 >= RANKABLE
    return { ...none, medianRwgj, icc1: icc1Shown, icc2, mayRank, reason: null }
  })
}
