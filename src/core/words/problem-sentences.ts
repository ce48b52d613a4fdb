import { tidyName } from '#src/core/accounts/name.ts'
import type { Problem, ProblemPart } from '#src/core/problem.ts'
import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { isWordKey, sayWith } from '#src/core/words/words.ts'

/** The sentence of a problem, then one for each of its reasons. */
export function problemSentences(language: Language, problem: Problem): string[] {
  return [problemMessage(language, problem), ...partSentences(language, problem)]
}

/** The sentence of a problem, for pages and for the `message` of the API. */
export function problemMessage(
  language: Language,
  { key, details }: Pick<Problem, 'key' | 'details'>,
): string {
  return sentence(language, `problem.${key}`, details)
}

export function partSentences(language: Language, { parts }: Problem): string[] {
  return parts.map((part) => partSentence(language, part))
}

export const partSentence = (language: Language, { key, details }: ProblemPart): string =>
  sentence(language, `problem-part.${key}`, details)

function sentence(language: Language, key: string, details: Problem['details']): string {
  if (!isWordKey(key)) throw new Error(`no words for ${key}`)
  return sayWith(language, key, asRead(language, details))
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * Its days written as people write them; what somebody entered, without what steers the writing, and not endless. What
 * was entered in several languages stands under `name.language` too.
 */
function asRead(language: Language, details: Problem['details']): Problem['details'] {
  return Object.fromEntries(
    Object.entries(details).map(([name, given]) => {
      const value = details[`${name}.${language}`] ?? given
      return [name, typeof value === 'string' ? textAsRead(language, value) : value]
    }),
  )
}

const LONGEST = 300

function textAsRead(language: Language, text: string): string {
  if (DAY.test(text)) return formatDate(language, text)
  const tidy = tidyName(text)
  return tidy.length > LONGEST ? `${tidy.slice(0, LONGEST)}…` : tidy
}
