import { type CommitmentCard, type Texts, textIn } from '#src/core/campaign/commitment.ts'
import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'

type Row = { term: string; text: string; language: Language }

/** The partial `commitment`: what is promised in this campaign, and what became of the promise before. */
export type CommitmentPart = {
  own: Row[]
  earlier: { heading: string; promised: string; promise: Row; became: Row[] } | null
}

/** `asked` are the rows that say what is asked and who sees what; only employees need them here. */
export function cardPart(
  card: CommitmentCard | null,
  language: Language,
  asked: readonly Row[] = [],
): CommitmentPart | null {
  if (!card) return null
  const { own, earlier } = card
  return {
    own: own
      ? [
          ...asked,
          written(language, say(language, 'commitment.promised'), own.promise),
          {
            term: say(language, 'commitment.by'),
            text: formatDate(language, own.keptBy),
            language,
          },
        ]
      : [],
    earlier: earlier && earlierPart(language, earlier),
  }
}

function earlierPart(
  language: Language,
  { title, promise, keptBy, outcome, sentence }: NonNullable<CommitmentCard['earlier']>,
): NonNullable<CommitmentPart['earlier']> {
  const became = say(language, 'commitment.became')
  const day = formatDate(language, keptBy)
  return {
    heading: say(language, 'commitment.before'),
    promised: say(language, 'commitment.before-promised', { title, day }),
    promise: written(language, '', promise),
    became: [
      { term: became, text: say(language, `commitment.outcome.${outcome ?? 'open'}`), language },
      ...(Object.keys(sentence).length > 0 ? [written(language, '', sentence)] : []),
    ],
  }
}

function written(language: Language, term: string, texts: Texts): Row {
  return { term, ...textIn(language, texts) }
}
