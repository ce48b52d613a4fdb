import { MOST_PROMISED, MOST_SAID_OF_IT, OUTCOMES } from '#src/core/campaign/commitment.ts'
import type { Problem } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import type { CommitmentReading } from '#src/services/channels/commitments.ts'
import { type CommitmentForm, fieldName } from '#src/web/admin/channels/commitment.form.ts'
import { problemList } from '#src/web/admin/parts.ts'
import { cardPart } from '#src/web/employee/commitment.page.ts'
import { choice, field, type Notice } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type Refused = Readonly<{ problem: Problem; field: string | null }>

/** The commitment card of a campaign: a form in the draft; later what is frozen, and what became of it. */
export function commitmentPage(
  reader: Reader,
  reading: CommitmentReading,
  form: CommitmentForm,
  options: { refused: Refused | null; notice: Notice | null; mayJudge: boolean },
) {
  const { language } = reader
  const { campaign, stored, card } = reading
  const { refused, notice, mayJudge } = options
  const isDraft = campaign.state === 'draft'
  const isJudged = campaign.state === 'closed' && stored !== null
  return {
    ...frame(reader, say(language, 'commitment.card-of', { title: campaign.title })),
    ...problemList(language, refused?.problem ?? null, refused?.field ?? null),
    notice,
    back: `/campaigns/${campaign.id}`,
    campaign: campaign.title,
    base: `/campaigns/${campaign.id}/commitment`,
    revision: stored?.revision ?? 0,
    lead: leadOf(language, reading),
    // a draft shows the form; whoever was refused compares it with what is kept
    card: stored && (!isDraft || refused) ? cardPart(card, language) : null,
    draft: isDraft ? draftPart(reader, reading, form, refused) : null,
    judging: isJudged && mayJudge ? judgingPart(reader, reading, form, refused) : null,
    notJudging: isJudged && !mayJudge ? say(language, 'commitment.judge-hr') : null,
  }
}

function leadOf(language: Language, { campaign, stored }: CommitmentReading): string {
  if (campaign.state === 'draft')
    return say(language, stored ? 'commitment.frozen-when' : 'commitment.none-yet')
  return say(language, stored ? 'commitment.frozen' : 'commitment.none-text')
}

function draftPart(
  { language }: Reader,
  { campaign, stored }: CommitmentReading,
  form: CommitmentForm,
  refused: Refused | null,
) {
  return {
    texts: campaign.languages.map((code) => ({
      code,
      field: textField(language, code, form, { part: 'promise', refused }),
    })),
    day: field({
      name: 'keptBy',
      type: 'date',
      label: say(language, 'commitment.day'),
      hint: say(language, 'commitment.day-hint'),
      value: form.keptBy ?? '',
      problem: problemAt(language, 'keptBy', refused),
    }),
    mayRemove: stored !== null,
  }
}

function judgingPart(
  { language }: Reader,
  { campaign }: CommitmentReading,
  form: CommitmentForm,
  refused: Refused | null,
) {
  return {
    outcome: choice({
      name: 'outcome',
      label: say(language, 'commitment.outcome'),
      problem: problemAt(language, 'outcome', refused),
      options: [
        { value: '', label: '–', selected: (form.outcome ?? '') === '' },
        ...OUTCOMES.map((value) => ({
          value,
          label: say(language, `commitment.outcome.${value}`),
          selected: form.outcome === value,
        })),
      ],
    }),
    texts: campaign.languages.map((code) => ({
      code,
      field: textField(language, code, form, { part: 'sentence', refused }),
    })),
  }
}

/** A text in one language; its hint is in that language too, for whoever writes it. */
function textField(
  language: Language,
  code: Language,
  form: CommitmentForm,
  { part, refused }: { part: 'promise' | 'sentence'; refused: Refused | null },
) {
  const name = fieldName(part, code)
  const written = say(code, `common.language.${code}`)
  return field({
    name,
    label:
      part === 'promise'
        ? say(language, 'commitment.promise-in', { language: written })
        : say(language, 'commitment.sentence-in', { language: written }),
    hint:
      part === 'promise'
        ? say(code, 'commitment.promise-hint', { most: MOST_PROMISED })
        : say(code, 'commitment.sentence-hint', { most: MOST_SAID_OF_IT }),
    value: form[name] ?? '',
    problem: problemAt(language, name, refused),
  })
}

const problemAt = (language: Language, name: string, refused: Refused | null) =>
  refused?.field === name ? problemMessage(language, refused.problem) : null
