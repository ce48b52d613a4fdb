import { csvLines, FOR_PROGRAMS } from '#src/core/tables/csv.ts'
import type { ExportedEntries } from '#src/services/audit-log.ts'
import type { FileToSend } from '#src/web/files/send-file.ts'

const COLUMNS = ['position', 'at', 'actor', 'act', 'campaign', 'details', 'id', 'hash'] as const

/** One line for each act, the oldest first; a spreadsheet runs nothing of it. */
export function auditLogCsv(entries: ExportedEntries): FileToSend {
  return { name: 'audit-log.csv', type: 'text/csv', chunks: csvOf(entries) }
}

/** The entries exactly as the chain holds them: whoever keeps the file can follow it without Septet. */
export function auditLogJsonl(entries: ExportedEntries): FileToSend {
  return { name: 'audit-log.jsonl', type: 'application/jsonl', chunks: jsonlOf(entries) }
}

async function* csvOf(entries: ExportedEntries) {
  yield csvLines(FOR_PROGRAMS, [[...COLUMNS]])
  for await (const some of entries)
    yield csvLines(
      FOR_PROGRAMS,
      some.map((entry) => COLUMNS.map((column) => entry[column])),
    )
}

async function* jsonlOf(entries: ExportedEntries) {
  for await (const some of entries) yield some.map((entry) => `${JSON.stringify(entry)}\n`).join('')
}
