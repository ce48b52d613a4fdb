import type { WholeTable } from '#src/core/tables/table.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { titleOf } from '#src/web/hr/report/factors.ts'
import { makeTable } from '#src/web/hr/tables/make-table.ts'

/** What the team may talk about: a row for each question. */
export function questionTable(language: Language, reading: ReportReading): WholeTable {
  const rows = reading.report.loop.questions.map(({ id, use, factor, text }) => ({
    id,
    use: say(language, `loop.use.${use}`),
    factor: factor === null ? null : titleOf(language, reading, factor),
    question: text[language],
  }))
  return makeTable(language, 'questions', ['use', 'factor', 'question'], rows)
}
