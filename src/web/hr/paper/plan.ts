import type { Language } from '#src/core/words/language.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { planSection } from '#src/web/hr/plans/plan-section.ts'

/** The plan that was made from the report; `null` as long as there is none: two pages have no room for what is not. */
export function planPart(language: Language, reading: ReportReading) {
  const { title, table } = planSection(language, reading)
  return table && { title, table }
}
