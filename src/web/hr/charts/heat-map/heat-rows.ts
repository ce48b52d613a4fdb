import { say } from '#src/core/words/words.ts'
import { fitText } from '#src/web/hr/charts/fit-text.ts'
import {
  cellText,
  cellTold,
  type HeatCell,
  type HeatMap,
  type HeatRow,
} from '#src/web/hr/charts/heat-map/heat-cells.ts'
import { shadeOf } from '#src/web/hr/charts/heat-map/heat-colour.ts'
import { sentence } from '#src/web/hr/charts/sentence.ts'
import { element, LINE_HEIGHT, lines, titled } from '#src/web/hr/charts/svg.ts'

export const LABEL = 236
/** Few columns may be wide. */
export const cellWidth = (columns: number) => (columns <= 6 ? 138 : 94)
export const GAP = 6
export const HEAD_SIZE = 11

export const middleOf = (column: number, width: number) => LABEL + (column + 0.5) * width

/** The rows one below the other: each is drawn at 0 and moved to its place. */
export function heatRows(map: HeatMap, top: number, height: number): string[] {
  const shapeOf = cellShapes(map, height)
  return map.rows.map((row, index) =>
    element(
      'g',
      { transform: `translate(0 ${top + index * height})` },
      rowLabel(row, height),
      ...(row.cells ? heatCells(map, row, shapeOf) : [hatchedRow(map, row, height)]),
    ),
  )
}

const LABEL_WIDTH = LABEL - 3 * GAP

const namesOf = ({ label }: HeatRow) => fitText(label, LABEL_WIDTH, 3)

/** How many lines a row needs for its name and what is said below it. */
export const linesOf = (row: HeatRow) => namesOf(row).length + (row.notes?.length ?? 0)

function rowLabel(row: HeatRow, height: number): string {
  const { label, notes = [], href } = row
  const width = LABEL_WIDTH
  const names = namesOf(row)
  const below = notes.map((note) => fitText(note, width, 1, HEAD_SIZE)[0] ?? '')
  const y = height / 2 - (below.length * LINE_HEIGHT) / 2
  const place = { x: LABEL - 2 * GAP, anchor: 'end' } as const
  const name = lines(names, { ...place, y })
  return titled(
    [label, ...notes].join(', '),
    href ? element('a', { href }, name) : name,
    ...below.map((note, index) =>
      lines([note], {
        ...place,
        y: y + (names.length / 2 + 0.5 + index) * LINE_HEIGHT,
        class: 'soft head',
      }),
    ),
  )
}

type ShapeOf = (cell: HeatCell | null, column: number) => string

function heatCells({ language, factors }: HeatMap, row: HeatRow, shapeOf: ShapeOf): string[] {
  const told = sentence(language, 'report.cell', ['department', 'factor', 'score'])
  return (row.cells ?? []).map((cell, column) => {
    const score = cellTold(language, cell)
    const title = told({ department: row.label, factor: factors[column] ?? '', score })
    return titled(title, shapeOf(cell, column))
  })
}

/** The box and the number of a cell: of a page's thousands those of one column and score are drawn once. */
function cellShapes({ language, factors }: HeatMap, height: number): ShapeOf {
  const drawn = new Map<string, string>()
  const size = { width: cellWidth(factors.length), height }
  return (cell, column) => {
    const text = cellText(language, cell)
    const name = `${column} ${text}`
    const known = drawn.get(name)
    if (known) return known

    const shape = cellShape(cell, text, column, size)
    drawn.set(name, shape)
    return shape
  }
}

function cellShape(
  cell: HeatCell | null,
  text: string,
  column: number,
  { width, height }: { width: number; height: number },
): string {
  const box = {
    x: LABEL + column * width + GAP / 2,
    y: GAP / 2,
    width: width - GAP,
    height: height - GAP,
    rx: 6,
  }
  const place = { x: middleOf(column, width), y: height / 2, anchor: 'middle' } as const
  if (cell && 'code' in cell)
    return (
      element('rect', { ...box, class: 'coded' }) +
      lines(fitText(text, width - 2 * GAP, 2, HEAD_SIZE), { ...place, class: 'head' })
    )
  if (!cell) return element('rect', { ...box, class: 'track' }) + lines([text], place)
  const { fill, ink } = shadeOf(cell.score)
  return element('rect', { ...box, fill }) + lines([text], { ...place, class: `strong ${ink}` })
}

function hatchedRow({ language, factors }: HeatMap, row: HeatRow, height: number): string {
  const text = say(language, 'report.nobody-asked')
  const all = factors.length * cellWidth(factors.length)
  const width = all - GAP
  const box = { x: LABEL + GAP / 2, y: GAP / 2, width, height: height - GAP, rx: 6 }
  const middle = { x: LABEL + all / 2, y: height / 2 }
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
