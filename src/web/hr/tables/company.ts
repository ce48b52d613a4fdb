import type { CompanyStatistics } from '#src/core/report/company.ts'
import type { Value, WholeTable } from '#src/core/tables/table.ts'
import type { Language } from '#src/core/words/language.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { titleOf } from '#src/web/hr/report/factors.ts'
import { askedItems } from '#src/web/hr/report/item-figures.ts'
import { makeTable } from '#src/web/hr/tables/make-table.ts'
import { yesOrNo } from '#src/web/hr/tables/participation.ts'
import { reasonText } from '#src/web/hr/tables/reasons.ts'

type Shown = Readonly<{ language: Language; reading: ReportReading; company: CompanyStatistics }>

/** Statistics of the company as a whole: what goes with satisfaction, how well factors hold together, where groups agree. */
export function companyTables(language: Language, reading: ReportReading): WholeTable[] {
  const { company } = reading.report
  if (!company) return []
  const shown = { language, reading, company }
  return [drivers(shown), reliability(shown), itemReliability(shown), agreement(shown)].filter(
    ({ rows }) => rows.length > 0,
  )
}

function drivers({ language, reading, company }: Shown): WholeTable {
  const found = company.drivers
  const common = found && {
    criterion: questionOf(language, reading, found.criterion),
    people: found.n,
    rSquared: found.rSquared,
    adjustedRSquared: found.adjustedRSquared,
    why: reasonText(language, reading, found.reason),
  }
  return makeTable(
    language,
    'drivers',
    [
      'factor',
      'correlation',
      'share',
      'relativeWeight',
      'criterion',
      'people',
      'rSquared',
      'adjustedRSquared',
      'why',
    ],
    common
      ? reading.report.factors.map(({ id }) => {
          const own = found.factors.find((factor) => factor.id === id)
          return {
            ...common,
            id,
            factor: titleOf(language, reading, id),
            correlation: own?.correlation ?? null,
            share: percent(own?.share),
            relativeWeight: percent(own?.relativeWeight),
          }
        })
      : [],
  )
}

function reliability({ language, reading, company }: Shown): WholeTable {
  return makeTable(
    language,
    'reliability',
    ['factor', 'people', 'alpha', 'alphaLow', 'alphaHigh', 'omega', 'why'],
    company.reliability.map(({ factor, n, alpha, alphaInterval, omega, omegaReason, reason }) => {
      const [alphaLow = null, alphaHigh = null] = alphaInterval ?? []
      return {
        id: factor,
        factor: titleOf(language, reading, factor),
        people: n,
        alpha,
        alphaLow,
        alphaHigh,
        omega,
        why: reasonText(language, reading, reason ?? omegaReason),
      }
    }),
  )
}

function itemReliability({ language, reading, company }: Shown): WholeTable {
  return makeTable(
    language,
    'item-reliability',
    ['item', 'question', 'factor', 'itemTotal', 'alphaIfDeleted'],
    company.reliability.flatMap(({ factor, items }) =>
      items.map(({ id, itemTotal, alphaIfDeleted }) => ({
        id,
        item: id,
        question: questionOf(language, reading, id),
        factor: titleOf(language, reading, factor),
        itemTotal,
        alphaIfDeleted,
      })),
    ),
  )
}

function agreement({ language, reading, company }: Shown): WholeTable {
  return makeTable(
    language,
    'agreement',
    ['factor', 'groups', 'medianRwgj', 'icc1', 'icc2', 'mayRank', 'why'],
    company.agreement.map(({ factor, mayRank, reason, ...figures }) => ({
      ...figures,
      id: factor,
      factor: titleOf(language, reading, factor),
      mayRank: yesOrNo(language, mayRank),
      why: reasonText(language, reading, reason),
    })),
  )
}

function questionOf(
  language: Language,
  { report, questionnaire }: ReportReading,
  id: string,
): Value {
  const figures = [...report.items, ...report.outcomes].filter((item) => item.id === id)
  return askedItems({ language, questionnaire }, figures)[0]?.text ?? id
}

const percent = (share: number | null | undefined) =>
  typeof share === 'number' ? 100 * share : null
