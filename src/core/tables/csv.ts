import { stringify } from 'csv-stringify/sync'
import type { Column, Value, WholeTable } from '#src/core/tables/table.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'

/**
 * How a CSV is written. For programs: comma, point, column keys, no byte-order mark. For people who open it with a
 * double click: what a spreadsheet of their language expects, which in French and Spanish is semicolon and comma, and a
 * mark without which Excel takes UTF-8 for something else.
 */
export type CsvDialect = Readonly<{
  delimiter: ',' | ';' | '\t'
  decimal: '.' | ','
  mark: '' | '\ufeff'
  heads: 'keys' | 'labels'
}>

export const FOR_PROGRAMS: CsvDialect = { delimiter: ',', decimal: '.', mark: '', heads: 'keys' }

export const forPeople = (language: Language): CsvDialect => ({
  ...(language === 'en'
    ? { delimiter: ',' as const, decimal: '.' as const }
    : { delimiter: ';' as const, decimal: ',' as const }),
  mark: '\ufeff',
  heads: 'labels',
})

/** Records as lines that end in CRLF (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe. */
export function csvLines(dialect: CsvDialect, records: readonly (readonly Value[])[]): string {
  return stringify(
    records.map((record) => [...record]),
    {
      delimiter: dialect.delimiter,
      record_delimiter: 'windows',
      cast: { number: (value) => numberText(dialect, value) },
      escape_formulas: true,
      // a single CR or LF, too, ends a record for some readers
      quoted_match: /[\r\n]/,
    },
  )
}

/** The first line of a table: keys for programs, labels for people. */
export const csvHead = (dialect: CsvDialect, columns: readonly Column[]): string =>
  dialect.mark + csvLines(dialect, [columns.map((column) => headOf(dialect, column))])

const LONG = ['table', 'row', 'label', 'column', 'meaning', 'value', 'text', 'unit'] as const

/**
 * Many tables as one, a line for each figure: every reader of CSV takes it, and figures of one kind are one filter away.
 * A figure stands in `value`, words in `text`; what is not published has no line.
 */
export function longCsv(
  language: Language,
  dialect: CsvDialect,
  tables: readonly WholeTable[],
): string {
  const heads = LONG.map((name) =>
    dialect.heads === 'keys' ? name : say(language, `export.long.${name}`),
  )
  return dialect.mark + csvLines(dialect, [heads, ...tables.flatMap(longRecords)])
}

function longRecords({ key, columns, rows }: WholeTable): Value[][] {
  return rows.flatMap(({ id, values }) => {
    const label = values.find((value) => typeof value === 'string' && value !== id) ?? null
    return columns.flatMap((column, index) => {
      const value = values[index] ?? null
      if (value === null) return []
      const [figure, text] = typeof value === 'number' ? [value, null] : [null, value]
      return [[key, id, label, column.key, column.label, figure, text, column.unit]]
    })
  })
}

const headOf = ({ heads }: CsvDialect, { key, label }: Column) => (heads === 'keys' ? key : label)

const numberText = ({ decimal }: CsvDialect, value: number) =>
  decimal === '.' ? String(value) : String(value).replace('.', ',')
