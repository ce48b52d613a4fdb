import { unansweredShare } from '#src/core/report/reliability.ts'
import type { WholeTable } from '#src/core/tables/table.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { titleOf } from '#src/web/hr/report/factors.ts'
import { whyNot } from '#src/web/hr/report/why-not.ts'
import { makeTable } from '#src/web/hr/tables/make-table.ts'

type Factor = ReportReading['report']['factors'][number]

const FACTOR_COLUMNS = [
  'factor',
  'score',
  'low',
  'high',
  'codedShare',
  'favourableShare',
  'neutralShare',
  'unfavourableShare',
  'noneShare',
  'detailPeople',
  'intervalLow',
  'intervalHigh',
  'sd',
  'rwgj',
  'why',
] as const

/** The index and each factor: its score with bounds and shares, and what needs one person's answers together. */
export function factorTable(language: Language, reading: ReportReading): WholeTable {
  const { index, factors } = reading.report
  return makeTable(language, 'factors', FACTOR_COLUMNS, [
    {
      ...NO_SHARES,
      ...NO_DETAIL,
      id: 'index',
      factor: say(language, 'report.index-is'),
      ...scoreCells(index),
    },
    ...factors.map((factor) => ({
      id: factor.id,
      factor: titleOf(language, reading, factor.id),
      ...scoreCells(factor),
      favourableShare: factor.favourable,
      neutralShare: factor.neutral,
      unfavourableShare: factor.unfavourable,
      noneShare: noneShare(reading, factor),
      ...detailCells(factor),
      why: factor.reasons.detail ? whyNot(language, reading, factor.reasons.detail) : null,
    })),
  ])
}

const NO_SHARES = {
  favourableShare: null,
  neutralShare: null,
  unfavourableShare: null,
  noneShare: null,
}

const NO_DETAIL = {
  detailPeople: null,
  intervalLow: null,
  intervalHigh: null,
  sd: null,
  rwgj: null,
  why: null,
}

export const scoreCells = (figure: Pick<Factor, 'score' | 'codedShare' | 'bounds'>) => ({
  score: figure.score,
  low: figure.bounds[0],
  high: figure.bounds[1],
  codedShare: 100 * figure.codedShare,
})

function detailCells({ detail }: Factor) {
  if (!detail) return NO_DETAIL
  const { n, interval, sd, rwgj } = detail
  const [intervalLow = null, intervalHigh = null] = interval ?? []
  return { detailPeople: n, intervalLow, intervalHigh, sd, rwgj }
}

function noneShare({ questionnaire, report }: ReportReading, { id }: Factor): number | null {
  const own = questionnaire.factors.find((factor) => factor.id === id)?.items
  const share = unansweredShare(report.items.filter((item) => own?.includes(item.id)))
  return share === null ? null : 100 * share
}
