import { REJECTED_COLUMNS } from '#src/core/roster/corrected.ts'
import type { RosterFile } from '#src/core/roster/parse-roster.ts'
import { csvLines, FOR_PROGRAMS } from '#src/core/tables/csv.ts'
import type { Language } from '#src/core/words/language.ts'
import { partSentence } from '#src/core/words/problem-sentences.ts'

const ROWS_AT_ONCE = 500

/**
 * The rows that cannot be taken as a CSV file, in pieces: their columns as they came, then the line of each and why it
 * was refused, in words. What a spreadsheet would run as a formula gets an apostrophe.
 */
export function* rejectedRowsFile(
  language: Language,
  { columns, recognised, rejected }: RosterFile,
): Generator<string> {
  const dialect = { ...FOR_PROGRAMS, delimiter: recognised.separator, mark: '\ufeff' } as const
  yield dialect.mark + csvLines(dialect, [[...columns, ...REJECTED_COLUMNS]])
  for (let start = 0; start < rejected.length; start += ROWS_AT_ONCE)
    yield csvLines(
      dialect,
      rejected
        .slice(start, start + ROWS_AT_ONCE)
        .map(({ row, reasons }) => [
          ...columns.map((_, index) => row.cells[index] ?? ''),
          row.line,
          reasons.map((reason) => partSentence(language, reason)).join(' '),
        ]),
    )
}
