import { addDays } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { isIn } from '#src/core/campaign/departments.ts'
import { Problem } from '#src/core/problem.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { tidyLines } from '#src/core/words/tidy-lines.ts'

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

type Terms = Pick<Campaign, 'languages' | 'latestClosesOn'>

/** Days from the last day of a campaign to the one that is proposed for its promise. */
const PROPOSED_DAYS = 42

/** The day that is proposed: six weeks behind the last day, and behind every extension. */
export function proposedDay({
  closesOn,
  latestClosesOn,
}: Pick<Campaign, 'closesOn' | 'latestClosesOn'>) {
  const proposed = addDays(closesOn, PROPOSED_DAYS)
  return proposed > latestClosesOn ? proposed : addDays(latestClosesOn, 1)
}

/**
 * The commitment as it is kept: texts trimmed, in the languages of the campaign and no other. Throws where one is
 * missing or too long, or the day is not behind the last day that the campaign can have once it is extended: nothing
 * can be kept before it is known.
 */
export function tidyCommitment({ promise, keptBy }: Commitment, terms: Terms): Commitment {
  if (keptBy <= terms.latestClosesOn)
    throw new Problem('commitment.day-too-early', { latestClosesOn: terms.latestClosesOn })
  return { promise: tidyLiness(promise, terms.languages, MOST_PROMISED, 'promise'), keptBy }
}

/** Whether a commitment that was saved still goes with the last day and the languages of its campaign. */
export const fitsCampaign = ({ promise, keptBy }: Commitment, terms: Terms): boolean =>
  keptBy > terms.latestClosesOn &&
  terms.languages.every((language) => promise[language] !== undefined)

/** What became of it, in the same way; the sentence may be left out in all languages. */
export function tidySentence(sentence: Texts, languages: readonly Language[]): Texts {
  const isEmpty = languages.every((language) => tidyLines(sentence[language]) === '')
  return isEmpty ? {} : tidyLiness(sentence, languages, MOST_SAID_OF_IT, 'sentence')
}

/**
 * Of promises, the latest first, the one to tell of: made to all who are asked now, else to some of them. `departments`
 * are those that a campaign asks, with all below; `null` = everybody. What others were promised is told to nobody.
 */
export function promiseTo<Promised extends Asking>(
  asked: Asking,
  promises: readonly Promised[],
): Promised | null {
  return (
    promises.find((promise) => areIn(asked, promise)) ??
    promises.find((promise) => meet(asked, promise)) ??
    null
  )
}

type Asking = Pick<Campaign, 'departments'>

/** Whether all whom one campaign asks are asked by the other too. */
const areIn = ({ departments: some }: Asking, { departments: all }: Asking): boolean =>
  all === null || (some?.every((path) => isIn(all, path)) ?? false)

const meet = ({ departments: some }: Asking, { departments: others }: Asking): boolean =>
  some === null ||
  others === null ||
  some.some((path) => isIn(others, path)) ||
  others.some((path) => isIn(some, path))

/** A text for a reader whose language it may not have, with the language that it is in. */
export function textIn(language: Language, texts: Texts): { language: Language; text: string } {
  const found = [language, ...LANGUAGES].find((one) => texts[one] !== undefined) ?? language
  return { language: found, text: texts[found] ?? '' }
}

function tidyLiness(
  texts: Texts,
  languages: readonly Language[],
  most: number,
  field: 'promise' | 'sentence',
): Texts {
  return Object.fromEntries(
    languages.map((language) => {
      const text = tidyLines(texts[language])
      if (text === '') throw new Problem('commitment.text-missing', { language, field })
      if ([...text].length > most || !text.isWellFormed())
        throw new Problem('commitment.text-too-long', { language, field, most })
      return [language, text]
    }),
  )
}
