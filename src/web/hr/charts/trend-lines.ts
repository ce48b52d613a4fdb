import { scaleLinear } from 'd3-scale'
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { type Score, scoreText } from '#src/web/hr/charts/figures.ts'
import { fitText } from '#src/web/hr/charts/fit-text.ts'
import { chart, element, LINE_HEIGHT, lines, titled } from '#src/web/hr/charts/svg.ts'

/** A score at one survey, the earliest first; `value` is null where there is none. `told` = the same in words. */
export type TrendPlace = Readonly<{
  day: string
  told: string
  value: Score | null
  interval: readonly [low: number, high: number] | null
  continues: boolean
}>

export type TrendLines = Readonly<{
  language: Language
  name: string
  places: readonly TrendPlace[]
}>

/**
 * One factor through all surveys. Only points that may be compared are joined; those that may not have another mark. A
 * whisker with ends is an interval, a dashed one without the bounds of an estimate, whose mark is hollow.
 */
export function trendLines({ language, name, places }: TrendLines): string {
  const step = Math.max(STEP, LEAST / places.length)
  const x = (at: number) => LEFT + (at + 0.5) * step
  const width = LEFT + places.length * step + RIGHT
  const size = { width, height: BOTTOM + 2 * LINE_HEIGHT + 6 }
  return chart(size, say(language, 'trend.chart', { name }), [
    ...grid(language, width),
    ...runsOf(places).map((run) => joined(run, x)),
    ...marked(places).map((place) => point(language, place, x(place.at))),
    ...places.map(({ day }, at) =>
      lines(fitText(day, STEP - 4, 2), {
        x: x(at),
        y: BOTTOM + LINE_HEIGHT + 6,
        anchor: 'middle',
        class: 'soft head',
      }),
    ),
  ])
}

const LEFT = 34
const RIGHT = 12
const STEP = 64
const LEAST = 270
const TOP = 22
const BOTTOM = 200
const MARKS = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond]
const MARK_AREA = 90
const y = scaleLinear([0, 100], [BOTTOM, TOP])

type Placed = Readonly<{ at: number; place: TrendPlace; value: Score; run: number }>

/** The points that have a score, each with the number of its run: one more wherever it may not be compared. */
function marked(places: readonly TrendPlace[]): Placed[] {
  let run = 0
  return places.flatMap((place, at) => {
    // a line over a survey that gave no score would say what it was
    if (at > 0 && (!place.continues || !places[at - 1]?.value)) run++
    return place.value ? [{ at, place, value: place.value, run }] : []
  })
}

const runsOf = (places: readonly TrendPlace[]) => [
  ...Map.groupBy(marked(places), ({ run }) => run).values(),
]

function joined(run: readonly Placed[], x: (at: number) => number): string {
  const path = line<Placed>(
    ({ at }) => x(at),
    ({ value }) => y(value.score),
  ).digits(1)(run)
  return run.length > 1 && path ? element('path', { class: 'trend-line', d: path }) : ''
}

function point(language: Language, { place, value, run }: Placed, x: number): string {
  const shape = symbol(MARKS[run % MARKS.length], MARK_AREA).digits(1)()
  const top = Math.max(value.score, place.interval?.[1] ?? 0, highest(value))
  return titled(
    place.told,
    whisker(x, place, value),
    element('path', {
      class: value.codedShare > 0 ? 'trend-mark hollow' : 'trend-mark',
      transform: `translate(${x} ${Math.round(y(value.score) * 10) / 10})`,
      d: shape ?? '',
    }),
    lines([scoreText(language, value)], {
      x,
      y: y(top) - 14,
      anchor: 'middle',
      class: 'strong haloed',
    }),
  )
}

const highest = ({ codedShare, bounds }: Score) => (codedShare > 0 && bounds ? bounds[1] : 0)

function whisker(x: number, { interval }: TrendPlace, { codedShare, bounds }: Score): string {
  const range = interval ?? (codedShare > 0 ? bounds : null)
  if (!range) return ''
  const [low = 0, high = 0] = range.map((score) => Math.round(y(score) * 10) / 10)
  if (!interval) return element('path', { class: 'whisker dashed', d: `M${x} ${low}V${high}` })
  const [left, right] = [x - 5, x + 5]
  const d = `M${left} ${low}H${right}M${x} ${low}V${high}M${left} ${high}H${right}`
  return element('path', { class: 'whisker', d })
}

function grid(language: Language, width: number): string[] {
  return [0, 25, 50, 75, 100].flatMap((score) => [
    element('path', { class: 'axis', d: `M${LEFT} ${y(score)}H${width - RIGHT}` }),
    lines([formatNumber(language, score)], {
      x: LEFT - 6,
      y: y(score),
      anchor: 'end',
      class: 'soft head',
    }),
  ])
}
