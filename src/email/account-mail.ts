import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { compose, type Letter } from '#src/email/compose.ts'

export type AccountParams = Readonly<{ name: string; password: string; url: string }>

/** A new account's provisional password, for its owner. */
export function accountMail(language: Language, { name, password, url }: AccountParams): Letter {
  return compose(language, say(language, 'mail.account.subject'), [
    say(language, 'mail.greeting', { name }),
    say(language, 'mail.account.lead'),
    say(language, 'mail.account.password', { password }),
    say(language, 'mail.account.change'),
    { label: say(language, 'mail.account.sign-in'), link: url },
  ])
}
