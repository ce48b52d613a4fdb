import { byGroup, byName, endsOf } from '#src/core/analysis/layout.ts'
import { countLevels, momentsOfCounts } from '#src/core/analysis/levels.ts'
import type { Factor, Part, Survey } from '#src/core/analysis/survey.ts'
import { poststratifiedMean, worstCaseBounds } from '#src/core/statistics/bounds.ts'

/** Who answered, the bounds that silence leaves to the mean of the first factor, and headcount-weighted means. */
export function nonresponseSection(survey: Survey) {
  const [first] = survey.factors
  return {
    ...rateOf(survey.company),
    byGroup: byGroup(survey, (part) => ({
      ...rateOf(part),
      ...(first ? { factor: first.name, ...boundsOf(first, part) } : {}),
    })),
    poststratified: byName(survey.factors, (factor) => poststratified(survey, factor)),
  }
}

function rateOf({ rows, headcount }: Part) {
  const rate = headcount ? rows.length / headcount : null
  const reason = headcount === null ? 'no-headcount' : 'nobody-asked'
  return {
    headcount,
    responded: rows.length,
    rate,
    ...(rate === null ? { rateReason: reason } : {}),
  }
}

function boundsOf({ levels, scale }: Factor, { rows, headcount }: Part) {
  const { n, mean } = momentsOfCounts(countLevels(levels, rows))
  const bounds =
    headcount === null ? null : worstCaseBounds({ n, sum: n * (mean ?? 0) }, headcount, scale)
  const reason = headcount === null ? 'no-headcount' : 'nobody-asked'
  return { meanBounds: endsOf(bounds), ...(bounds ? {} : { meanBoundsReason: reason }) }
}

function poststratified({ groups, company }: Survey, { levels }: Factor) {
  const unweighted = momentsOfCounts(countLevels(levels, company.rows))
  const parts = [...groups.values()].map(({ rows, headcount }) => ({
    headcount: headcount ?? 0,
    moments: momentsOfCounts(countLevels(levels, rows)),
  }))
  const isKnown = company.headcount !== null
  const { mean, se, groupsUsed, reason } = poststratifiedMean(isKnown ? parts : [])
  return {
    mean,
    se,
    unweightedMean: unweighted.mean,
    groupsUsed,
    ...(mean === null || se === null ? { seReason: isKnown ? reason : 'no-headcount' } : {}),
  }
}
