import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { fitText } from '#src/web/hr/charts/fit-text.ts'
import type { HeatMap } from '#src/web/hr/charts/heat-map/heat-cells.ts'
import { COLOUR_RANGE, heatColour } from '#src/web/hr/charts/heat-map/heat-colour.ts'
import {
  cellWidth,
  GAP,
  HEAD_SIZE,
  heatRows,
  LABEL,
  linesOf,
  middleOf,
} from '#src/web/hr/charts/heat-map/heat-rows.ts'
import { chart, element, LINE_HEIGHT, lines, titled } from '#src/web/hr/charts/svg.ts'

/** The heat map with its heads and its legend. */
export function heatMap(map: HeatMap): string {
  const { language, factors, rows } = map
  const cell = cellWidth(factors.length)
  const width = LABEL + factors.length * cell
  const most = cell > NARROW ? HEAD_LINES + 2 : HEAD_LINES
  const heads = factors.map((factor, column) => {
    const sign = map.heads?.[column]?.sign
    return fitText(sign ? `${sign}\u00a0${factor}` : factor, cell - GAP, most, HEAD_SIZE)
  })
  const top = Math.max(1, ...heads.map((head) => head.length)) * LINE_HEIGHT + 2 * GAP
  const height = ROW + LINE_HEIGHT * Math.max(0, ...rows.map((row) => linesOf(row) - 2))
  const bottom = top + rows.length * height
  const parts = [
    ...(rows.some(({ cells }) => !cells) ? [HATCH] : []),
    ...heads.map((head, column) =>
      headAt(map, head, column, { x: middleOf(column, cell), y: top / 2 }),
    ),
    ...heatRows(map, top, height),
    ...legend(language, bottom + 2 * GAP),
  ]
  const size = { width, height: bottom + LEGEND }
  return chart(
    size,
    say(language, 'report.heat-map'),
    parts,
    map.heads !== undefined || rows.some(({ href }) => href),
  )
}

const ROW = 44
const LEGEND = 56
const HEAD_LINES = 3
const NARROW = 94
const SWATCH = 26

const HATCH = element(
  'defs',
  {},
  element(
    'pattern',
    { id: 'hatch', width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
    element('rect', { class: 'hatch-ground', width: 8, height: 8 }),
    element('path', { class: 'hatch-line', d: 'M-2 2 2 -2M0 8 8 0M6 10 10 6' }),
  ),
)

/** A head leads to the rows sorted by its column. */
function headAt(
  { heads, factors }: HeatMap,
  head: readonly string[],
  column: number,
  place: { x: number; y: number },
): string {
  const text = lines(head, { ...place, anchor: 'middle', class: 'soft head' })
  const link = heads?.[column]
  if (!link) return titled(factors[column] ?? '', text)
  return titled(`${factors[column]} – ${link.title}`, element('a', { href: link.href }, text))
}

function legend(language: Language, top: number): string[] {
  const steps = 9
  const { low, high } = COLOUR_RANGE
  const swatches = Array.from({ length: steps }, (_, index) =>
    element('rect', {
      x: LABEL + GAP / 2 + index * SWATCH,
      y: top,
      width: SWATCH,
      height: 10,
      fill: heatColour(low + ((high - low) * index) / (steps - 1)),
    }),
  )
  const y = top + 10 + LINE_HEIGHT
  const right = LABEL + GAP / 2 + steps * SWATCH
  return [
    ...swatches,
    lines([say(language, 'report.low', { score: low })], { x: LABEL + GAP / 2, y, class: 'soft' }),
    lines([say(language, 'report.high', { score: high })], {
      x: right,
      y,
      anchor: 'end',
      class: 'soft',
    }),
  ]
}
