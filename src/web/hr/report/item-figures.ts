import { scaleOf } from '#src/core/questionnaire/items.ts'
import type { Item, Questionnaire, Scale } from '#src/core/questionnaire/questionnaire.ts'
import { readIn } from '#src/core/questionnaire/reading.ts'
import type { ReportItem } from '#src/core/report/item-intervals.ts'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type {
  Distribution,
  DistributionItem,
} from '#src/web/hr/charts/distribution/distribution.ts'
import { distributionBars } from '#src/web/hr/charts/distribution/distribution-bars.ts'
import { distributionTable } from '#src/web/hr/charts/distribution/distribution-table.ts'
import { endsText, NOTHING, scoreWithBounds } from '#src/web/hr/charts/figures.ts'
import { inBothRooms } from '#src/web/hr/charts/svg.ts'
import type { Figure, Table } from '#src/web/parts.page.ts'

export type Asked = Readonly<{ language: Language; questionnaire: Questionnaire }>

/** An item of a report with how it was asked. */
export type AskedItem = Readonly<{ figures: ReportItem; item: Item; scale: Scale; text: string }>

export function askedItems({ language, questionnaire }: Asked, items: readonly ReportItem[]) {
  const byId = new Map(questionnaire.items.map((item) => [item.id, item]))
  return items.flatMap((figures): AskedItem[] => {
    const item = byId.get(figures.id)
    if (!item) return []
    const text = readIn(questionnaire, language, item.text)
    return [{ figures, item, scale: scaleOf(questionnaire, item), text }]
  })
}

/** A chart of items with its table, which adds score, answers and who gave none. */
export function itemFigure(
  distribution: Distribution,
  asked: readonly AskedItem[],
  words: Pick<Figure, 'title' | 'subtitle' | 'notes'>,
): Figure {
  return {
    ...words,
    ...inBothRooms(distributionBars(distribution)),
    table: itemTable(
      distribution,
      asked,
      `${words.title} – ${say(distribution.language, 'report.chart-of')}`,
    ),
  }
}

/** One item of a chart; a code, or nothing that counts, has no shares. */
export function barOf(
  { figures, text }: AskedItem,
  counts: readonly number[] | null,
): DistributionItem {
  const { n, almostAll, codedShare } = figures
  const shares = n !== null && n > 0 && counts ? counts.map((count) => count / n) : null
  return {
    label: text,
    shares,
    code: shares ? null : (almostAll ?? 'too-few'),
    estimated: shares !== null && codedShare > 0,
  }
}

/** Whether the chart has a bar that is a code, or a mark of an estimate: each is explained where it occurs. */
export function codeNotes(language: Language, { items }: Distribution): string[] {
  return [
    ...(items.some(({ shares }) => shares === null) ? [say(language, 'report.annex.codes')] : []),
    ...(items.some(({ estimated }) => estimated) ? [say(language, 'report.estimated.mark')] : []),
  ]
}

function itemTable(
  distribution: Distribution,
  asked: readonly AskedItem[],
  caption: string,
): Table {
  const { language } = distribution
  const table = distributionTable(distribution)
  const hasIntervals = asked.some(({ figures }) => figures.favourableInterval)
  const more = [
    ...(hasIntervals ? (['statistics.favourable-interval'] as const) : []),
    'report.score',
    'report.answers',
    'report.none',
  ] as const
  return {
    caption,
    columns: [
      ...table.columns,
      ...more.map((key) => ({ label: say(language, key), numeric: true })),
    ],
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: [
        ...row.cells,
        ...(hasIntervals ? [intervalOf(language, asked[index]?.figures)] : []),
        ...numbersOf(language, asked[index]?.figures),
      ],
    })),
  }
}

const intervalOf = (language: Language, figures: ReportItem | undefined) => ({
  text: endsText(language, figures?.favourableInterval, (end) => formatNumber(language, end)),
  numeric: true,
})

function numbersOf(language: Language, figures: ReportItem | undefined) {
  const mark = figures && figures.codedShare > 0 ? '≈\u00a0' : ''
  const count = (value: number | null | undefined) =>
    typeof value === 'number' ? `${mark}${formatNumber(language, value)}` : NOTHING
  const score =
    figures && figures.score !== null
      ? scoreWithBounds(language, { ...figures, score: figures.score })
      : NOTHING
  return [score, count(figures?.n), count(figures?.classes?.none)].map((text) => ({
    text,
    numeric: true,
  }))
}
