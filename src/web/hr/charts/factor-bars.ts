import { scaleLinear } from 'd3-scale'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { type Score, scoreText, scoreTold } from '#src/web/hr/charts/figures.ts'
import { fitText } from '#src/web/hr/charts/fit-text.ts'
import {
  chart,
  type Drawing,
  element,
  LINE_HEIGHT,
  lines,
  type Room,
  titled,
} from '#src/web/hr/charts/svg.ts'

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

export const factorBars =
  (given: FactorBars): Drawing =>
  (room) =>
    drawn(given, room)

function drawn({ language, name, reference, rows }: FactorBars, room: Room): string {
  const shape = shapeOf(room, rows)
  const bottom = TOP + rows.length * shape.row
  const plot: Plot = { language, reference, shape }
  const { x } = shape
  const grid = [0, 25, 50, 75, 100].flatMap((score) => [
    element('path', { class: 'axis', d: `M${x(score)} ${TOP}V${bottom}` }),
    lines([formatNumber(language, score)], {
      x: x(score),
      y: bottom + LINE_HEIGHT,
      anchor: 'middle',
      class: 'soft',
    }),
  ])
  const bars = rows.map((row, index) => factorRow(plot, row, TOP + index * shape.row))
  const size = { width: shape.width, height: bottom + 2 * LINE_HEIGHT }
  return chart(size, name ?? say(language, 'report.factor-bars'), [...grid, ...bars])
}

const BAR = 22
const TOP = 6
const SCORE = 70
const WIDE = { width: 840, label: 250, row: 46, mark: 172 }
const NARROW = { width: 340, margin: 12 }

type Row = FactorBars['rows'][number]

/** Where a row has its bar (`x` of a score, `middle` below its top), its name and what is said of it. */
type Shape = Readonly<{
  width: number
  row: number
  middle: number
  x: (score: number) => number
  name: (row: Row, top: number) => string
  mark: (row: Row, middle: number) => string
}>

const shapeOf = (room: Room, rows: readonly Row[]): Shape =>
  room === 'wide' ? wideShape(rows.some(({ mark }) => mark)) : narrowShape(rows)

function wideShape(isMarked: boolean): Shape {
  const { width, label, row, mark } = WIDE
  const x = scaleLinear([0, 100], [label, width - SCORE - (isMarked ? mark : 0)])
  return {
    width,
    row,
    x,
    middle: row / 2,
    name: (one, top) =>
      lines(fitText(one.label, label - 24, 2), {
        x: label - 12,
        y: top + row / 2,
        anchor: 'end',
      }),
    mark: (one, middle) =>
      one.mark
        ? lines(fitText(one.mark, mark - 12, 2), {
            x: x(100) + SCORE,
            y: middle,
          })
        : '',
  }
}

function narrowShape(rows: readonly Row[]): Shape {
  const { width, margin } = NARROW
  const textOf = ({ label, mark }: Row) => [
    ...fitText(label, width, 2),
    ...(mark ? fitText(mark, width, 1) : []),
  ]
  const head = Math.max(...rows.map((one) => textOf(one).length)) * LINE_HEIGHT
  return {
    width,
    row: head + BAR + 22,
    middle: head + 8 + BAR / 2,
    x: scaleLinear([0, 100], [margin, width - SCORE + 8]),
    name: (one, top) => {
      const text = textOf(one)
      return lines(text, { x: 0, y: top + head - (text.length * LINE_HEIGHT) / 2 })
    },
    mark: () => '',
  }
}

type Plot = Readonly<{ language: Language; reference: string | null; shape: Shape }>

function factorRow(plot: Plot, row: Row, top: number): string {
  const { language, shape } = plot
  const { x } = shape
  const middle = top + shape.middle
  const name = shape.name(row, top)
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
    brackets(shape, row.value, middle),
    whisker(shape, row.interval ?? null, middle),
    referenceTick(plot, row.reference, middle),
    lines([scoreText(language, row.value)], {
      x: x(100) + 58,
      y: middle,
      anchor: 'end',
      class: 'strong',
    }),
    shape.mark(row, middle),
  )
}

/** Between which values an estimate lies. */
function brackets({ x }: Shape, { codedShare, bounds }: Score, middle: number): string {
  if (codedShare === 0 || !bounds) return ''
  const [low, high] = [x(bounds[0]), x(bounds[1])].map((at) => Math.round(at * 10) / 10)
  const d = `M${low} ${middle - 9}h5m-5 0v18h5M${high} ${middle - 9}h-5m5 0v18h-5`
  return element('path', { class: 'whisker-ground', d }) + element('path', { class: 'bracket', d })
}

function whisker({ x }: Shape, interval: readonly [number, number] | null, middle: number): string {
  if (!interval) return ''
  const [low, high] = interval.map((score) => Math.round(x(score) * 10) / 10)
  const d = `M${low} ${middle - 5}V${middle + 5}M${low} ${middle}H${high}M${high} ${middle - 5}V${middle + 5}`
  return element('path', { class: 'whisker-ground', d }) + element('path', { class: 'whisker', d })
}

function referenceTick(
  { language, reference: name, shape: { x } }: Plot,
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
