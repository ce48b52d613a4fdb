import type { Problem } from '#src/core/problem.ts'
import { say } from '#src/core/words/words.ts'
import { problemsOf } from '#src/web/account/fields.ts'
import type { SsoChoice } from '#src/web/account/sso/sso-choice.ts'
import { field, type Notice } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type Entered = Readonly<{ email: string; next: string }>
type Told = Readonly<{
  problem?: Problem | null
  notice?: Notice | null
  sso?: SsoChoice | null
}>

export function signInPage(
  reader: Reader,
  entered: Entered,
  { problem = null, notice = null, sso = null }: Told = {},
) {
  const { language } = reader
  return {
    ...frame(reader, say(language, 'account.sign-in')),
    ...problemsOf(language, problem, ['email']),
    notice,
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

/** The second step: a code of the app. */
export function codePage(reader: Reader, next: string, problem: Problem | null = null) {
  const { language } = reader
  return {
    ...frame(reader, say(language, 'access.code')),
    ...problemsOf(language, problem, ['code']),
    next,
    code: codeField(say(language, 'access.code-label'), say(language, 'access.code-hint')),
  }
}

/** Where a code is typed: phones offer the digits, and what a message or an app has for it. */
export function codeField(label: string, hint: string | null) {
  return field({ name: 'code', label, hint, autocomplete: 'one-time-code' })
}
