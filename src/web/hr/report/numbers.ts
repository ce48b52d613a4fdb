import { COMPARISONS, type Comparison } from '#src/core/report/detail.ts'
import { formatNumber, formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { endsText, NOTHING, numberText } from '#src/web/hr/charts/figures.ts'
import { isTested } from '#src/web/hr/report/comparison.ts'
import { titleOf } from '#src/web/hr/report/factors.ts'
import type { Table } from '#src/web/parts.page.ts'

type Factor = ReportReading['report']['factors'][number]

/** The statistics as numbers, for whoever redoes them; `null` where there are none. */
export function numbersSection(language: Language, reading: ReportReading) {
  const tables = [factorNumbers(language, reading), driverNumbers(language, reading)].filter(
    (table) => table !== null,
  )
  if (tables.length === 0) return null
  return {
    title: say(language, 'statistics.numbers'),
    notes: [say(language, 'statistics.numbers.lead')],
    tables,
  }
}

function factorNumbers(language: Language, reading: ReportReading): Table | null {
  const { factors } = reading.report
  if (factors.every(({ detail }) => detail === null)) return null
  const kinds = COMPARISONS.filter((kind) => isTested(factors, kind))
  const labels = [
    'statistics.n',
    'statistics.interval',
    'statistics.sd',
    'statistics.rwgj',
    ...kinds.flatMap((kind) => [`statistics.${kind}.p`, `statistics.${kind}.g`] as const),
  ] as const
  return {
    caption: say(language, 'statistics.numbers.table'),
    columns: [
      { label: say(language, 'report.factor'), numeric: false },
      ...labels.map((key) => ({ label: say(language, key), numeric: true })),
    ],
    rows: factors.map((factor) => ({
      head: titleOf(language, reading, factor.id),
      href: null,
      cells: numbersOf(language, factor, kinds).map((text) => ({ text, numeric: true })),
    })),
  }
}

function numbersOf(language: Language, { detail }: Factor, kinds: readonly Comparison[]): string[] {
  return [
    numberText(language, detail?.n, 0),
    endsText(language, detail?.interval, (end) => formatNumber(language, end, 1)),
    numberText(language, detail?.sd, 1),
    numberText(language, detail?.rwgj, 2),
    ...kinds.flatMap((kind) => {
      const test = detail?.[kind]
      return [pText(language, test?.pAdjusted), numberText(language, test?.hedgesG, 2)]
    }),
  ]
}

function driverNumbers(language: Language, reading: ReportReading): Table | null {
  const drivers = reading.report.company?.drivers
  if (!drivers || drivers.factors.length === 0) return null
  const { n, rSquared, adjustedRSquared } = drivers
  const fit = say(language, 'statistics.numbers.fit', {
    n: formatNumber(language, n),
    rSquared: numberText(language, rSquared, 3),
    adjusted: numberText(language, adjustedRSquared, 3),
  })
  return {
    caption: `${say(language, 'statistics.numbers.drivers')}. ${fit}`,
    columns: [
      { label: say(language, 'report.factor'), numeric: false },
      ...(
        [
          'statistics.correlation',
          'statistics.drivers.share',
          'statistics.relative-weight',
        ] as const
      ).map((key) => ({ label: say(language, key), numeric: true })),
    ],
    rows: drivers.factors.map(({ id, correlation, share, relativeWeight }) => ({
      head: titleOf(language, reading, id),
      href: null,
      cells: [
        formatNumber(language, correlation, 2),
        formatPercent(language, share, 1),
        relativeWeight === null ? NOTHING : formatPercent(language, relativeWeight, 1),
      ].map((text) => ({ text, numeric: true })),
    })),
  }
}

const pText = (language: Language, p: number | undefined) =>
  p !== undefined && p < 0.001
    ? `<\u00a0${formatNumber(language, 0.001, 3)}`
    : numberText(language, p, 3)
