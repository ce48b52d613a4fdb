import type { Problem } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { AccountWithRoles } from '#src/services/accounts/accounts.ts'
import type { NewAccountForm } from '#src/web/account/accounts/accounts.form.ts'
import {
  languageChoice,
  problemAt,
  problemsOf,
  roleBoxes,
  roleNames,
} from '#src/web/account/fields.ts'
import { field, type Notice, type Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

export type AccountsState = Readonly<{
  isFactorRequired: boolean
  /** Managers of the roster who have no account. */
  managersWithout: number
  notice: Notice | null
}>

export function accountsPage(
  reader: Reader,
  accounts: readonly AccountWithRoles[],
  { isFactorRequired, managersWithout, notice }: AccountsState,
) {
  const { language } = reader
  return {
    ...frame(reader, say(language, 'account.accounts')),
    notice,
    managers:
      managersWithout > 0
        ? say(language, 'access.managers-without', { count: managersWithout })
        : null,
    required: {
      isOn: isFactorRequired,
      without: accounts.some(lacksFactor)
        ? say(language, 'access.required-without', { count: accounts.filter(lacksFactor).length })
        : null,
    },
    table: accountsTable(reader, accounts),
  }
}

const lacksFactor = ({ roles, hasSecondFactor, hasPassword }: AccountWithRoles) =>
  hasPassword && !hasSecondFactor && (roles.includes('administrator') || roles.includes('hr'))

/** `link` = what the administrator hands over, in this answer alone. */
export type Created = Readonly<{ name: string; email: string; link: string | null }>

export function newAccountPage(
  reader: Reader,
  entered: NewAccountForm,
  problem: Problem | null = null,
  created: Created | null = null,
  taker: string | null = null,
) {
  const { language } = reader
  const at = problemAt(language, problem)
  return {
    ...frame(reader, say(language, 'account.add')),
    ...problemsOf(language, problem, ['name', 'email', 'departments']),
    taker: taker && {
      href: `/accounts/${taker}`,
      label: say(language, 'access.see-account'),
    },
    created: created && {
      title: say(language, 'account.added', { name: created.name }),
      text: created.link
        ? say(language, 'access.link-shown')
        : say(language, 'access.invitation-mailed', { email: created.email }),
      link: created.link,
    },
    name: field({
      name: 'name',
      label: say(language, 'account.name'),
      value: entered.name,
      problem: at('name'),
      autocomplete: 'off',
    }),
    email: field({
      name: 'email',
      type: 'email',
      label: say(language, 'account.email'),
      value: entered.email,
      problem: at('email'),
      autocomplete: 'off',
    }),
    languageChoice: languageChoice(language, entered.language),
    roles: roleBoxes(language, entered.roles),
    form: entered.form,
    departments: entered.departments.join('\n'),
    departmentsProblem: at('departments'),
  }
}

function accountsTable({ language }: Reader, accounts: readonly AccountWithRoles[]): Table {
  const cell = (text: string) => ({ text, numeric: false })
  const column = (label: string) => ({ label, numeric: false })
  return {
    caption: say(language, 'account.accounts'),
    columns: [
      column(say(language, 'account.name')),
      column(say(language, 'account.email')),
      column(say(language, 'account.roles')),
      column(say(language, 'account.departments')),
      column(say(language, 'access.sign-in')),
    ],
    rows: accounts.map((account) => ({
      head: account.name,
      href: `/accounts/${account.id}`,
      cells: [
        cell(account.email),
        cell(roleNames(language, account.roles)),
        cell(account.departments.join(', ')),
        cell(signInOf(language, account)),
      ],
    })),
  }
}

function signInOf(language: Language, account: AccountWithRoles) {
  if (account.provider) return say(language, 'sso.state', { name: account.provider })
  if (account.hasSecondFactor) return say(language, 'access.state-code')
  return say(language, account.hasPassword ? 'access.state-password' : 'access.state-none')
}
