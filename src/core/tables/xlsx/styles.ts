import type { ColumnKind } from '#src/core/tables/table.ts'

type Style = ColumnKind | 'head' | 'estimate'

/** Formats in the order of their number as a style; 49 ("@") keeps words words when they are edited. */
const STYLES: readonly (readonly [Style, format: number, code?: string])[] = [
  ['number', 164, '0.00'],
  ['head', 49],
  ['text', 49],
  ['count', 3],
  ['estimate', 165, '#,##0.0'],
  ['points', 166, '0.0'],
  ['percent', 167, '0.0%'],
  ['probability', 168, '0.0000'],
]

const places = new Map(STYLES.map(([style], place) => [style, place]))

/** The style of a cell; a count that is an estimate shows a decimal. */
export function styleOf(style: Style, value = 0): number {
  const isEstimate = style === 'count' && !Number.isInteger(value)
  return places.get(isEstimate ? 'estimate' : style) ?? 0
}

const formats = STYLES.flatMap(([, id, code]) =>
  code === undefined ? [] : [`<numFmt numFmtId="${id}" formatCode="${code}"/>`],
)

const HEAD = '<alignment vertical="center" wrapText="1"/>'
const CELL = '<alignment vertical="top"/>'

const cells = STYLES.map(([style, format]) => {
  const isHead = style === 'head'
  const font = isHead
    ? 'fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1"'
    : 'fontId="0" fillId="0" borderId="0"'
  return `<xf numFmtId="${format}" ${font} xfId="0" applyNumberFormat="1" applyAlignment="1">${isHead ? HEAD : CELL}</xf>`
})

/** `xl/styles.xml`: bold heads on grey, and a number format for each kind of column. */
export const STYLES_XML = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8ECF1"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FF5B6675"/></bottom><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('')
