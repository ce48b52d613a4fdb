import { scaleLinear } from 'd3-scale'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { type Score, scoreText, scoreTold } from '#src/web/hr/charts/figures.ts'
import { fitText } from '#src/web/hr/charts/fit-text.ts'
import { chart, element, LINE_HEIGHT, lines, titled } from '#src/web/hr/charts/svg.ts'

/** Scores of 0-100 by name; `null` has no score. `reference` is another's score, drawn as a tick; `name` the chart's. */
export type FactorBars = {
  language: Language
  name?: string
  reference: string | null
  rows: readonly { label: string; value: Score | null; reference: number | null }[]
}

export function factorBars({ language, name, reference, rows }: FactorBars): string {
  const bottom = TOP + rows.length * ROW
  const grid = [0, 25, 50, 75, 100].flatMap((score) => [
    element('path', { class: 'axis', d: `M${x(score)} ${TOP}V${bottom}` }),
    lines([formatNumber(language, score)], {
      x: x(score),
      y: bottom + LINE_HEIGHT,
      anchor: 'middle',
      class: 'soft',
    }),
  ])
  const bars = rows.map((row, index) => factorRow(language, reference, row, TOP + index * ROW))
  const size = { width: WIDTH, height: bottom + 2 * LINE_HEIGHT }
  return chart(size, name ?? say(language, 'report.factor-bars'), [...grid, ...bars])
}

const WIDTH = 840
const LABEL = 250
const ROW = 46
const BAR = 22
const TOP = 6
const x = scaleLinear([0, 100], [LABEL, WIDTH - 70])

function factorRow(
  language: Language,
  reference: string | null,
  row: FactorBars['rows'][number],
  top: number,
): string {
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
    whisker(row.value, middle),
    referenceTick(language, reference, row.reference, middle),
    lines([scoreText(language, row.value)], {
      x: WIDTH - 12,
      y: middle,
      anchor: 'end',
      class: 'strong',
    }),
  )
}

function whisker({ codedShare, bounds }: Score, middle: number): string {
  if (codedShare === 0 || !bounds) return ''
  const [low, high] = [x(bounds[0]), x(bounds[1])].map((at) => Math.round(at * 10) / 10)
  const d = `M${low} ${middle - 5}V${middle + 5}M${low} ${middle}H${high}M${high} ${middle - 5}V${middle + 5}`
  return element('path', { class: 'whisker-ground', d }) + element('path', { class: 'whisker', d })
}

function referenceTick(
  language: Language,
  name: string | null,
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
