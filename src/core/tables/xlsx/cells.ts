import type { ColumnKind, Value } from '#src/core/tables/table.ts'
import { styleOf } from '#src/core/tables/xlsx/styles.ts'

/** The most that a cell of Excel holds. */
const LONGEST = 32_767

/**
 * A cell of SpreadsheetML (ECMA-376, 18.3.1.4). Words are written as a string and never as a formula, whatever they
 * begin with; numbers as numbers, a percentage as the share that its format multiplies by 100.
 */
export function cellXml(place: string, kind: ColumnKind, value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return textCell(place, styleOf('text'), value)
  if (!Number.isFinite(value)) throw new RangeError(`Not a number of a table: ${value}`)
  const number = kind === 'percent' ? value / 100 : value
  return `<c r="${place}" s="${styleOf(kind, value)}"><v>${number}</v></c>`
}

export const headCell = (place: string, label: string) => textCell(place, styleOf('head'), label)

function textCell(place: string, style: number, text: string): string {
  const kept = text.length > LONGEST ? text.slice(0, LONGEST) : text
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(kept)}</t></is></c>`
}

const names: string[] = []

/** A, B, ..., Z, AA, ...: the name of a column by its index from 0. */
export function columnName(index: number): string {
  names[index] ??=
    (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') +
    String.fromCharCode(65 + (index % 26))
  return names[index]
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

/** Text for XML 1.0, which has no CR: Excel's escape `_x000D_`. What merely looks like one stays as it is written. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(FORBIDDEN, '')
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll('\r', '_x000D_')
    .replaceAll(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)
