import { Problem } from '#src/core/problem.ts'
import { ABOUT, type About } from '#src/core/report/sentences/ruled.ts'
import type { EditedSentence, ReportSentence } from '#src/core/report/sentences/three-sentences.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'

/** What HR enters: a text for each sentence and language; one that is missing or blank is the automatic one. */
export type EnteredSentences = Readonly<
  Partial<Record<About, Readonly<Partial<Record<Language, string>>>>>
>

/** In characters: two lines on a phone are still one sentence. */
export const LONGEST_SENTENCE = 280

// a sentence that turns the direction of writing round could show something else than it holds
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

/**
 * The sentences that differ from the automatic ones. Throws `sentences.too-long` and `sentences.malformed` with `about`
 * and `language`: a sentence is plain text on one line.
 */
export function editedOf(
  entered: EnteredSentences,
  automatic: readonly ReportSentence[],
): EditedSentence[] {
  return ABOUT.flatMap((about) =>
    LANGUAGES.flatMap((language): EditedSentence[] => {
      const text = lineOf(entered[about]?.[language] ?? '')
      const written = automatic.find((sentence) => sentence.about === about)?.text[language] ?? ''
      if (text === '' || plainSpaces(text) === plainSpaces(written)) return []
      if (text.length > LONGEST_SENTENCE)
        throw new Problem('sentences.too-long', { about, language, longest: LONGEST_SENTENCE })
      if (UNSEEN.test(text) || !text.isWellFormed())
        throw new Problem('sentences.malformed', { about, language })
      return [{ about, language, text }]
    }),
  )
}

/** French spaces before a colon stay as they are. */
const lineOf = (text: string) => text.replaceAll(/[ \t\r\n]+/g, ' ').trim()

const plainSpaces = (text: string) => text.replaceAll(/\s/g, ' ')
