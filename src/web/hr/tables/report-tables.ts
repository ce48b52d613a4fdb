import type { WholeTable } from '#src/core/tables/table.ts'
import type { Language } from '#src/core/words/language.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { reportEffectsTable } from '#src/web/hr/effects/effects-tables.ts'
import { companyTables } from '#src/web/hr/tables/company.ts'
import { comparisonTables } from '#src/web/hr/tables/comparisons.ts'
import { factorTable } from '#src/web/hr/tables/factors.ts'
import { itemTables } from '#src/web/hr/tables/items.ts'
import { participationTables } from '#src/web/hr/tables/participation.ts'
import { planTable } from '#src/web/hr/tables/plan.ts'
import { questionTable } from '#src/web/hr/tables/questions.ts'
import { segmentTables } from '#src/web/hr/tables/segments.ts'
import { commentTable, legendTable, methodTable } from '#src/web/hr/tables/words.ts'

/** A report as tables: every number of the one report object, unrounded, and no row of a person. */
export function reportTables(language: Language, reading: ReportReading): WholeTable[] {
  const tables = [
    ...participationTables(language, reading),
    factorTable(language, reading),
    ...comparisonTables(language, reading),
    ...itemTables(language, reading),
    ...segmentTables(language, reading),
    ...commentTable(language, reading),
    ...planTable(language, reading),
    questionTable(language, reading),
    ...reportEffectsTable(language, reading),
    ...companyTables(language, reading),
  ]
  return [...tables, methodTable(language, reading), legendTable(language, tables)]
}
