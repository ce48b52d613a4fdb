import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { compose, type Letter } from '#src/email/compose.ts'

/** That the results can be read, and where: the same link for all of a group, and nothing of what they say. */
export function resultsMail(
  language: Language,
  { name, title, link }: Readonly<{ name: string; title: string; link: string }>,
): Letter {
  return compose(language, say(language, 'loop.mail.subject', { title }), [
    say(language, 'mail.greeting', { name }),
    say(language, 'loop.mail.lead', { title }),
    { label: say(language, 'loop.mail.open'), link, isButton: true },
    say(language, 'loop.mail.same'),
    say(language, 'loop.mail.everybody'),
  ])
}
