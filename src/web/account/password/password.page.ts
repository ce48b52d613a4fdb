import type { Problem } from '#src/core/problem.ts'
import { say } from '#src/core/words/words.ts'
import { problemAt, problemsOf } from '#src/web/account/fields.ts'
import { field, type Notice } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** "Forgotten your password?": asks for an address; without a mailer it says whom to ask. */
export function forgottenPage(
  reader: Reader,
  state: Readonly<{
    email: string
    hasMail: boolean
    problem: Problem | null
    notice: Notice | null
  }>,
) {
  const { language } = reader
  return {
    ...frame(reader, say(language, 'access.forgotten')),
    ...problemsOf(language, state.problem, ['email']),
    notice: state.notice,
    hasMail: state.hasMail,
    email: field({
      name: 'email',
      type: 'email',
      label: say(language, 'account.email'),
      value: state.email,
      problem: problemAt(language, state.problem)('email'),
      autocomplete: 'username',
    }),
  }
}

type Owner = Readonly<{ name: string; email: string; isFirst: boolean }>

/** Where the holder of a link chooses a password. */
export function choosePage(reader: Reader, link: string, owner: Owner, problem: Problem | null) {
  const { language } = reader
  const { name, email } = owner
  return {
    ...frame(reader, say(language, 'access.choose')),
    ...problemsOf(language, problem, ['password']),
    action: `/password/${link}`,
    lead: say(language, owner.isFirst ? 'access.choose-first' : 'access.choose-again', { name }),
    email: field({
      name: 'email',
      type: 'email',
      label: say(language, 'account.email'),
      value: email,
      autocomplete: 'username',
    }),
    password: field({
      name: 'password',
      type: 'password',
      label: say(language, 'account.new-password'),
      hint: say(language, 'account.password-hint'),
      problem: problemAt(language, problem)('password'),
      autocomplete: 'new-password',
    }),
  }
}

/** A link that was used, has ended, was withdrawn or is made up: which of them is nobody's business. */
export function linkOverPage(reader: Reader) {
  const { language } = reader
  return {
    ...frame(reader, say(language, 'access.link-over')),
    text: say(language, 'problem.account.link-over'),
  }
}
