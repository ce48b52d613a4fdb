import type { MailPart, WordedMail } from '#src/core/contact/mail-texts.ts'
import type { Language } from '#src/core/words/language.ts'
import { usualText } from '#src/email/usual-texts.ts'

/** What a mail says where an organisation has no words of its own. */
export const usualWords = (mail: WordedMail, part: MailPart, language: Language): string =>
  usualText(mail, part, language)
