import { TOKEN_PARTS, TOKEN_SCOPES } from '#src/core/accounts/token-scope.ts'
import type { Problem } from '#src/core/problem.ts'
import { formatDate, formatMoment } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { TokenSummary } from '#src/services/accounts/tokens.ts'
import { problemAt, problemsOf, roleBoxes, roleNames } from '#src/web/account/fields.ts'
import type { TokenForm } from '#src/web/account/tokens.form.ts'
import { choice, field, type Notice } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'
import { localTimeZone } from '#src/web/time-zone.ts'

type State = Readonly<{
  form: TokenForm
  problem: Problem | null
  /** The token that was just made: shown in this answer and never again. */
  token: string | null
  /** Whether it never ends: said beside it. */
  isEndless: boolean
  notice: Notice | null
}>

export function tokensPage(reader: Reader, tokens: readonly TokenSummary[], state: State) {
  const { language } = reader
  const at = problemAt(language, state.problem)
  return {
    ...frame(reader, say(language, 'account.tokens')),
    ...problemsOf(language, state.problem, ['name', 'roles', 'department']),
    notice: state.notice,
    form: state.form.form,
    token: state.token && {
      text: state.token,
      warning: state.isEndless ? say(language, 'access.token-endless') : null,
    },
    tokens: tokens.map(({ id, name, roles, departments, ...rest }) => ({
      name,
      roles: [roleNames(language, roles), ...departments].join(', '),
      reach: reachOf(language, rest),
      expires: expiryOf(language, rest),
      isExpired: rest.isExpired,
      used: rest.lastUsedOn
        ? formatDate(language, rest.lastUsedOn)
        : say(language, 'access.token-unused'),
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
      problem: at('name'),
      autocomplete: 'off',
    }),
    roles: roleBoxes(language, state.form.roles),
    scopes: TOKEN_SCOPES.map((scope) => ({
      value: scope,
      label: say(language, `access.scope.${scope}`),
      checked: scope === state.form.scope,
    })),
    parts: TOKEN_PARTS.map((part) => ({
      value: part,
      label: say(language, `access.part.${part}`),
      checked: state.form.parts.includes(part),
    })),
    expiry: choice({
      name: 'expiry',
      label: say(language, 'access.token-expiry'),
      hint: say(language, 'access.token-expiry-hint'),
      options: ['30', '90', '365', ''].map((value) => ({
        value,
        label: value
          ? say(language, 'access.token-days', { count: Number(value) })
          : say(language, 'access.token-never'),
        selected: value === state.form.expiry,
      })),
    }),
    department: field({
      name: 'department',
      label: say(language, 'account.token-department'),
      hint: say(language, 'account.token-department-hint'),
      value: state.form.department,
      problem: at('department'),
      required: false,
      autocomplete: 'off',
    }),
  }
}

type Limits = Pick<TokenSummary, 'scope' | 'parts' | 'expiresAt' | 'isExpired'>

function reachOf(language: Language, { scope, parts }: Limits): string {
  const where = (parts ?? []).map((part) => say(language, `access.part.${part}`))
  return [say(language, `access.scope.${scope}`), ...where].join(', ')
}

function expiryOf(language: Language, { expiresAt, isExpired }: Limits): string {
  if (!expiresAt) return say(language, 'access.token-never')
  const moment = formatMoment(language, new Date(expiresAt), localTimeZone())
  return isExpired ? say(language, 'access.token-expired', { moment }) : moment
}
