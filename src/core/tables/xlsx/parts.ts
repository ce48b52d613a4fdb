import type { Table } from '#src/core/tables/table.ts'
import { sheetXml } from '#src/core/tables/xlsx/sheet.ts'
import { sheetNames } from '#src/core/tables/xlsx/sheet-names.ts'
import { STYLES_XML } from '#src/core/tables/xlsx/styles.ts'
import { type Sheet, workbookParts } from '#src/core/tables/xlsx/workbook.ts'
import type { Language } from '#src/core/words/language.ts'

/** A file inside the workbook: where it lies, and its text piece by piece. */
export type Part = Readonly<{ path: string; text: AsyncIterable<string> }>

export type Workbook = Readonly<{ title: string; language: Language; tables: readonly Table[] }>

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * The parts of a workbook with a sheet for each table, each made while it is read: no more than a row is in memory.
 * They must be read one after another and whole.
 */
export async function* xlsxParts({ tables, ...document }: Workbook): AsyncGenerator<Part> {
  const names = sheetNames(tables.map(({ title }) => title))
  const sheets: Sheet[] = []
  for (const [at, table] of tables.entries()) {
    const name = names[at] ?? ''
    const path = `xl/worksheets/sheet${at + 1}.xml`
    yield { path, text: declared(sheetXml(table), (range) => sheets.push({ name, range })) }
  }
  const parts = { 'xl/styles.xml': STYLES_XML, ...workbookParts(document, sheets) }
  for (const [path, xml] of Object.entries(parts)) yield { path, text: only(DECLARATION + xml) }
}

async function* declared(sheet: AsyncGenerator<string, string>, end: (range: string) => void) {
  yield DECLARATION
  end(yield* sheet)
}

async function* only(text: string) {
  yield text
}
