import type { DraftContent } from '#src/core/questionnaire/draft/draft.ts'
import { factorOf, type Listed } from '#src/core/questionnaire/draft/sections.ts'
import type { Localised, Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { readIn } from '#src/core/questionnaire/reading.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'

export const draftPath = (id: string) => `/questionnaire-drafts/${id}`
export const sectionPath = (id: string, section: Listed) =>
  section === 'outline' ? draftPath(id) : `${draftPath(id)}/sections/${section}`

/** A text in the reader's language, else in whichever it is written in; empty where in none. */
export function anyWords(
  questionnaire: Pick<Questionnaire, 'languages'>,
  language: Language,
  text: Localised,
): string {
  return readIn(questionnaire, language, text) || (Object.values(text)[0] ?? '')
}

export const draftTitle = (language: Language, content: DraftContent): string =>
  anyWords(content, language, content.title) || say(language, 'draft.untitled')

/** What a part of a draft is called: a factor by its title. */
export function sectionTitle(language: Language, content: DraftContent, section: Listed): string {
  const id = factorOf(section as Exclude<Listed, 'outline'>)
  if (id === null) return say(language, `draft.section.${section as PlainSection}`)
  const factor = content.factors.find((one) => one.id === id)
  const title = factor ? anyWords(content, language, factor.title) : ''
  return title || say(language, 'draft.untitled-factor', { id })
}

type PlainSection = 'about' | 'outcomes' | 'open-questions' | 'scales' | 'outline'
