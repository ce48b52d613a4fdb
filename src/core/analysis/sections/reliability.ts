import type { FactorCases } from '#src/core/analysis/complete-cases.ts'
import { endsOf, named } from '#src/core/analysis/layout.ts'
import type { Survey } from '#src/core/analysis/survey.ts'
import { type CrossSums, covarianceOf, crossSums } from '#src/core/statistics/cross-sums.ts'
import { omegaOf } from '#src/core/statistics/omega.ts'
import {
  alphaIfDeleted,
  alphaOf,
  type Covariance,
  correctedItemTotals,
  feldtInterval,
} from '#src/core/statistics/reliability.ts'

/** Every factor over its complete cases: for the company with omega, for each group without. */
export function reliabilitySection({ groups }: Survey, cases: readonly FactorCases[]) {
  const idsOf = ({ factor }: FactorCases) => factor.items.map(({ name }) => name)
  const overall = cases.map((one) => [one.factor.name, factorReliability(idsOf(one), one.company)])
  const byGroup = [...groups.keys()].map((group) => {
    const factors = cases.map((one) => {
      const sums = one.byGroup.get(group)?.sums ?? crossSums(one.factor.items.length)
      return [one.factor.name, alphaFigures(idsOf(one), sums)]
    })
    return [group, Object.fromEntries(factors)]
  })
  return { overall: Object.fromEntries(overall), byGroup: Object.fromEntries(byGroup) }
}

/** Alpha and omega of one factor, from the sums of its items; `origins` is what each item's sums were counted from. */
export function factorReliability(
  ids: readonly string[],
  sums: CrossSums,
  origins: readonly number[] = [],
) {
  const { omega, reason, loadings, uniquenesses } = omegaOf(covarianceOf(sums), sums.n)
  const isTooFew = ids.length < 3
  return {
    ...alphaFigures(ids, sums, origins),
    omega,
    omegaReason: isTooFew ? 'k<3' : reason,
    ...(loadings && uniquenesses
      ? { loadings: byId(ids, loadings), uniquenesses: byId(ids, uniquenesses) }
      : {}),
  }
}

function alphaFigures(ids: readonly string[], sums: CrossSums, origins: readonly number[] = []) {
  const { n } = sums
  const k = ids.length
  const covariance = covarianceOf(sums)
  const { alpha, alphaStandardised, meanInterItemR, flags, reason } = alphaOf(covariance)
  const flat = flags.includes('zero-variance-item') ? 'zero-variance-item' : 'zero-total-variance'
  const undefinedBecause = reason ?? flat
  return {
    n,
    k,
    alpha,
    alphaCi: endsOf(feldtInterval(alpha, n, k)),
    ...named('alphaStandardised', alphaStandardised, undefinedBecause),
    ...named('meanInterItemR', meanInterItemR, undefinedBecause),
    items: itemsOf(ids, covariance, meansOf(sums, origins)),
    flags: [...(k < 2 ? ['k<2'] : []), ...(n < 2 ? ['n<2'] : []), ...reasonOf(reason), ...flags],
  }
}

/** Too few items or people are told apart above: both may be true. */
const reasonOf = (reason: string | null) =>
  reason === null || reason === 'k<2' || reason === 'n<2' ? [] : [reason]

const meansOf = ({ n, totals, lost }: CrossSums, origins: readonly number[]) =>
  Array.from(totals, (total, at) => (origins[at] ?? 0) + (total + (lost[at] ?? 0)) / n)

function itemsOf(ids: readonly string[], covariance: Covariance, means: readonly number[]) {
  const totals = correctedItemTotals(covariance)
  const deleted = alphaIfDeleted(covariance)
  const entries = (covariance ?? []).map((row, at) => [
    ids[at] ?? '',
    {
      mean: means[at] ?? null,
      sd: Math.sqrt(row[at] ?? 0),
      ...named('correctedItemTotalR', totals[at] ?? null, ids.length < 2 ? 'k<2' : 'zero-variance'),
      ...named('alphaIfDeleted', deleted[at] ?? null, ids.length < 3 ? 'k<3' : 'zero-variance'),
    },
  ])
  return Object.fromEntries(entries)
}

const byId = (ids: readonly string[], values: readonly number[]) =>
  Object.fromEntries(ids.map((id, at) => [id, values[at] ?? null]))
