import type { Problem } from '#src/core/problem.ts'
import type { ReportSentence } from '#src/core/report/sentences/three-sentences.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import type { SentencesReading } from '#src/services/reports/edit-sentences.ts'
import { problemList } from '#src/web/admin/parts.ts'
import { crumbs, reportPath, sentencesPath } from '#src/web/hr/crumbs.ts'
import { fieldName, type SentencesForm } from '#src/web/hr/sentences/sentences.form.ts'
import { field } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** The form in which HR words the sentences of a report: three fields for each language. */
export function sentencesPage(
  reader: Reader,
  { report, automatic }: SentencesReading,
  form: SentencesForm,
  problem: Problem | null,
) {
  const { language } = reader
  const { campaign, department, sentences } = report
  const title = say(language, 'sentence.edit-of', { department: department.label })
  const refused = refusedField(problem)
  const way = crumbs(language, campaign, [], title)
  return {
    ...frame(reader, title),
    crumbs: {
      ...way,
      links: [...way.links, { href: reportPath(campaign, department.id), label: department.label }],
    },
    action: sentencesPath(campaign, department.id),
    back: `${reportPath(campaign, department.id)}#sentences`,
    ...problemList(language, problem, refused),
    mayReset: sentences.some(({ edited }) => edited.length > 0),
    groups: LANGUAGES.map((written) => ({
      code: written,
      name: say(written, `common.language.${written}`),
      fields: automatic.map((sentence) =>
        sentenceField(language, written, sentence, form, { problem, refused }),
      ),
    })),
  }
}

/** The field that a problem is about, if it is about one. */
function refusedField(problem: Problem | null): string | null {
  if (!problem) return null
  const { about, language } = problem.details
  return about && language ? `${about}-${language}` : null
}

function sentenceField(
  language: Language,
  written: Language,
  { about, text }: ReportSentence,
  form: SentencesForm,
  { problem, refused }: { problem: Problem | null; refused: string | null },
) {
  const name = fieldName(about, written)
  const value = form[name] ?? ''
  return field({
    name,
    label: say(language, `sentence.about.${about}`),
    value,
    required: false,
    hint:
      value === text[written] ? null : say(written, 'sentence.edit.rule', { text: text[written] }),
    problem: problem && refused === name ? problemMessage(language, problem) : null,
  })
}
