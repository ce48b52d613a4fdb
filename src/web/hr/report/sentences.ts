import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { sentencesPath } from '#src/web/hr/crumbs.ts'

/** "In three sentences": what they say in the reader's language, and whether a rule made them or HR. */
export function sentenceSection(language: Language, { report, mayEdit }: ReportReading) {
  const { campaign, department, sentences } = report
  return {
    list: sentences.map(({ text, edited }) => ({
      text: text[language],
      mark: say(language, edited.includes(language) ? 'sentence.edited' : 'sentence.automatic'),
    })),
    edit: mayEdit ? sentencesPath(campaign, department.id) : null,
  }
}
