import type { Problem } from '#src/core/problem.ts'
import { say } from '#src/core/words/words.ts'
import type { AccountWithRoles } from '#src/services/accounts/accounts.ts'
import type { NewAccountForm } from '#src/web/account/accounts.form.ts'
import { languageChoice, problemsOf, roleBoxes, roleNames } from '#src/web/account/fields.ts'
import { field, type Notice, type Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

export function accountsPage(
  reader: Reader,
  accounts: readonly AccountWithRoles[],
  notice: Notice | null,
) {
  return {
    ...frame(reader, say(reader.language, 'account.accounts')),
    notice,
    table: accountsTable(reader, accounts),
  }
}

export function accountPage(
  reader: Reader,
  account: AccountWithRoles & { provider: string | null },
  problem: Problem | null,
) {
  const { language } = reader
  return {
    ...frame(reader, account.name),
    ...problemsOf(language, problem),
    email: account.email,
    provider: account.provider && say(language, 'sso.account-roles', { name: account.provider }),
    rolesAction: `/accounts/${account.id}/roles`,
    deletionAction: `/accounts/${account.id}/deletion`,
    roles: roleBoxes(language, account.roles),
    departments: account.departments.join('\n'),
  }
}

export type Created = Readonly<{ name: string; email: string; password: string | null }>

export function newAccountPage(
  reader: Reader,
  entered: NewAccountForm,
  problem: Problem | null = null,
  created: Created | null = null,
) {
  const { language } = reader
  return {
    ...frame(reader, say(language, 'account.add')),
    ...problemsOf(language, problem),
    created: created && {
      title: say(language, 'account.added', { name: created.name }),
      mailed: created.password
        ? null
        : say(language, 'account.added-mailed', { email: created.email }),
      password: created.password,
    },
    name: field({
      name: 'name',
      label: say(language, 'account.name'),
      value: entered.name,
      autocomplete: 'off',
    }),
    email: field({
      name: 'email',
      type: 'email',
      label: say(language, 'account.email'),
      value: entered.email,
      autocomplete: 'off',
    }),
    languageChoice: languageChoice(language, entered.language),
    roles: roleBoxes(language, entered.roles),
    departments: entered.departments.join('\n'),
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
    ],
    rows: accounts.map(({ id, name, email, roles, departments }) => ({
      head: name,
      href: `/accounts/${id}`,
      cells: [cell(email), cell(roleNames(language, roles)), cell(departments.join(', '))],
    })),
  }
}
