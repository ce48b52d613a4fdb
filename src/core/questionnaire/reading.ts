import type { Localised, Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { Language } from '#src/core/words/language.ts'

/** A text in the reader's language where the questionnaire is written in it, else in its first language. */
export function readIn(
  { languages }: Pick<Questionnaire, 'languages'>,
  language: Language,
  text: Localised,
): string {
  return text[language] ?? text[languages[0] ?? 'en'] ?? ''
}
