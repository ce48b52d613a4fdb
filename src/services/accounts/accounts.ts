import { z } from 'zod'
import { isTooLongName, NAME_MAXIMUM, tidyName } from '#src/core/accounts/name.ts'
import type { Actor, Role } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { randomId } from '#src/core/random.ts'
import type { Language } from '#src/core/words/language.ts'
import * as accounts from '#src/data/office/accounts.ts'
import { listAccountsOfIssuer } from '#src/data/office/identities.ts'
import { holdAccounts, settle } from '#src/data/office/installation.ts'
import { listSecondFactors } from '#src/data/office/second-factors.ts'
import type { Office } from '#src/data/rooms.ts'
import { findPersonByEmail } from '#src/data/roster/one-person.ts'
import { listDepartments } from '#src/data/roster/people.ts'
import { hashPassword, NO_PASSWORD } from '#src/services/accounts/passwords.ts'
import {
  mustKeepAnAdministrator,
  rolesOf,
  rolesToRows,
  tellHrOfNew,
} from '#src/services/accounts/roles.ts'
import { forgetAsOwner } from '#src/services/actions/forget-as-owner.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

export type NewAccount = Readonly<{
  name: string
  email: string
  /** `null` = its owner chooses one with a link. */
  password: string | null
  language: Language
  roles: readonly Role[]
  /** Paths of the departments that a manager manages. */
  departments: readonly string[]
}>

export type AccountWithRoles = Readonly<{
  id: string
  email: string
  name: string
  language: string
  roles: Role[]
  departments: string[]
  /** Whether the owner has chosen a password; who only signs in through a provider never does. */
  hasPassword: boolean
  /** Through whom the account signs in, where a provider knows it. */
  provider: string | null
  hasSecondFactor: boolean
}>

/** Adds an account. `null` as the actor = the command line of the machine. What opens reports is announced. */
export async function createAccount(
  context: Context,
  actor: Actor | null,
  account: NewAccount,
): Promise<string> {
  if (actor) mustBeAllowed(actor, 'accounts')
  const { id } = await insertNewAccount(context, account, async (office, row) => {
    const where = { ...context, office }
    const details = { email: row.email, roles: account.roles.join(' ') }
    await record(where, actor, 'account.created', null, details)
    if (actor) await tellHrOfNew(where, actor, row, account)
  })
  context.wake()
  return id
}

/** The first line of a new installation too: no permission is asked here. `inside` is done in the same transaction. */
export async function insertNewAccount(
  context: Context,
  { name, email, password, language, roles, departments }: NewAccount,
  inside: (office: Office, row: accounts.AccountRow, isFirst: boolean) => Promise<void>,
) {
  const named = mustBeName(name)
  const row = {
    id: randomId(),
    email: mustBeEmail(email),
    name: named,
    language,
    passwordHash: password === null ? NO_PASSWORD : await hashPassword(password),
  }
  const roleRows = await rolesToRows(context, row.id, { roles, departments })
  await context.database.inOneTransaction(async ({ office }) => {
    const isFirst = await settle(office)
    if (!(await accounts.insertAccount(office, row)))
      throw new Problem('account.email-taken', { email: row.email })
    await accounts.replaceAccountRoles(office, row.id, roleRows)
    await inside(office, row, isFirst)
  })
  return row
}

export async function listAccounts(
  { office, roster, settings: { sso } }: Context,
  actor: Actor | null,
): Promise<AccountWithRoles[]> {
  mustBeAllowed(actor, 'accounts')
  const [all, roles, departments, factors, linked] = await Promise.all([
    accounts.listAccounts(office),
    accounts.listAccountRoles(office),
    listDepartments(roster),
    listSecondFactors(office),
    listAccountsOfIssuer(office, sso?.issuer ?? ''),
  ])
  const paths = new Map(departments.map(({ id, path }) => [id, path]))
  const rolesById = Map.groupBy(roles, ({ account }) => account)
  return all.map(({ passwordHash, ...account }) => {
    const own = rolesById.get(account.id) ?? []
    return {
      ...account,
      roles: rolesOf(own),
      departments: own.flatMap(({ department }) => paths.get(department) ?? []),
      hasPassword: passwordHash !== NO_PASSWORD,
      hasSecondFactor: factors.includes(account.id),
      provider: sso && linked.includes(account.id) ? sso.name : null,
    }
  })
}

export async function showAccount(context: Context, actor: Actor | null, id: string) {
  const account = (await listAccounts(context, actor)).find((one) => one.id === id)
  if (!account) throw new Problem('account.not-found', { id })
  return account
}

export async function deleteAccount(context: Context, actor: Actor | null, id: string) {
  mustBeAllowed(actor, 'accounts')
  await context.database.inOneTransaction(async ({ office, roster }) => {
    await holdAccounts(office)
    const found = await accounts.findAccount(office, id)
    if (!found) throw new Problem('account.not-found', { id })
    await accounts.deleteAccount(office, id)
    await mustKeepAnAdministrator(office)
    const { email } = found
    if (!(await findPersonByEmail(roster, email))) await forgetAsOwner(office, email)
    await record({ ...context, office }, actor, 'account.deleted', null, { email })
  })
}

export const tidyEmail = (email: string) => email.trim().toLowerCase()

function mustBeName(name: string): string {
  const tidy = tidyName(name)
  if (tidy === '') throw new Problem('account.name-missing')
  if (isTooLongName(tidy)) throw new Problem('account.name-too-long', { maximum: NAME_MAXIMUM })
  return tidy
}

export function mustBeEmail(email: string): string {
  const result = z.email().max(254).safeParse(tidyEmail(email))
  if (!result.success) throw new Problem('account.email-malformed', { email: tidyEmail(email) })
  return result.data
}
