import type { Problem } from '#src/core/problem.ts'
import { say } from '#src/core/words/words.ts'
import type { SecondFactorState } from '#src/services/accounts/second-factor/set-up.ts'
import { problemsOf } from '#src/web/account/fields.ts'
import { codeField } from '#src/web/account/sign-in.page.ts'
import { field, type Notice } from '#src/web/parts.page.ts'
import { qrSvg } from '#src/web/qr.ts'
import { frame, type Reader } from '#src/web/reader.ts'

export type Shown = Readonly<{
  state: SecondFactorState
  hasPassword: boolean
  /** What the app is given, while it waits for its first code. */
  secret: Readonly<{ text: string; uri: string }> | null
  /** Recovery codes, in the one answer that shows them. */
  codes: readonly string[]
  problem: Problem | null
  notice: Notice | null
}>

/** The own second factor: what it is, setting it up, its recovery codes, doing without it again. */
export function secondFactorPage(reader: Reader, shown: Shown) {
  const { language } = reader
  const { state, secret } = shown
  return {
    ...frame(reader, say(language, 'access.second-factor')),
    ...problemsOf(language, shown.problem),
    notice: shown.notice ?? requiredNotice(reader, state),
    codes: [...shown.codes],
    noPassword: !shown.hasPassword && !state.isOn,
    start: shown.hasPassword && !state.isOn && !secret,
    secret: secret && {
      text: secret.text,
      svg: qrSvg(secret.uri, say(language, 'access.qr')),
      code: codeField(say(language, 'access.code-label'), say(language, 'access.first-code-hint')),
    },
    on: state.isOn && {
      left: say(language, 'access.codes-left', { count: state.codesLeft }),
      mayDrop: !state.isRequired,
    },
    startPassword: passwordField(reader, 'start'),
    renewPassword: passwordField(reader, 'renew'),
    dropPassword: passwordField(reader, 'drop'),
  }
}

function requiredNotice({ language }: Reader, state: SecondFactorState): Notice | null {
  if (!state.isRequired || state.isOn) return null
  const text = say(language, 'access.required-now')
  return { kind: 'warning', title: null, text, alert: false }
}

const passwordField = ({ language }: Reader, id: string) =>
  field({
    id,
    name: 'current',
    type: 'password',
    label: say(language, 'account.current-password'),
    autocomplete: 'current-password',
  })
