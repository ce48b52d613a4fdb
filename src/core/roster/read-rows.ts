import { separatorOf } from '#src/core/csv-separator.ts'
import { Problem } from '#src/core/problem.ts'
import type { RosterRow } from '#src/core/roster/check-rows.ts'
import { type CsvRecord, csvRecords } from '#src/core/roster/csv-records.ts'
import { decodeRoster, type Encoding } from '#src/core/roster/decode-roster.ts'

const REQUIRED = ['email', 'name', 'department', 'language'] as const
const KNOWN = [...REQUIRED, 'manages', 'formerly'] as const
const LONGEST_HEADING = 10_000

/** How a file was read, for whoever sent it to see. */
export type Recognised = Readonly<{ encoding: Encoding; separator: ',' | ';' | '\t' }>

export type RosterRows = Readonly<{
  recognised: Recognised
  columns: readonly string[]
  rows: readonly RosterRow[]
}>

/** The rows of a roster file that hold anything, by the names of their columns. Throws for what is no roster file. */
export function readRows(file: Uint8Array): RosterRows {
  const { text, encoding } = decodeRoster(file)
  const { separator, rest, skipped } = separated(text)
  const records = csvRecords(rest, separator)
  const columns = headingOf(records)
  const placeOf = placesOf(columns)

  const rows: RosterRow[] = []
  for (const { line, cells } of records) {
    // a spreadsheet leaves rows of separators where rows were deleted
    if (cells.every((cell) => cell.trim() === '')) continue
    // a letter with an accent has one form: else a department would be another after a round through a Mac
    const cellOf = (name: (typeof KNOWN)[number]) =>
      cells[placeOf[name]]?.trim().normalize('NFC') ?? ''
    rows.push({
      line: line + skipped,
      cells,
      email: cellOf('email').toLowerCase(),
      name: cellOf('name'),
      department: cellOf('department'),
      language: cellOf('language').toLowerCase(),
      manages: cellOf('manages'),
      formerly: cellOf('formerly'),
    })
  }
  return { recognised: { encoding, separator }, columns, rows }
}

/** Excel takes the separator from a first line `sep=;`, and some programs write one. */
function separated(text: string) {
  const named = /^sep=([,;\t])(?:\r\n?|\n)/i.exec(text)
  if (named)
    return {
      separator: named[1] as Recognised['separator'],
      rest: text.slice(named[0].length),
      skipped: 1,
    }
  const beginning = text.slice(0, LONGEST_HEADING).trimStart()
  const heading = beginning.slice(0, beginning.search(/[\r\n]|$/))
  return { separator: separatorOf(heading) as Recognised['separator'], rest: text, skipped: 0 }
}

/** The first record that holds anything. */
function headingOf(records: Iterator<CsvRecord>): string[] {
  for (let next = records.next(); !next.done; next = records.next()) {
    const names = next.value.cells.map((name) => name.trim())
    if (names.some((name) => name !== '')) return names
  }
  return []
}

function placesOf(columns: readonly string[]) {
  const names = columns.map((name) => name.toLowerCase())
  for (const name of REQUIRED)
    if (!names.includes(name)) throw new Problem('roster.column-missing', { column: name })
  for (const name of KNOWN)
    if (names.indexOf(name) !== names.lastIndexOf(name))
      throw new Problem('roster.column-repeated', { column: name })
  return Object.fromEntries(KNOWN.map((name) => [name, names.indexOf(name)])) as Record<
    (typeof KNOWN)[number],
    number
  >
}
