import { type CsvDialect, longCsv } from '#src/core/tables/csv.ts'
import { xlsxParts } from '#src/core/tables/xlsx/parts.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { WhatWorked } from '#src/services/actions/effects/what-worked.ts'
import type { FileToSend } from '#src/web/files/send-file.ts'
import { zip } from '#src/web/files/zip.ts'
import { effectsTable, kindsTable } from '#src/web/hr/effects/effects-tables.ts'
import { type Format, TYPES } from '#src/web/hr/tables/files.ts'
import { legendTable, sentenceTable } from '#src/web/hr/tables/words.ts'

type Taker = Readonly<{ language: Language; dialect: CsvDialect; format: Format }>

/** What actions did as a workbook, or as one long table. */
export function effectsFile({ language, dialect, format }: Taker, worked: WhatWorked): FileToSend {
  const title = say(language, 'effect.page.title')
  const own = [effectsTable(language, worked), kindsTable(language, worked)]
  const sentences = [
    say(language, 'export.method.unrounded'),
    say(language, 'export.method.empty'),
    say(language, 'effect.pooled.is'),
    say(language, 'effect.pooled.factor'),
    say(language, 'effect.regression'),
    say(language, 'effect.association'),
  ]
  const tables = [...own, sentenceTable(language, sentences), legendTable(language, own)]
  return {
    name: `${say(language, 'effect.file')}.${format}`,
    type: TYPES[format],
    chunks:
      format === 'csv'
        ? [longCsv(language, dialect, tables)]
        : zip(xlsxParts({ title, language, tables })),
  }
}
