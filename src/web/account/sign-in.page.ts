import type { Problem } from '#src/core/problem.ts'
import { say } from '#src/core/words/words.ts'
import { problemsOf } from '#src/web/account/fields.ts'
import type { SsoChoice } from '#src/web/account/sso/sso-choice.ts'
import { field } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type Entered = Readonly<{ email: string; next: string }>

export function signInPage(
  reader: Reader,
  entered: Entered,
  problem: Problem | null = null,
  sso: SsoChoice | null = null,
) {
  const { language } = reader
  return {
    ...frame(reader, say(language, 'account.sign-in')),
    ...problemsOf(language, problem),
    next: entered.next,
    sso,
    email: field({
      name: 'email',
      type: 'email',
      label: say(language, 'account.email'),
      value: entered.email,
      autocomplete: 'username',
    }),
    password: field({
      name: 'password',
      type: 'password',
      label: say(language, 'account.password'),
      autocomplete: 'current-password',
    }),
  }
}
