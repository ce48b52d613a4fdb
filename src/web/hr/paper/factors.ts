import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { printed, wordsOf } from '#src/web/hr/paper/print-chart.ts'
import { factorSection } from '#src/web/hr/report/factors.ts'

/** The factors as on the page, with the words that two pages for a manager need. */
export function factorPart(language: Language, reading: ReportReading) {
  const { title, svg, table, notes } = factorSection(language, reading, 'differences')
  const hasBounds = reading.report.factors.some(({ codedShare }) => codedShare > 0)
  return {
    title,
    lead: say(language, 'report.factors.lead'),
    picture: printed(svg, wordsOf(table)),
    table,
    notes: hasBounds ? [...notes, say(language, 'paper.bounds')] : notes,
  }
}
