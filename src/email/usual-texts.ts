import type { MailPart, WordedMail } from '#src/core/contact/mail-texts.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'

/** What a mail says where an organisation has no words of its own, with its placeholders. */
export function usualText(mail: WordedMail, part: MailPart, language: Language): string {
  const title = '{title}'
  const day = '{lastDay}'
  if (part === 'closing') return ''
  if (part === 'subject') return say(language, `mail.${mail}.subject`, { title })
  return mail === 'invitation'
    ? say(language, 'mail.invitation.lead', { organisation: '{organisation}', title, day })
    : say(language, 'mail.reminder.lead', { title, day })
}
