import { formatNumber, formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import {
  type Distribution,
  type DistributionItem,
  fillOf,
} from '#src/web/hr/charts/distribution/distribution.ts'
import { codeText } from '#src/web/hr/charts/figures.ts'
import { textWidth } from '#src/web/hr/charts/fit-text.ts'
import { element, lines, titled } from '#src/web/hr/charts/svg.ts'

/** The height of a bar. */
export const BAR = 30
const ROOM_FOR_NUMBER = 24

export type Segment = Readonly<{
  share: number
  title: string
  number: string
  fill: string
  ink: string
}>
export type Bar = readonly Segment[]

/** What is said of each segment of an item's bar. */
export function barOf(
  { language, kinds }: Distribution,
  { label, shares }: DistributionItem,
): Segment[] {
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

export function stackedBar(bar: Bar, left: number, top: number, unit: number): string {
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
export function codedBar(
  language: Language,
  item: DistributionItem,
  y: number,
  { centre, left, right }: { centre: number; left: number; right: number },
) {
  const text = codeText(language, item.code)
  const width = textWidth(text) + 40
  const start = {
    unfavourable: centre - width,
    favourable: centre,
    neutral: centre - width / 2,
    'too-few': centre - width / 2,
  }[item.code ?? 'too-few']
  const x = Math.min(Math.max(start, left), right - width)
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
