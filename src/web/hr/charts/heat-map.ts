import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { type Score, scoreText, scoreTold } from '#src/web/hr/charts/figures.ts'
import { fitText } from '#src/web/hr/charts/fit-text.ts'
import { COLOUR_RANGE, heatColour, shadeOf } from '#src/web/hr/charts/heat-colour.ts'
import { sentence } from '#src/web/hr/charts/sentence.ts'
import { chart, element, LINE_HEIGHT, lines, titled } from '#src/web/hr/charts/svg.ts'

/** Departments x factors. A row without cells has no report, as nobody was asked: no single cell is hidden by itself. */
export type HeatMap = {
  language: Language
  factors: readonly string[]
  rows: readonly HeatRow[]
}

export type HeatRow = {
  label: string
  /** Said below the label, a line each: how many answered, and with whom they are counted. */
  notes?: readonly string[]
  href: string | null
  cells: readonly (Score | null)[] | null
}

export function heatMap(map: HeatMap): string {
  const { language, factors, rows } = map
  const width = LABEL + factors.length * CELL
  const heads = factors.map((factor) => fitText(factor, CELL - 2, HEAD_LINES, HEAD_SIZE))
  const top = Math.max(1, ...heads.map((head) => head.length)) * LINE_HEIGHT + 2 * GAP
  const height = ROW + LINE_HEIGHT * Math.max(0, ...rows.map(({ notes = [] }) => notes.length - 1))
  const bottom = top + rows.length * height
  const parts = [
    ...(rows.some(({ cells }) => !cells) ? [HATCH] : []),
    ...heads.map((head, column) =>
      lines(head, { x: middleOf(column), y: top / 2, anchor: 'middle', class: 'soft head' }),
    ),
    ...rows.flatMap((row, index) => heatRow(map, row, { top: top + index * height, height })),
    ...legend(language, bottom + 2 * GAP),
  ]
  const size = { width, height: bottom + LEGEND }
  return chart(
    size,
    say(language, 'report.heat-map'),
    parts,
    rows.some(({ href }) => href),
  )
}

const LABEL = 236
const CELL = 94
const ROW = 44
const GAP = 6
const LEGEND = 56
const HEAD_LINES = 3
const HEAD_SIZE = 11
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

type Band = { top: number; height: number }

function heatRow(map: HeatMap, row: HeatRow, { top, height }: Band): string[] {
  const label = rowLabel(row, top, height)
  if (!row.cells) return [label, hatchedRow(map, row, { top, height })]

  return [
    label,
    ...row.cells.map((cell, column) =>
      heatCell(map.language, cell, {
        row: row.label,
        factor: map.factors[column] ?? '',
        column,
        top,
        height,
      }),
    ),
  ]
}

function rowLabel({ label, notes = [], href }: HeatRow, top: number, height: number): string {
  const width = LABEL - 3 * GAP
  const names = fitText(label, width, notes.length === 0 ? 2 : 1)
  const below = notes.map((note) => fitText(note, width, 1, HEAD_SIZE)[0] ?? '')
  const y = top + height / 2 - (below.length * LINE_HEIGHT) / 2
  const place = { x: LABEL - 2 * GAP, anchor: 'end' } as const
  const name = lines(names, { ...place, y })
  return titled(
    [label, ...notes].join(', '),
    href ? element('a', { href }, name) : name,
    ...below.map((note, index) =>
      lines([note], { ...place, y: y + (index + 1) * LINE_HEIGHT, class: 'soft head' }),
    ),
  )
}

function heatCell(
  language: Language,
  cell: Score | null,
  at: Band & { row: string; factor: string; column: number },
): string {
  const score = cell ? scoreTold(language, cell) : say(language, 'report.no-report')
  const told = sentence(language, 'report.cell', ['department', 'factor', 'score'])
  const title = told({ department: at.row, factor: at.factor, score })
  const box = {
    x: LABEL + at.column * CELL + GAP / 2,
    y: at.top + GAP / 2,
    width: CELL - GAP,
    height: at.height - GAP,
    rx: 6,
  }
  const text = { x: middleOf(at.column), y: at.top + at.height / 2, anchor: 'middle' } as const
  if (!cell) {
    return titled(title, element('rect', { ...box, class: 'track' }), lines(['–'], text))
  }
  const { fill, ink } = shadeOf(cell.score)
  return titled(
    title,
    element('rect', { ...box, fill }),
    lines([scoreText(language, cell)], { ...text, class: `strong ${ink}` }),
  )
}

function hatchedRow({ language, factors }: HeatMap, row: HeatRow, { top, height }: Band): string {
  const text = say(language, 'report.nobody-asked')
  const width = factors.length * CELL - GAP
  const box = { x: LABEL + GAP / 2, y: top + GAP / 2, width, height: height - GAP, rx: 6 }
  const middle = { x: LABEL + (factors.length * CELL) / 2, y: top + height / 2 }
  return titled(
    say(language, 'report.bar', { name: row.label, score: text }),
    element('rect', { ...box, fill: 'url(#hatch)', class: 'frame-only' }),
    element('rect', {
      x: middle.x - 90,
      y: middle.y - 12,
      width: 180,
      height: 24,
      rx: 12,
      class: 'hatch-ground',
    }),
    lines([text], { ...middle, anchor: 'middle', class: 'soft' }),
  )
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

function middleOf(column: number): number {
  return LABEL + (column + 0.5) * CELL
}
