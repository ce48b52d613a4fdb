import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { fitText, textWidth } from '#src/web/hr/charts/fit-text.ts'
import { type Box, placeLabels } from '#src/web/hr/charts/place-labels.ts'
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
 * Points in four fields: `x` a share 0-1, `y` any number; the fields meet at `middle`. A point that is not sure is
 * hollow. `corners` name the fields from the upper left one, clockwise. Where there is no room for names beside the
 * points, these have numbers, and the names stand below.
 */
export type Quadrant = {
  language: Language
  name: string
  axes: Readonly<{ x: string; y: string; yText: (value: number) => string }>
  middle: Readonly<{ x: number; y: number }>
  corners: readonly [string, string, string, string]
  points: readonly { label: string; title: string; x: number; y: number; isSure: boolean }[]
}

export const quadrant =
  (given: Quadrant): Drawing =>
  (room) =>
    drawn(given, room)

function drawn(given: Quadrant, room: Room): string {
  const { name, axes, middle, points } = given
  const shape = SHAPES[room]
  const { frame, right, bottom } = shape
  const { x, y } = scalesOf(given, shape)
  const corners = cornersOf(given, { x: x(middle.x), y: y(middle.y) }, shape)
  const texts = points.map(({ label }, index) =>
    shape.isNumbered ? [`${index + 1}`] : fitText(label, LABEL, 3, TEXT_SIZE),
  )
  const names = shape.isNumbered ? namesBelow(points, shape) : { parts: [], height: 0 }
  const places = points.map((point) => ({ x: x(point.x), y: y(point.y) }))
  const sizes = texts.map((text) => ({
    width: Math.max(...text.map((line) => textWidth(line, TEXT_SIZE))) + 8,
    height: text.length * LINE_HEIGHT,
  }))
  const boxes = placeLabels(places, sizes, frame, corners.boxes)
  const parts = [
    ...fields({ x: x(middle.x), y: y(middle.y) }, shape),
    ...corners.parts,
    ...ticks(given, { x, y }, shape),
    lines([axes.y], { x: frame.x, y: frame.y - 14, class: 'soft' }),
    lines([axes.x], { x: right, y: bottom + 40, anchor: 'end', class: 'soft' }),
    ...places.map((place, index) => leader(place, boxes[index] ?? frame)),
    ...points.map(({ title, isSure }, index) =>
      titled(
        title,
        dot(places[index] ?? middle, isSure),
        labelAt(texts[index], boxes[index] ?? frame),
      ),
    ),
    ...names.parts,
  ]
  return chart({ width: shape.width, height: bottom + 56 + names.height }, name, parts)
}

type Shape = Readonly<{
  width: number
  frame: Box
  right: number
  bottom: number
  isNumbered: boolean
}>

const SHAPES: Readonly<Record<Room, Shape>> = {
  wide: shapeOf(840, 420, false),
  narrow: shapeOf(340, 300, true),
}

function shapeOf(width: number, height: number, isNumbered: boolean): Shape {
  const frame = { x: 56, y: 34, width: width - 56 - 12, height }
  return { width, frame, right: frame.x + frame.width, bottom: frame.y + height, isNumbered }
}

const LABEL = 170
const TEXT_SIZE = 13
const INSET = 10

type Scale = ScaleLinear<number, number>
type Point = Readonly<{ x: number; y: number }>

function scalesOf(
  { points, middle }: Quadrant,
  { frame, right, bottom }: Shape,
): { x: Scale; y: Scale } {
  const shares = [...points.map((point) => point.x), middle.x]
  const values = [...points.map((point) => point.y), middle.y]
  const away = Math.max(5, ...values.map((value) => Math.abs(value - middle.y))) * 1.3
  return {
    x: scaleLinear([0, Math.max(...shares) * 1.15], [frame.x + INSET, right - INSET]),
    y: scaleLinear([middle.y - away, middle.y + away], [bottom, frame.y]),
  }
}

/** Two fields are tinted, so that the four can be told apart without a colour too. */
function fields(middle: Point, { frame, right: end, bottom }: Shape): string[] {
  const right = { x: middle.x, width: end - middle.x }
  return [
    element('rect', { ...frame, rx: 6, class: 'field' }),
    element('rect', {
      ...right,
      y: middle.y,
      height: bottom - middle.y,
      class: 'field-first',
    }),
    element('rect', { ...right, y: frame.y, height: middle.y - frame.y, class: 'field-keep' }),
    element('path', {
      class: 'centre',
      d: `M${round(middle.x)} ${frame.y}V${bottom}M${frame.x} ${round(middle.y)}H${end}`,
    }),
  ]
}

function cornersOf({ corners }: Quadrant, middle: Point, { frame, right, bottom: end }: Shape) {
  const [upperLeft, upperRight, lowerRight, lowerLeft] = corners
  const top = frame.y + 16
  const bottom = end - 16
  const placed = [
    { text: upperLeft, x: frame.x + INSET, y: top, anchor: 'start' },
    { text: upperRight, x: right - INSET, y: top, anchor: 'end' },
    { text: lowerRight, x: right - INSET, y: bottom, anchor: 'end' },
    { text: lowerLeft, x: frame.x + INSET, y: bottom, anchor: 'start' },
  ] as const
  return {
    parts: placed.map(({ text, ...place }) => lines([text], { ...place, class: 'strong soft' })),
    boxes: [
      ...placed.map(({ text, x, y, anchor }) => {
        const width = textWidth(text) * 1.1
        return { x: anchor === 'end' ? x - width : x, y: y - 10, width, height: 20 }
      }),
      { x: middle.x - 1, y: frame.y, width: 2, height: frame.height },
      { x: frame.x, y: middle.y - 1, width: frame.width, height: 2 },
    ],
  }
}

const ticks = (
  { language, axes }: Quadrant,
  { x, y }: { x: Scale; y: Scale },
  { frame, bottom }: Shape,
): string[] => [
  ...x.ticks(5).map((share) =>
    lines([formatPercent(language, share)], {
      x: x(share),
      y: bottom + LINE_HEIGHT,
      anchor: 'middle',
      class: 'soft',
    }),
  ),
  ...y
    .ticks(6)
    .map((value) =>
      lines([axes.yText(value)], { x: frame.x - 8, y: y(value), anchor: 'end', class: 'soft' }),
    ),
]

const dot = ({ x, y }: Point, isSure: boolean) =>
  element('circle', { cx: x, cy: y, r: 6, class: isSure ? 'dot' : 'dot hollow' })

function labelAt(text: readonly string[] = [], box: Box): string {
  return lines(text, {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    anchor: 'middle',
    class: 'strong',
  })
}

/** A line to a label that is not beside its point. */
function leader({ x, y }: Point, box: Box): string {
  const near = {
    x: Math.max(box.x, Math.min(x, box.x + box.width)),
    y: Math.max(box.y, Math.min(y, box.y + box.height)),
  }
  if (Math.hypot(near.x - x, near.y - y) < 16) return ''
  const d = `M${round(x)} ${round(y)}L${round(near.x)} ${round(near.y)}`
  return element('path', { class: 'leader', d })
}

/** The names of numbered points, one below the other. */
function namesBelow(points: Quadrant['points'], { width, bottom }: Shape) {
  let height = 0
  const parts = points.map(({ label }, index) => {
    const text = fitText(`${index + 1}\u2002${label}`, width, 2)
    height += text.length * LINE_HEIGHT + 4
    return lines(text, { x: 0, y: bottom + 56 + height - (text.length * LINE_HEIGHT) / 2 })
  })
  return { parts, height: height + LINE_HEIGHT }
}

const round = (value: number) => Math.round(value * 10) / 10
