import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { printed, wordsOf } from '#src/web/hr/paper/print-chart.ts'
import { factorSection } from '#src/web/hr/report/factors.ts'

/** The factors as on the page, with the words that two pages for a manager need. */
export function factorPart(language: Language, reading: ReportReading) {
  const { title, svg, table, lines, notes } = factorSection(language, reading, 'differences')
  const { factors } = reading.report
  return {
    title,
    lead: `${say(language, 'report.factors.lead')} ${lines}`.trim(),
    picture: printed(svg, wordsOf(table)),
    table,
    notes: [
      ...notes,
      ...(factors.some(({ codedShare }) => codedShare > 0) ? [say(language, 'paper.bounds')] : []),
      ...(factors.some(({ detail }) => detail?.interval)
        ? [say(language, 'statistics.interval.why')]
        : []),
    ],
  }
}
