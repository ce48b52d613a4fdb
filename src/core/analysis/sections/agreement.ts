import type { FactorCases } from '#src/core/analysis/complete-cases.ts'
import { flagsOf } from '#src/core/analysis/layout.ts'
import { countLevels, momentsOfCounts } from '#src/core/analysis/levels.ts'
import type { Factor, Survey } from '#src/core/analysis/survey.ts'
import { averageDeviation, randomVariance, rwgj } from '#src/core/statistics/agreement.ts'
import { covarianceOf } from '#src/core/statistics/cross-sums.ts'
import { iccOf } from '#src/core/statistics/icc.ts'

/** How far people of a group agree, and how much of all differences lies between groups. */
export function agreementSection(survey: Survey, cases: readonly FactorCases[]) {
  const entries = cases.map(({ factor, byGroup: casesByGroup }) => {
    const options = factor.scale.max - factor.scale.min + 1
    const byGroup = groupAgreement(casesByGroup, options)
    const values = Object.values(byGroup).flatMap((group) => group.rwgj ?? [])
    const figures = {
      randomVariance: randomVariance(options),
      byGroup,
      meanRwgj: values.length === 0 ? null : sumOf(values) / values.length,
      medianRwgj: medianOf(values),
      ...(values.length === 0 ? { rwgjReason: 'n<2' } : {}),
      icc: iccFigures(survey, factor),
    }
    return [factor.name, figures] as const
  })
  return Object.fromEntries(entries)
}

function groupAgreement(byGroup: FactorCases['byGroup'], options: number) {
  const entries = [...byGroup].map(([name, { sums, items }]) => {
    const covariance = covarianceOf(sums)
    const variances = covariance?.map((row, at) => row[at] ?? 0) ?? null
    const { flags, reason, ...figures } = rwgj(variances, options)
    const adMean = variances === null ? null : averageDeviation(items)
    const isSkewless = reason === null && figures.rwgjSlightSkew === null
    const why = isSkewless ? { rwgjSlightSkewReason: 'not-5-points' } : {}
    return [name, { n: sums.n, ...figures, ...why, adMean, flags: flagsOf(reason, flags) }] as const
  })
  return Object.fromEntries(entries)
}

function iccFigures({ groups }: Survey, { levels }: Factor) {
  const names = [...groups.keys()]
  const moments = [...groups.values()].map(({ rows }) => momentsOfCounts(countLevels(levels, rows)))
  const { groupReliability, shrunkMean, flags, reason, ...figures } = iccOf(moments)
  const isExact = figures.F === null && reason === null
  const withAnswers = (values: readonly (number | null)[]) =>
    Object.fromEntries(
      names.flatMap((name, at) => (moments[at]?.n === 0 ? [] : [[name, values[at] ?? null]])),
    )
  return {
    ...figures,
    ...(figures.icc2 === null && reason === null ? { icc2Reason: 'zero-variance' } : {}),
    ...(isExact ? { FReason: 'zero-variance', pReason: 'zero-variance' } : {}),
    groupReliability: withAnswers(groupReliability),
    shrunkMean: withAnswers(shrunkMean),
    flags: flagsOf(reason, flags),
  }
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((one, other) => one - other)
  const at = (place: number) => sorted[place] ?? Number.NaN
  return (at(Math.floor((values.length - 1) / 2)) + at(Math.floor(values.length / 2))) / 2
}
