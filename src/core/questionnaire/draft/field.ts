import type { DraftContent } from '#src/core/questionnaire/draft/draft.ts'
import { LONGEST, type Localised } from '#src/core/questionnaire/questionnaire.ts'
import { tidyText } from '#src/core/questionnaire/writable.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'

/**
 * One thing that can be entered: its name in a form, its value as text, and the content with another value. `language`
 * and `longest` (UTF-16 units) where it is a text that people read, `isNeeded` where a release needs it.
 */
export type DraftField = Readonly<{
  name: string
  value: string
  language: Language | null
  longest: number | null
  isNeeded: boolean
  put: (content: DraftContent, value: string) => DraftContent
}>

type Put = DraftField['put']

/** The languages whose texts are shown: those of the questionnaire, all while it names none. */
export const shownLanguages = ({ languages }: Pick<DraftContent, 'languages'>): Language[] =>
  languages.length > 0 ? languages : [...LANGUAGES]

/** A value that is chosen, not written. */
export const plainField = (name: string, value: string, put: Put): DraftField => ({
  name,
  value,
  language: null,
  longest: null,
  isNeeded: false,
  put,
})

/** A text that is not translated. */
export const noteField = (name: string, value: string, longest: number, put: Put): DraftField => ({
  ...plainField(name, value, (content, entered) => put(content, tidyText(entered))),
  longest,
})

type TextChoices = Readonly<{
  name: string
  text: Localised
  longest: keyof typeof LONGEST
  isNeeded: boolean
  put: (content: DraftContent, language: Language, words: string) => DraftContent
}>

/** A text in each of the languages that are shown, one field each: `<name>:<language>`. */
export function textFields(
  content: DraftContent,
  { name, text, longest, isNeeded, put }: TextChoices,
): DraftField[] {
  return shownLanguages(content).map((language) => ({
    name: `${name}:${language}`,
    value: text[language] ?? '',
    language,
    longest: LONGEST[longest],
    isNeeded: isNeeded && content.languages.includes(language),
    put: (given, entered) => put(given, language, tidyText(entered)),
  }))
}

/** The text with other words in a language; blank words leave it out. */
export function reworded(text: Localised, language: Language, words: string): Localised {
  const { [language]: _, ...others } = text
  return words === '' ? others : { ...others, [language]: words }
}

/** Whether any of the texts has words in a language that is shown: then a release needs all of them. */
export const hasWords = (content: DraftContent, texts: readonly Localised[]): boolean =>
  texts.some((text) => shownLanguages(content).some((language) => text[language] !== undefined))
