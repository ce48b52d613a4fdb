import type { Problem } from '#src/core/problem.ts'
import { formatMoment } from '#src/core/words/format.ts'
import { say } from '#src/core/words/words.ts'
import type { SecondFactorState } from '#src/services/accounts/second-factor/set-up.ts'
import type { OpenSession } from '#src/services/accounts/sessions.ts'
import { languageChoice, problemAt, problemsOf } from '#src/web/account/fields.ts'
import { field, type Notice } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'
import { localTimeZone } from '#src/web/time-zone.ts'

type Account = Readonly<{
  email: string
  name: string
  language: string
  hasPassword: boolean
  /** Through whom the account signs in. */
  provider: string | null
}>

export function ownAccountPage(
  reader: Reader,
  account: Account,
  factor: SecondFactorState,
  sessions: readonly OpenSession[],
  problem: Problem | null,
  notice: Notice | null,
) {
  const { language } = reader
  return {
    ...frame(reader, say(language, 'account.own')),
    ...problemsOf(language, problem, ['current', 'next']),
    notice,
    name: account.name,
    email: account.email,
    hasPassword: account.hasPassword && account.provider === null,
    provider: account.provider && say(language, 'sso.own-account', { name: account.provider }),
    factor: {
      text: say(language, factor.isOn ? 'access.factor-is-on' : 'access.factor-is-off'),
      label: say(language, factor.isOn ? 'access.factor-manage' : 'access.factor-set-up'),
    },
    languageChoice: languageChoice(language, account.language),
    current: field({
      name: 'current',
      type: 'password',
      label: say(language, 'account.current-password'),
      problem: problemAt(language, problem)('current'),
      autocomplete: 'current-password',
    }),
    next: field({
      name: 'next',
      type: 'password',
      label: say(language, 'account.new-password'),
      hint: say(language, 'account.password-hint'),
      problem: problemAt(language, problem)('next'),
      autocomplete: 'new-password',
    }),
    sessions: sessions.map((session) => sessionRow(reader, session)),
  }
}

function sessionRow({ language }: Reader, session: OpenSession) {
  const browser = session.browser || say(language, 'account.session-unknown')
  return {
    browser: session.isThis ? say(language, 'account.session-this', { browser }) : browser,
    startedAt: formatMoment(language, new Date(session.startedAt), localTimeZone()),
    seenAt: formatMoment(language, new Date(session.seenAt), localTimeZone()),
    end: session.isThis
      ? null
      : {
          action: `/sessions/${session.id}/end`,
          label: say(language, 'account.session-end-of', { browser }),
        },
  }
}
