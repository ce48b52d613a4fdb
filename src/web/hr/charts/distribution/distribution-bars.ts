import { say } from '#src/core/words/words.ts'
import { BAR, type Bar, barOf, codedBar, stackedBar } from '#src/web/hr/charts/distribution/bar.ts'
import {
  type Distribution,
  type DistributionItem,
  fillOf,
  type SegmentKind,
  sidesOf,
} from '#src/web/hr/charts/distribution/distribution.ts'
import { fitText, textWidth } from '#src/web/hr/charts/fit-text.ts'
import {
  chart,
  type Drawing,
  element,
  LINE_HEIGHT,
  lines,
  type Room,
  titled,
} from '#src/web/hr/charts/svg.ts'

/** Diverging bars: half of the neutral answers lie on each side of the centre. */
export function distributionBars(distribution: Distribution): Drawing {
  // said once for both rooms: words cost more than bars
  const bars = distribution.items.map((item) => barOf(distribution, item))
  return (room) => drawn(distribution, bars, SHAPES[room])
}

function drawn(distribution: Distribution, bars: readonly Bar[], shape: Shape): string {
  const { language, kinds } = distribution
  const items = distribution.items.map((item, index) => ({
    ...item,
    ...textOf(item, shape),
    bar: bars[index] ?? [],
  }))
  const keys = legend(kinds, shape)
  const top = keys.height + 2 * GAP
  const { tops, headings, bottom } = placed(items, top, shape)
  const scale = scaleFor(distribution, shape)
  const parts = [
    ...keys.parts,
    element('path', { class: 'centre', d: `M${scale.centre} ${top - GAP}V${bottom}` }),
    ...headings,
    ...items.map((item, index) => itemBar(distribution, item, tops[index] ?? top, scale)),
    lines([say(language, 'report.toward-unfavourable')], {
      x: scale.centre - GAP,
      y: bottom + LINE_HEIGHT,
      anchor: 'end',
      class: 'soft',
    }),
    lines([say(language, 'report.toward-favourable')], {
      x: scale.centre + GAP,
      y: bottom + LINE_HEIGHT,
      class: 'soft',
    }),
  ]
  const size = { width: shape.width, height: bottom + 2 * LINE_HEIGHT }
  return chart(size, say(language, 'report.distribution'), parts)
}

const GAP = 8
const ROW = BAR + 20
const HEADING = 30
const TEXT = 290

type Anchor = Readonly<{ x: number; anchor: 'start' | 'end' }>

/** From `left` on are the bars. Names end beside them, in the middle of a row; or begin above, in rows of their own. */
type Shape = Readonly<{
  width: number
  left: number
  label: number
  text: Anchor
  isAbove: boolean
}>

const SHAPES: Readonly<Record<Room, Shape>> = {
  wide: {
    width: 840,
    left: TEXT + 12,
    label: TEXT - 2 * GAP,
    isAbove: false,
    text: { x: TEXT - GAP, anchor: 'end' },
  },
  narrow: { width: 340, left: 0, label: 340, isAbove: true, text: { x: 0, anchor: 'start' } },
}

/** A name above a bar lies on the line of the centre, and keeps it away. */
const classOf = (name: string, { isAbove }: Shape) => (isAbove ? `${name} haloed`.trim() : name)

const LEAST_SIDE = 0.36
const NOTE_SIZE = 11.5

type BarScale = { centre: number; unit: number; shape: Shape }

/** The centre and the width of 100 %, so that the longest bar on either side fits. */
function scaleFor({ kinds, items }: Distribution, shape: Shape): BarScale {
  const sides = items.map(({ shares }) => sidesOf(kinds, shares ?? []))
  const left = Math.max(0.2, ...sides.map((side) => side.left))
  const right = Math.max(0.2, ...sides.map((side) => side.right))
  const share = Math.min(1 - LEAST_SIDE, Math.max(LEAST_SIDE, left / (left + right)))
  const plot = shape.width - shape.left - (shape.isAbove ? 0 : 12)
  const centre = shape.left + share * plot
  return { centre, unit: Math.min((share * plot) / left, ((1 - share) * plot) / right), shape }
}

/** The name of an item and what is said below it, a line each. */
function textOf({ estimated, label, note }: DistributionItem, shape: Shape) {
  return {
    names: fitText(`${estimated ? '≈\u00a0' : ''}${label}`, shape.label, note ? 2 : 3),
    notes: note ? fitText(note, shape.label, 1, NOTE_SIZE) : [],
  }
}

type Placeable = DistributionItem & ReturnType<typeof textOf> & { bar: Bar }

/** How far below the top of a row its bar begins. */
function headOf({ names, notes }: Placeable, shape: Shape): number {
  if (!shape.isAbove) return (ROW - BAR) / 2
  return (names.length + notes.length) * LINE_HEIGHT + GAP / 2
}

function placed(items: readonly Placeable[], start: number, shape: Shape) {
  const tops: number[] = []
  const headings: string[] = []
  let bottom = start
  for (const [index, item] of items.entries()) {
    const { group = null } = item
    if (group !== null && group !== items[index - 1]?.group) {
      const place = { ...shape.text, y: bottom + HEADING / 2, class: classOf('strong', shape) }
      headings.push(lines(fitText(group, shape.label, 1), place))
      bottom += HEADING
    }
    const head = headOf(item, shape)
    tops.push(bottom + head)
    bottom += head + BAR + (ROW - BAR) / 2
  }
  return { tops, headings, bottom }
}

/** `top` = where the bar begins. */
function itemBar(
  { language, kinds }: Distribution,
  item: Placeable,
  top: number,
  scale: BarScale,
): string {
  const { shape } = scale
  const { names, notes } = item
  const rows = names.length + notes.length
  const middle = shape.isAbove ? top - GAP / 2 - (rows * LINE_HEIGHT) / 2 : top + BAR / 2
  const label = [
    lines(names, {
      ...shape.text,
      y: middle - (notes.length * LINE_HEIGHT) / 2,
      class: classOf('', shape),
    }),
    notes.length > 0
      ? lines(notes, {
          ...shape.text,
          y: middle + (names.length * LINE_HEIGHT) / 2,
          class: classOf('soft head', shape),
        })
      : '',
  ].join('')
  const bar = item.shares
    ? stackedBar(
        item.bar,
        scale.centre - sidesOf(kinds, item.shares).left * scale.unit,
        top,
        scale.unit,
      )
    : codedBar(language, item, top, {
        centre: scale.centre,
        left: shape.left,
        right: shape.width,
      })
  return titled(item.label, label) + bar
}

function legend(kinds: readonly SegmentKind[], { left, width: end }: Shape) {
  let x = left
  let y = 12
  const parts = kinds.map((kind, index) => {
    const width = textWidth(kind.label) + 40
    if (x + width > end && x > left) {
      x = left
      y += LINE_HEIGHT + GAP
    }
    const key = [
      element('rect', {
        x,
        y: y - 6,
        width: 12,
        height: 12,
        rx: 3,
        class: fillOf(kinds, index).fill,
      }),
      lines([kind.label], { x: x + 18, y, class: 'soft' }),
    ]
    x += width
    return key.join('')
  })
  return { parts, height: y + 12 }
}
