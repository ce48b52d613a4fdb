import type { Problem } from '#src/core/problem.ts'
import { say } from '#src/core/words/words.ts'
import type { TokenSummary } from '#src/services/accounts/tokens.ts'
import { problemsOf, roleBoxes, roleNames } from '#src/web/account/fields.ts'
import type { TokenForm } from '#src/web/account/tokens.form.ts'
import { field, type Notice } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type State = Readonly<{
  form: TokenForm
  problem: Problem | null
  /** The token that was just made: shown in this answer and never again. */
  token: string | null
  notice: Notice | null
}>

export function tokensPage(reader: Reader, tokens: readonly TokenSummary[], state: State) {
  const { language } = reader
  return {
    ...frame(reader, say(language, 'account.tokens')),
    ...problemsOf(language, state.problem),
    notice: state.notice,
    token: state.token,
    tokens: tokens.map(({ id, name, roles, departments }) => ({
      name,
      roles: roleNames(language, roles),
      departments: departments.join(', '),
      deletion: {
        action: `/tokens/${id}/deletion`,
        label: say(language, 'account.token-delete-named', { name }),
      },
    })),
    none: {
      title: say(language, 'account.tokens-none'),
      text: say(language, 'account.tokens-none-text'),
      action: null,
    },
    name: field({
      name: 'name',
      label: say(language, 'account.token-name'),
      value: state.form.name,
      autocomplete: 'off',
    }),
    roles: roleBoxes(language, state.form.roles),
    department: field({
      name: 'department',
      label: say(language, 'account.token-department'),
      hint: say(language, 'account.token-department-hint'),
      value: state.form.department,
      required: false,
      autocomplete: 'off',
    }),
  }
}
