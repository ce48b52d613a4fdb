import type { Aim } from '#src/core/actions/action.ts'
import type { MeasuredAction } from '#src/core/actions/effect/told.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { readIn } from '#src/core/questionnaire/reading.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'

/** What is done, in the reader's language, else in the first that it was written in. */
export const titleIn = (language: Language, title: MeasuredAction['title']): string =>
  title[language] ?? LANGUAGES.map((one) => title[one]).find(Boolean) ?? ''

/** A factor as the first questionnaire calls it that asks it. */
export function factorName(
  language: Language,
  questionnaires: readonly Questionnaire[],
  id: string,
): string {
  for (const questionnaire of questionnaires) {
    const factor = questionnaire.factors.find((one) => one.id === id)
    if (factor) return readIn(questionnaire, language, factor.title)
  }
  return id
}

/** A factor, or one of its questions. */
export function aimName(
  language: Language,
  questionnaires: readonly Questionnaire[],
  { factor, item }: Aim,
): string {
  const name = factorName(language, questionnaires, factor)
  if (item === null) return name
  for (const questionnaire of questionnaires) {
    const asked = questionnaire.items.find((one) => one.id === item)
    const text = asked && readIn(questionnaire, language, asked.text)
    if (text) return say(language, 'effect.aim', { factor: name, item: text })
  }
  return say(language, 'effect.aim', { factor: name, item })
}
