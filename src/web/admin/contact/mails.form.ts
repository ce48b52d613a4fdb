import { z } from 'zod'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import {
  MAIL_PARTS,
  type MailPart,
  textOf,
  WORDED_MAILS,
  type WordedMail,
} from '#src/core/contact/mail-texts.ts'
import type { Language } from '#src/core/words/language.ts'

/** The texts as they were entered, under the names of their fields. */
export const EnteredTexts = z.record(z.string(), z.string().catch(''))
export type EnteredTexts = z.infer<typeof EnteredTexts>

export const fieldName = (mail: WordedMail, language: Language, part: MailPart) =>
  `${mail}-${language}-${part}`

/** The form of the texts that there are. */
export const enteredTexts = ({ languages, mailTexts }: Campaign): EnteredTexts =>
  Object.fromEntries(
    WORDED_MAILS.flatMap((mail) =>
      languages.flatMap((language) =>
        MAIL_PARTS.map((part) => [
          fieldName(mail, language, part),
          textOf(mailTexts, mail, language)[part] ?? '',
        ]),
      ),
    ),
  )

/** The texts of a form; those in languages that the campaign does not have now stay. */
export function textsDraft(entered: EnteredTexts, { languages, mailTexts }: Campaign) {
  const inAll = (mail: WordedMail) => ({
    ...mailTexts[mail],
    ...Object.fromEntries(languages.map((language) => [language, textIn(mail, language)])),
  })
  return { invitation: inAll('invitation'), reminder: inAll('reminder') }

  function textIn(mail: WordedMail, language: Language) {
    return Object.fromEntries(
      MAIL_PARTS.map((part) => [part, entered[fieldName(mail, language, part)] ?? null]),
    )
  }
}
