import { type CsvDialect, csvHead, csvLines, longCsv } from '#src/core/tables/csv.ts'
import type { Table } from '#src/core/tables/table.ts'
import { xlsxParts } from '#src/core/tables/xlsx/parts.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { EveryDepartment } from '#src/services/reports/every-department.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { foresee } from '#src/web/files/foresee.ts'
import type { FileToSend } from '#src/web/files/send-file.ts'
import { zip } from '#src/web/files/zip.ts'
import { departmentTable, departmentTables } from '#src/web/hr/tables/departments.ts'
import { reportTables } from '#src/web/hr/tables/report-tables.ts'

export const FORMATS = ['csv', 'xlsx'] as const
export type Format = (typeof FORMATS)[number]

export const TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** For whom: their language, and how they expect a CSV to be written. */
type Taker = Readonly<{ language: Language; dialect: CsvDialect; format: Format }>

/** A report as a workbook with a sheet for each table, or as one long table. */
export function reportFile(
  { language, dialect, format }: Taker,
  reading: ReportReading,
): FileToSend {
  const { campaign, report } = reading
  const title = `${campaign.title} – ${report.department.label}`
  const tables = reportTables(language, reading)
  return {
    name: `${title} – ${say(language, 'export.file.report')}.${format}`,
    type: TYPES[format],
    chunks:
      format === 'csv'
        ? [longCsv(language, dialect, tables)]
        : zip(xlsxParts({ title, language, tables })),
  }
}

/** All departments as a workbook, or as one table with a row for each. */
export async function departmentsFile(
  { language, dialect, format }: Taker,
  all: EveryDepartment,
): Promise<FileToSend> {
  const { title } = all.campaign
  const rows = { total: all.total, made: 0 }
  const counted = { ...all, departments: counting(all.departments, rows) }
  const { chunks, length } = await foresee(
    format === 'csv'
      ? csvChunks(dialect, departmentTable(language, counted))
      : zip(xlsxParts({ title, language, tables: departmentTables(language, counted) })),
    { total: all.total, made: () => rows.made },
  )
  return {
    name: `${title} – ${say(language, 'export.file.company')}.${format}`,
    type: TYPES[format],
    chunks,
    length,
  }
}

async function* counting<One>(departments: AsyncIterable<One>, rows: { made: number }) {
  for await (const department of departments) {
    rows.made++
    yield department
  }
}

const LINES_IN_A_CHUNK = 100

async function* csvChunks(dialect: CsvDialect, { columns, rows }: Table): AsyncGenerator<string> {
  yield csvHead(dialect, columns)
  let pending = []
  for await (const { values } of rows) {
    pending.push(values)
    if (pending.length < LINES_IN_A_CHUNK) continue
    yield csvLines(dialect, pending)
    pending = []
  }
  if (pending.length > 0) yield csvLines(dialect, pending)
}
