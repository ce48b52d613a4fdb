import { Problem } from '#src/core/problem.ts'
import type { RosterFile } from '#src/core/roster/parse-roster.ts'
import type { RosterRows } from '#src/core/roster/read-rows.ts'
import { csvLines, FOR_PROGRAMS } from '#src/core/tables/csv.ts'

/** The columns that a file of rejected rows has besides those of its own. */
export const REJECTED_COLUMNS = ['line', 'reason'] as const

/** Whether a file is one of rejected rows that came back: taken for a whole roster it would empty it. */
export const isCorrection = ({ columns }: Pick<RosterRows, 'columns'>): boolean =>
  REJECTED_COLUMNS.every((name) => columns.includes(name))

/**
 * A file with its rejected rows put right by a file of corrections, each row by its line, as CSV in UTF-8. A rejected
 * row without a correction stays as it is. Lines keep their numbers. Throws `roster.correction-unknown` for a row that
 * was not rejected.
 */
export function correctedFile(file: RosterFile, correction: RosterRows): Uint8Array {
  const corrections = correctionsOf(file, correction)
  const dialect = { ...FOR_PROGRAMS, delimiter: file.recognised.separator }
  let text = csvLines(dialect, [file.columns])
  let line = 2
  for (const row of file.rows) {
    const cells = corrections.get(row.line) ?? row.cells
    const record = cells.map(quoted).join(file.recognised.separator)
    text += `${'\n'.repeat(Math.max(0, row.line - line))}${record}\n`
    line = Math.max(line, row.line) + record.split('\n').length
  }
  return Buffer.from(text)
}

/** As it is: an apostrophe before what looks like a formula would hide why the row was rejected. */
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

function correctionsOf({ columns, rejected }: RosterFile, correction: RosterRows) {
  const known = new Set(rejected.map(({ row }) => row.line))
  const places = columns.map((name) => correction.columns.indexOf(name))
  const lineAt = correction.columns.indexOf('line')
  return new Map(
    correction.rows.map(({ cells }) => {
      const line = Number(cells[lineAt])
      if (!known.has(line))
        throw new Problem('roster.correction-unknown', { line: cells[lineAt]?.slice(0, 20) ?? '' })
      return [line, places.map((place) => cells[place] ?? '')] as const
    }),
  )
}
