import { addDays } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { Problem } from '#src/core/problem.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'

export const MOST_PROMISED = 600
export const MOST_SAID_OF_IT = 200

export const OUTCOMES = ['kept', 'in-part', 'not-kept'] as const
export type Outcome = (typeof OUTCOMES)[number]

export type Texts = Readonly<Partial<Record<Language, string>>>

/** What employees are promised, in each language of the campaign, and the last day, `YYYY-MM-DD`, on which it is kept. */
export type Commitment = Readonly<{ promise: Texts; keptBy: string }>

/** A commitment of an earlier campaign; `outcome` is `null` where nobody said yet what became of it. */
type EarlierCommitment = Commitment &
  Readonly<{ title: string; outcome: Outcome | null; sentence: Texts }>

/** What is read before the first question: this campaign's commitment, and what became of the one before. */
export type CommitmentCard = Readonly<{
  own: Commitment | null
  earlier: EarlierCommitment | null
}>

type Terms = Pick<Campaign, 'languages' | 'closesOn'>

/** Days from the last day of a campaign to the one that is proposed for its promise. */
const PROPOSED_DAYS = 42

/** The day that is proposed: six weeks behind the last day. */
export const proposedDay = (closesOn: string): string => addDays(closesOn, PROPOSED_DAYS)

/**
 * The commitment as it is kept: texts trimmed, in the languages of the campaign and no other. Throws where one is
 * missing or too long, or the day is not behind the last day of the campaign: nothing can be kept before it is known.
 */
export function tidyCommitment({ promise, keptBy }: Commitment, terms: Terms): Commitment {
  if (keptBy <= terms.closesOn)
    throw new Problem('commitment.day-too-early', { closesOn: terms.closesOn })
  return { promise: tidyTexts(promise, terms.languages, MOST_PROMISED, 'promise'), keptBy }
}

/** Whether a commitment that was kept still goes with the last day and the languages of its campaign. */
export const fitsCampaign = ({ promise, keptBy }: Commitment, terms: Terms): boolean =>
  keptBy > terms.closesOn && terms.languages.every((language) => promise[language] !== undefined)

/** What became of it, in the same way; the sentence may be left out in all languages. */
export function tidySentence(sentence: Texts, languages: readonly Language[]): Texts {
  const isEmpty = languages.every((language) => tidied(sentence[language]) === '')
  return isEmpty ? {} : tidyTexts(sentence, languages, MOST_SAID_OF_IT, 'sentence')
}

/** A text for a reader whose language it may not have, with the language that it is in. */
export function textIn(language: Language, texts: Texts): { language: Language; text: string } {
  const found = [language, ...LANGUAGES].find((one) => texts[one] !== undefined) ?? language
  return { language: found, text: texts[found] ?? '' }
}

function tidyTexts(
  texts: Texts,
  languages: readonly Language[],
  most: number,
  field: 'promise' | 'sentence',
): Texts {
  return Object.fromEntries(
    languages.map((language) => {
      const text = tidied(texts[language])
      if (text === '') throw new Problem('commitment.text-missing', { language, field })
      if ([...text].length > most || !text.isWellFormed())
        throw new Problem('commitment.text-too-long', { language, field, most })
      return [language, text]
    }),
  )
}

/** One kind of line end, and no invisible mark that turns the words around it or ends them. */
const tidied = (text = '') =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
