import { readIn } from '#src/core/questionnaire/reading.ts'
import { COMPARED_WITH } from '#src/core/report/detail.ts'
import { unansweredShare } from '#src/core/report/reliability.ts'
import { formatNumber, formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { factorBars } from '#src/web/hr/charts/factor-bars.ts'
import { endsText, NOTHING, rangeText, scoreText } from '#src/web/hr/charts/figures.ts'
import { inBothRooms } from '#src/web/hr/charts/svg.ts'
import { comparisonNotes, comparisonsIn, differenceText } from '#src/web/hr/report/comparison.ts'
import { markText } from '#src/web/hr/report/differences.ts'
import type { Table } from '#src/web/parts.page.ts'

type Factor = ReportReading['report']['factors'][number]

/** The factors: a bar each, and the table of all that is known of them. */
export function factorSection(
  language: Language,
  reading: ReportReading,
  beside: Beside = 'intervals',
) {
  const { report, questionnaire } = reading
  const rows = [
    { label: say(language, 'report.index'), value: scored(report.index), reference: null },
    ...report.factors.map((factor) => ({
      label: titleOf(language, reading, factor.id),
      value: scored(factor),
      reference: factor.rest?.score ?? null,
      interval: factor.detail?.interval ?? null,
      mark: markText(language, factor, 'vsRest'),
    })),
  ]
  const isEstimated = rows.some(({ value }) => value && value.codedShare > 0)
  const hasRest = report.factors.some(({ rest }) => rest !== null)
  const hasIntervals = report.factors.some(({ detail }) => detail?.interval)
  const bars = { language, reference: hasRest ? say(language, 'statistics.rest') : null, rows }
  return {
    title: heading(language, questionnaire.factors.length),
    chart: say(language, 'report.factor-bars'),
    ...inBothRooms(factorBars(bars)),
    lines: [
      ...(hasRest ? [say(language, 'statistics.bars.rest')] : []),
      ...(hasIntervals ? [say(language, 'statistics.bars.interval')] : []),
      ...(isEstimated ? [say(language, 'statistics.bars.bounds')] : []),
    ].join(' '),
    notes: [
      say(language, 'report.rounded'),
      ...(beside === 'differences' ? comparisonNotes(language, reading) : []),
      ...(isEstimated ? [say(language, 'report.estimated.mark')] : []),
    ],
    table: factorTable(language, reading, beside),
  }
}

const heading = (language: Language, count: number) =>
  count === 7 ? say(language, 'report.factors.seven') : say(language, 'report.factors', { count })

export function titleOf(
  language: Language,
  { questionnaire }: Pick<ReportReading, 'questionnaire'>,
  id: string,
): string {
  const factor = questionnaire.factors.find((candidate) => candidate.id === id)
  return factor ? readIn(questionnaire, language, factor.title) : id
}

/** What the table has beside scores and shares: a page compares in a section of its own, two pages of paper here. */
type Beside = 'intervals' | 'differences'

function factorTable(language: Language, reading: ReportReading, beside: Beside): Table {
  const { factors, index } = reading.report
  const shares = ['favourable', 'neutral', 'unfavourable'] as const
  const kinds = beside === 'differences' ? comparisonsIn(factors) : []
  const labels = [
    'report.score',
    'report.bounds',
    ...(beside === 'intervals' ? (['statistics.interval'] as const) : []),
    ...shares.map((name) => `report.${name}` as const),
    'report.none',
    ...kinds.map((kind) => `comparison.${COMPARED_WITH[kind]}` as const),
  ] as const
  const empty = labels.slice(2).map(() => NOTHING)
  return {
    caption: say(language, 'report.factors.table'),
    columns: [
      { label: say(language, 'report.factor'), numeric: false },
      ...labels.map((key) => ({ label: say(language, key), numeric: true })),
    ],
    rows: [
      rowOf(say(language, 'report.index-is'), [...scoreCells(language, index), ...empty]),
      ...factors.map((factor) =>
        rowOf(titleOf(language, reading, factor.id), [
          ...scoreCells(language, factor),
          ...(beside === 'intervals' ? [scoreInterval(language, factor)] : []),
          ...shares.map((name) => shareText(language, factor, factor[name])),
          unanswered(language, reading, factor),
          ...kinds.map((kind) => differenceText(language, factor, kind)),
        ]),
      ),
    ],
  }
}

function scoreCells(language: Language, figure: Pick<Factor, 'score' | 'codedShare' | 'bounds'>) {
  const value = scored(figure)
  return value ? [scoreText(language, value), rangeText(language, value)] : [NOTHING, NOTHING]
}

const scoreInterval = (language: Language, { detail }: Factor) =>
  endsText(language, detail?.interval, (end) => formatNumber(language, end))

function shareText(language: Language, { codedShare }: Factor, percent: number | null): string {
  if (percent === null) return NOTHING
  return `${codedShare > 0 ? '≈\u00a0' : ''}${formatPercent(language, percent / 100)}`
}

function unanswered(language: Language, reading: ReportReading, factor: Factor): string {
  const asked = reading.questionnaire.factors.find(({ id }) => id === factor.id)
  const items = reading.report.items.filter(({ id }) => asked?.items.includes(id))
  const share = unansweredShare(items)
  return shareText(language, factor, share === null ? null : share * 100)
}

const scored = <Figure extends { score: number | null }>(figure: Figure) =>
  figure.score === null ? null : { ...figure, score: figure.score }

const rowOf = (head: string, texts: string[]) => ({
  head,
  href: null,
  cells: texts.map((text) => ({ text, numeric: true })),
})
