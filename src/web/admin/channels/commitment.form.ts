import { z } from 'zod'
import { proposedDay } from '#src/core/campaign/commitment.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { CommitmentReading } from '#src/services/channels/commitments.ts'

/** The form as it was filled in, by the names of its fields. */
export const CommitmentForm = z.record(z.string(), z.string())
export type CommitmentForm = z.infer<typeof CommitmentForm>

export const fieldName = (part: 'promise' | 'sentence', language: Language) => `${part}-${language}`

/** What the forms show at first: what is kept, else what is proposed. */
export function formOf({ campaign, stored }: CommitmentReading): CommitmentForm {
  const { languages } = campaign
  return {
    ...Object.fromEntries(
      languages.flatMap((language) => [
        [
          fieldName('promise', language),
          stored ? (stored.promise[language] ?? '') : say(language, 'commitment.default'),
        ],
        [fieldName('sentence', language), stored?.sentence[language] ?? ''],
      ]),
    ),
    keptBy: stored?.keptBy ?? proposedDay(campaign),
    outcome: stored?.outcome ?? '',
  }
}

/** The texts of one part of a filled-in form. */
export const textsOf = (form: CommitmentForm, part: 'promise' | 'sentence') =>
  Object.fromEntries(
    Object.entries(form).flatMap(([name, text]) =>
      name.startsWith(`${part}-`) ? [[name.slice(part.length + 1), text] as const] : [],
    ),
  )

/** The revision that the form showed; what is no number was shown by no form of ours. */
export const revisionOf = ({ revision }: CommitmentForm): number =>
  z.coerce.number().int().min(0).catch(0).parse(revision)
