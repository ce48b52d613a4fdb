import { parse } from 'csv-parse/sync'
import { separatorOf } from '#src/core/csv-separator.ts'
import { Problem, type ProblemPart } from '#src/core/problem.ts'
import { checkRows, type RosterPerson, type RosterRow } from '#src/core/roster/check-rows.ts'

const REQUIRED = ['email', 'name', 'department', 'language'] as const
const SHOWN_REASONS = 100

/**
 * The people of a roster file: CSV in UTF-8 with `email,name,department,language` and optionally `manages` and `formerly`, separated by
 * commas, semicolons or tabs, a byte order mark allowed. All or nothing: throws `roster.rejected` with the reason of
 * each bad row (the first 100), its line counted from 1 with the heading.
 */
export function parseRoster(file: Uint8Array): RosterPerson[] {
  const rows = readRows(decode(file))
  if (rows.length === 0) throw new Problem('roster.empty')

  const { people, reasons } = checkRows(rows)
  if (reasons.length > 0) throw rejected(reasons)
  return people
}

function decode(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch (error) {
    if (error instanceof TypeError) throw new Problem('roster.not-utf8')
    throw error
  }
}

function readRows(text: string): RosterRow[] {
  const heading = text.slice(0, text.search(/[\r\n]|$/))
  const records = readRecords(text, separatorOf(heading))
  const columns = (records[0]?.record ?? []).map((name) => name.trim().toLowerCase())
  for (const name of REQUIRED)
    if (!columns.includes(name)) throw new Problem('roster.column-missing', { column: name })

  const cellOf = (record: readonly string[], name: string) =>
    record[columns.indexOf(name)]?.trim() ?? ''
  // a spreadsheet leaves rows of separators where rows were deleted
  const filled = records.slice(1).filter(({ record }) => record.some((cell) => cell.trim() !== ''))
  return filled.map(({ record, info }) => ({
    line: info.lines,
    email: cellOf(record, 'email').toLowerCase(),
    name: cellOf(record, 'name'),
    department: cellOf(record, 'department'),
    language: cellOf(record, 'language').toLowerCase(),
    manages: cellOf(record, 'manages'),
    formerly: cellOf(record, 'formerly'),
  }))
}

type CsvRecord = { record: string[]; info: { lines: number } }

function readRecords(text: string, delimiter: string): CsvRecord[] {
  try {
    const records: unknown = parse(text, {
      delimiter,
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
    })
    return records as CsvRecord[]
  } catch (error) {
    const line = (error as { lines?: number }).lines
    if (line === undefined) throw error
    throw rejected([{ key: 'roster.quote-unclosed', details: { line } }])
  }
}

const rejected = (reasons: readonly ProblemPart[]) =>
  new Problem('roster.rejected', { count: reasons.length }, reasons.slice(0, SHOWN_REASONS))
