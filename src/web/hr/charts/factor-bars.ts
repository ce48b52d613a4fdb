import { scaleLinear } from 'd3-scale'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { type Score, scoreText, scoreTold } from '#src/web/hr/charts/figures.ts'
import { fitText } from '#src/web/hr/charts/fit-text.ts'
import { chart, element, LINE_HEIGHT, lines, titled } from '#src/web/hr/charts/svg.ts'

/**
 * Scores of 0-100 by name; `null` has no score. `reference` is another's score, drawn as a tick; `name` the chart's;
 * `interval` how far chance reaches; `mark` what is said of a score, beside it.
 */
export type FactorBars = {
  language: Language
  name?: string
  reference: string | null
  rows: readonly {
    label: string
    value: Score | null
    reference: number | null
    interval?: readonly [low: number, high: number] | null
    mark?: string | null
  }[]
}

export function factorBars({ language, name, reference, rows }: FactorBars): string {
  const bottom = TOP + rows.length * ROW
  const plot: Plot = { language, reference, x: rows.some(({ mark }) => mark) ? MARKED : FULL }
  const { x } = plot
  const grid = [0, 25, 50, 75, 100].flatMap((score) => [
    element('path', { class: 'axis', d: `M${x(score)} ${TOP}V${bottom}` }),
    lines([formatNumber(language, score)], {
      x: x(score),
      y: bottom + LINE_HEIGHT,
      anchor: 'middle',
      class: 'soft',
    }),
  ])
  const bars = rows.map((row, index) => factorRow(plot, row, TOP + index * ROW))
  const size = { width: WIDTH, height: bottom + 2 * LINE_HEIGHT }
  return chart(size, name ?? say(language, 'report.factor-bars'), [...grid, ...bars])
}

const WIDTH = 840
const LABEL = 250
const ROW = 46
const BAR = 22
const TOP = 6
const FULL = scaleLinear([0, 100], [LABEL, WIDTH - 70])
const MARK = 172
const MARKED = scaleLinear([0, 100], [LABEL, WIDTH - 70 - MARK])

type Plot = Readonly<{ language: Language; reference: string | null; x: typeof FULL }>

function factorRow(plot: Plot, row: FactorBars['rows'][number], top: number): string {
  const { language, x } = plot
  const middle = top + ROW / 2
  const name = lines(fitText(row.label, LABEL - 24, 2), { x: LABEL - 12, y: middle, anchor: 'end' })
  if (!row.value) {
    const none = say(language, 'report.no-report')
    const title = say(language, 'report.bar', { name: row.label, score: none })
    return titled(title, name, lines([none], { x: x(0) + 8, y: middle, class: 'soft' }))
  }
  const title = say(language, 'report.bar', {
    name: row.label,
    score: scoreTold(language, row.value),
  })
  return titled(
    title,
    name,
    element('rect', {
      x: x(0),
      y: middle - BAR / 2,
      width: x(100) - x(0),
      height: BAR,
      rx: 4,
      class: 'track',
    }),
    element('rect', {
      x: x(0),
      y: middle - BAR / 2,
      width: x(row.value.score) - x(0),
      height: BAR,
      rx: 4,
      class: 'high',
    }),
    brackets(plot, row.value, middle),
    whisker(plot, row.interval ?? null, middle),
    referenceTick(plot, row.reference, middle),
    lines([scoreText(language, row.value)], {
      x: x(100) + 58,
      y: middle,
      anchor: 'end',
      class: 'strong',
    }),
    row.mark ? lines(fitText(row.mark, MARK - 12, 2), { x: x(100) + 70, y: middle }) : '',
  )
}

/** Between which values an estimate lies. */
function brackets({ x }: Plot, { codedShare, bounds }: Score, middle: number): string {
  if (codedShare === 0 || !bounds) return ''
  const [low, high] = [x(bounds[0]), x(bounds[1])].map((at) => Math.round(at * 10) / 10)
  const d = `M${low} ${middle - 9}h5m-5 0v18h5M${high} ${middle - 9}h-5m5 0v18h-5`
  return element('path', { class: 'whisker-ground', d }) + element('path', { class: 'bracket', d })
}

function whisker({ x }: Plot, interval: readonly [number, number] | null, middle: number): string {
  if (!interval) return ''
  const [low, high] = interval.map((score) => Math.round(x(score) * 10) / 10)
  const d = `M${low} ${middle - 5}V${middle + 5}M${low} ${middle}H${high}M${high} ${middle - 5}V${middle + 5}`
  return element('path', { class: 'whisker-ground', d }) + element('path', { class: 'whisker', d })
}

function referenceTick(
  { language, reference: name, x }: Plot,
  score: number | null,
  middle: number,
): string {
  if (name === null || score === null) return ''
  const title = say(language, 'report.bar', { name, score: formatNumber(language, score) })
  const d = `M${Math.round(x(score) * 10) / 10} ${middle - BAR / 2 - 5}v${BAR + 10}`
  return titled(
    title,
    element('path', { class: 'whisker-ground', d }),
    element('path', { class: 'reference', d }),
  )
}
