import type { AnswerClass } from '#src/core/questionnaire/scale.ts'
import { formatNumber, formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
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

/** Answers to items, in shares 0-1 of the valid ones. The same `kinds` of segment hold for every item. */
export type Distribution = {
  language: Language
  kinds: readonly SegmentKind[]
  items: readonly DistributionItem[]
}

/** One option or one class, from unfavourable to favourable. */
export type SegmentKind = { label: string; class: AnswerClass }

export type DistributionItem = {
  label: string
  shares: readonly number[] | null
  /** Why there are no shares: nearly everybody was of one mind, or too few answered. */
  code: AnswerClass | 'too-few' | null
  estimated: boolean
  /** A heading above the first of several items in a row that share it. */
  group?: string | null
  /** Said below the label. */
  note?: string | null
}

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

const BAR = 30
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
const ROOM_FOR_NUMBER = 24
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

function sidesOf(kinds: readonly SegmentKind[], shares: readonly number[]) {
  const of = (wanted: AnswerClass) =>
    shares.reduce((sum, share, index) => sum + (kinds[index]?.class === wanted ? share : 0), 0)
  const half = of('neutral') / 2
  return { left: of('unfavourable') + half, right: of('favourable') + half }
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
    ? stackedBar(item.bar, scale.centre - sidesOf(kinds, item.shares).left * scale.unit, top, scale)
    : codedBar(language, item, top, scale)
  return titled(item.label, label) + bar
}

type Segment = Readonly<{ share: number; title: string; number: string; fill: string; ink: string }>
type Bar = readonly Segment[]

/** What is said of each segment of an item's bar. */
function barOf({ language, kinds }: Distribution, { label, shares }: DistributionItem): Segment[] {
  return kinds.map((kind, index) => {
    const share = shares?.[index] ?? 0
    const percent = formatPercent(language, share)
    return {
      share,
      title: `${label} – ${say(language, 'report.share', { name: kind.label, percent })}`,
      number: formatNumber(language, share * 100),
      ...fillOf(kinds, index),
    }
  })
}

function stackedBar(bar: Bar, left: number, top: number, { unit }: BarScale): string {
  let x = left
  return bar
    .map(({ share, title, number, fill, ink }) => {
      const width = share * unit
      const from = x
      x += width
      if (width <= 0) return ''
      const box = { x: from + 0.75, y: top, width: Math.max(0.5, width - 1.5), height: BAR, rx: 4 }
      return titled(
        title,
        element('rect', { ...box, class: fill }),
        width < ROOM_FOR_NUMBER
          ? ''
          : lines([number], {
              x: from + width / 2,
              y: top + BAR / 2,
              anchor: 'middle',
              class: `strong ${ink}`,
            }),
      )
    })
    .join('')
}

/** A code has no numbers: one bar that says so, on the side where the answers lie. */
function codedBar(
  language: Language,
  item: DistributionItem,
  y: number,
  { centre, shape }: BarScale,
) {
  const text =
    item.code === null || item.code === 'too-few'
      ? say(language, 'report.too-few')
      : say(language, `report.almost-all.${item.code}`)
  const width = textWidth(text) + 40
  const start = {
    unfavourable: centre - width,
    favourable: centre,
    neutral: centre - width / 2,
    'too-few': centre - width / 2,
  }[item.code ?? 'too-few']
  const x = Math.min(Math.max(start, shape.left), shape.width - width)
  const swatch = SWATCHES[item.code ?? 'too-few']
  return titled(
    `${item.label} – ${text}`,
    element('rect', { x, y, width, height: BAR, rx: 4, class: 'coded' }),
    element('rect', { x: x + 8, y: y + 9, width: 12, height: 12, rx: 3, class: swatch }),
    lines([text], { x: x + 28, y: y + BAR / 2 }),
  )
}

const SWATCHES = {
  unfavourable: 'low',
  neutral: 'middle',
  favourable: 'high',
  'too-few': 'track',
} as const

/** The outermost option of a side is strong, those nearer to the centre are soft. */
function fillOf(kinds: readonly SegmentKind[], index: number) {
  const kind = kinds[index]?.class
  if (kind === 'neutral') return { fill: 'middle', ink: 'on-middle' }
  if (kind === 'unfavourable') {
    return index === 0 ? { fill: 'low', ink: 'on-dark' } : { fill: 'low-soft', ink: 'on-light' }
  }
  return index === kinds.length - 1
    ? { fill: 'high', ink: 'on-dark' }
    : { fill: 'high-soft', ink: 'on-light' }
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
