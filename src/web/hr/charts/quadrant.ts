import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { fitText, textWidth } from '#src/web/hr/charts/fit-text.ts'
import { type Box, placeLabels } from '#src/web/hr/charts/place-labels.ts'
import { chart, element, LINE_HEIGHT, lines, titled } from '#src/web/hr/charts/svg.ts'

/**
 * Points in four fields: `x` a share 0-1, `y` any number; the fields meet at `middle`. A point that is not sure is
 * hollow. `corners` name the fields from the upper left one, clockwise.
 */
export type Quadrant = {
  language: Language
  name: string
  axes: Readonly<{ x: string; y: string; yText: (value: number) => string }>
  middle: Readonly<{ x: number; y: number }>
  corners: readonly [string, string, string, string]
  points: readonly { label: string; title: string; x: number; y: number; isSure: boolean }[]
}

export function quadrant(given: Quadrant): string {
  const { name, axes, middle, points } = given
  const { x, y } = scalesOf(given)
  const corners = cornersOf(given, { x: x(middle.x), y: y(middle.y) })
  const texts = points.map(({ label }) => fitText(label, LABEL, 3, TEXT_SIZE))
  const places = points.map((point) => ({ x: x(point.x), y: y(point.y) }))
  const sizes = texts.map((text) => ({
    width: Math.max(...text.map((line) => textWidth(line, TEXT_SIZE))) + 8,
    height: text.length * LINE_HEIGHT,
  }))
  const boxes = placeLabels(places, sizes, FRAME, corners.boxes)
  const parts = [
    ...fields({ x: x(middle.x), y: y(middle.y) }),
    ...corners.parts,
    ...ticks(given, x, y),
    lines([axes.y], { x: FRAME.x, y: FRAME.y - 14, class: 'soft' }),
    lines([axes.x], { x: RIGHT, y: BOTTOM + 40, anchor: 'end', class: 'soft' }),
    ...places.map((place, index) => leader(place, boxes[index] ?? FRAME)),
    ...points.map(({ title, isSure }, index) =>
      titled(title, dot(places[index] ?? middle, isSure), labelAt(texts[index], boxes[index])),
    ),
  ]
  return chart({ width: WIDTH, height: BOTTOM + 56 }, name, parts)
}

const WIDTH = 840
const FRAME: Box = { x: 56, y: 34, width: WIDTH - 56 - 12, height: 420 }
const RIGHT = FRAME.x + FRAME.width
const BOTTOM = FRAME.y + FRAME.height
const LABEL = 170
const TEXT_SIZE = 13
const INSET = 10

type Scale = ScaleLinear<number, number>

function scalesOf({ points, middle }: Quadrant): { x: Scale; y: Scale } {
  const shares = [...points.map((point) => point.x), middle.x]
  const values = [...points.map((point) => point.y), middle.y]
  const away = Math.max(5, ...values.map((value) => Math.abs(value - middle.y))) * 1.3
  return {
    x: scaleLinear([0, Math.max(...shares) * 1.15], [FRAME.x + INSET, RIGHT - INSET]),
    y: scaleLinear([middle.y - away, middle.y + away], [BOTTOM, FRAME.y]),
  }
}

/** Two fields are tinted, so that the four can be told apart without a colour too. */
function fields(middle: { x: number; y: number }): string[] {
  const right = { x: middle.x, width: RIGHT - middle.x }
  return [
    element('rect', { ...FRAME, rx: 6, class: 'field' }),
    element('rect', {
      ...right,
      y: middle.y,
      height: BOTTOM - middle.y,
      class: 'field-first',
    }),
    element('rect', { ...right, y: FRAME.y, height: middle.y - FRAME.y, class: 'field-keep' }),
    element('path', {
      class: 'centre',
      d: `M${round(middle.x)} ${FRAME.y}V${BOTTOM}M${FRAME.x} ${round(middle.y)}H${RIGHT}`,
    }),
  ]
}

function cornersOf({ corners }: Quadrant, middle: { x: number; y: number }) {
  const [upperLeft, upperRight, lowerRight, lowerLeft] = corners
  const top = FRAME.y + 16
  const bottom = BOTTOM - 16
  const placed = [
    { text: upperLeft, x: FRAME.x + INSET, y: top, anchor: 'start' },
    { text: upperRight, x: RIGHT - INSET, y: top, anchor: 'end' },
    { text: lowerRight, x: RIGHT - INSET, y: bottom, anchor: 'end' },
    { text: lowerLeft, x: FRAME.x + INSET, y: bottom, anchor: 'start' },
  ] as const
  return {
    parts: placed.map(({ text, ...place }) => lines([text], { ...place, class: 'strong soft' })),
    boxes: [
      ...placed.map(({ text, x, y, anchor }) => {
        const width = textWidth(text) * 1.1
        return { x: anchor === 'end' ? x - width : x, y: y - 10, width, height: 20 }
      }),
      { x: middle.x - 1, y: FRAME.y, width: 2, height: FRAME.height },
      { x: FRAME.x, y: middle.y - 1, width: FRAME.width, height: 2 },
    ],
  }
}

const ticks = ({ language, axes }: Quadrant, x: Scale, y: Scale): string[] => [
  ...x.ticks(5).map((share) =>
    lines([formatPercent(language, share)], {
      x: x(share),
      y: BOTTOM + LINE_HEIGHT,
      anchor: 'middle',
      class: 'soft',
    }),
  ),
  ...y
    .ticks(6)
    .map((value) =>
      lines([axes.yText(value)], { x: FRAME.x - 8, y: y(value), anchor: 'end', class: 'soft' }),
    ),
]

const dot = ({ x, y }: { x: number; y: number }, isSure: boolean) =>
  element('circle', { cx: x, cy: y, r: 6, class: isSure ? 'dot' : 'dot hollow' })

function labelAt(text: readonly string[] = [], box: Box = FRAME): string {
  return lines(text, {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    anchor: 'middle',
    class: 'strong',
  })
}

/** A line to a label that is not beside its point. */
function leader({ x, y }: { x: number; y: number }, box: Box): string {
  const near = {
    x: Math.max(box.x, Math.min(x, box.x + box.width)),
    y: Math.max(box.y, Math.min(y, box.y + box.height)),
  }
  if (Math.hypot(near.x - x, near.y - y) < 16) return ''
  const d = `M${round(x)} ${round(y)}L${round(near.x)} ${round(near.y)}`
  return element('path', { class: 'leader', d })
}

const round = (value: number) => Math.round(value * 10) / 10
