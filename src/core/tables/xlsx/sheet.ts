import type { Column, Row, Table } from '#src/core/tables/table.ts'
import { cellXml, columnName, headCell } from '#src/core/tables/xlsx/cells.ts'

const NUMBER_WIDTH = 13
const TEXT_WIDTH = 30
const WIDEST = 60
/** A wider first column would leave no room beside it on a small screen. */
const WIDEST_FROZEN = 40

/**
 * `xl/worksheets/sheetN.xml` (ECMA-376, 18.3), row by row: bold head that stays in sight, widths, a filter on each
 * column, landscape paper as wide as the table. Returns the range of the table, `A1:F9`.
 */
export async function* sheetXml({ columns, rows }: Table): AsyncGenerator<string, string> {
  const whole = Array.isArray(rows) ? (rows as readonly Row[]) : []
  yield openingOf(columns.map((column, index) => widthOf(column, whole, index)))
  yield `<row r="1">${columns.map(({ label }, at) => headCell(`${columnName(at)}1`, label)).join('')}</row>`
  let last = 1
  for await (const row of rows) {
    last++
    yield rowXml(columns, row, last)
  }
  const range = `A1:${columnName(columns.length - 1)}${last}`
  yield `</sheetData><autoFilter ref="${range}"/><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
  return range
}

function rowXml(columns: readonly Column[], { values }: Row, at: number): string {
  let cells = ''
  for (let index = 0; index < columns.length; index++)
    cells += cellXml(
      `${columnName(index)}${at}`,
      columns[index]?.kind ?? 'text',
      values[index] ?? null,
    )
  return `<row r="${at}">${cells}</row>`
}

function openingOf(widths: readonly number[]): string {
  const isFrozen = widths.length > 1 && (widths[0] ?? 0) <= WIDEST_FROZEN
  const pane = isFrozen
    ? '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>'
    : '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join('')}</cols><sheetData>`,
  ].join('')
}

/** In characters. Of rows that are still to come the length is not known. */
function widthOf({ kind, label }: Column, whole: readonly Row[], index: number): number {
  const lengths = whole.map(({ values }) => {
    const value = values[index]
    return typeof value === 'string' ? value.length : 0
  })
  if (kind !== 'text') return NUMBER_WIDTH
  const longest = lengths.length > 0 ? Math.max(...lengths) : TEXT_WIDTH
  return Math.min(WIDEST, Math.max(NUMBER_WIDTH, label.length, longest) + 2)
}
