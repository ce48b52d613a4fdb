import { z } from 'zod'
import type { EnteredSentences } from '#src/core/report/sentences/entered.ts'
import { ABOUT, type About } from '#src/core/report/sentences/ruled.ts'
import type { ReportSentence } from '#src/core/report/sentences/three-sentences.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'

/** The name of the field of a sentence in a language. */
export const fieldName = (about: About, language: Language) => `${about}-${language}`

/** The form as it was filled in, by the names of its fields; `automatic` = the button that brings all of them back. */
export const SentencesForm = z.record(z.string(), z.string())
export type SentencesForm = z.infer<typeof SentencesForm>

export const formOf = (sentences: readonly ReportSentence[]): SentencesForm =>
  Object.fromEntries(
    sentences.flatMap(({ about, text }) =>
      LANGUAGES.map((language) => [fieldName(about, language), text[language]]),
    ),
  )

export function enteredOf(form: SentencesForm): EnteredSentences {
  if (form.automatic !== undefined) return {}
  const textsOf = (about: About) =>
    Object.fromEntries(
      LANGUAGES.map((language) => [language, form[fieldName(about, language)] ?? '']),
    )
  return Object.fromEntries(ABOUT.map((about) => [about, textsOf(about)]))
}
