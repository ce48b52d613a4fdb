import { z } from 'zod'
import { isTooLongName, NAME_MAXIMUM, tidyName } from '#src/core/accounts/name.ts'
import { type Actor, ROLES, type Role } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { randomId } from '#src/core/random.ts'
import type { Language } from '#src/core/words/language.ts'
import * as accounts from '#src/data/office/accounts.ts'
import { listAccountsOfIssuer } from '#src/data/office/identities.ts'
import { holdAccounts, settle } from '#src/data/office/installation.ts'
import { listSecondFactors } from '#src/data/office/second-factors.ts'
import type { Office } from '#src/data/rooms.ts'
import { findDepartment, listDepartments } from '#src/data/roster/people.ts'
import { hashPassword, NO_PASSWORD } from '#src/services/accounts/passwords.ts'
import { endSessions } from '#src/services/accounts/sessions.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { announceToHr } from '#src/services/mail/announcements.ts'
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

/** Adds an account. `null` as the actor = the command line of the machine. */
export async function createAccount(
  context: Context,
  actor: Actor | null,
  account: NewAccount,
): Promise<string> {
  if (actor) mustBeAllowed(actor, 'accounts')
  const { id } = await insertNewAccount(context, account)
  const details = { email: tidyEmail(account.email), roles: account.roles.join(' ') }
  await record(context, actor, 'account.created', null, details)
  return id
}

/** The first line of a new installation too: no permission is asked here. `onlyFirst` = refuse unless it is the first. */
export async function insertNewAccount(
  context: Context,
  { name, email, password, language, roles, departments }: NewAccount,
  onlyFirst = false,
) {
  const named = mustBeName(name)
  const row = {
    id: randomId(),
    email: mustBeEmail(email),
    name: named,
    language,
    passwordHash: password === null ? NO_PASSWORD : await hashPassword(password),
  }
  const roleRows = await rolesToRows(context, row.id, roles, departments)
  await context.database.inOneTransaction(async ({ office }) => {
    const isFirst = await settle(office)
    if (onlyFirst && !isFirst) throw new Problem('first-run.done')
    if (!(await accounts.insertAccount(office, row)))
      throw new Problem('account.email-taken', { email: row.email })
    await accounts.replaceAccountRoles(office, row.id, roleRows)
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

/** Replaces the roles of an account, whose sessions end; `session` is the one that stays. New HR is announced to all HR. */
export async function changeRoles(
  context: Context,
  actor: Actor | null,
  id: string,
  roles: readonly Role[],
  departments: readonly string[],
  session: string | null = null,
) {
  mustBeAllowed(actor, 'accounts')
  const rows = await rolesToRows(context, id, roles, departments)
  const { email, name, before } = await context.database.inOneTransaction(async ({ office }) => {
    await holdAccounts(office)
    const account = await accounts.findAccount(office, id)
    if (!account) throw new Problem('account.not-found', { id })
    const held = rolesOf(await accounts.rolesOfAccount(office, id))
    await accounts.replaceAccountRoles(office, id, rows)
    await mustKeepAnAdministrator(office)
    return { email: account.email, name: account.name, before: held }
  })

  const given = roles.filter((role) => !before.includes(role))
  const taken = before.filter((role) => !roles.includes(role))
  for (const role of given) await record(context, actor, 'role.given', null, { email, role })
  for (const role of taken) await record(context, actor, 'role.taken', null, { email, role })
  // whoever sits at an old session must not find more behind it than was there when it began
  if (given.length + taken.length > 0)
    await endSessions(context.office, id, id === actor.id ? session : null)
  if (given.includes('hr'))
    await (id === actor.id
      ? announceToHr(context, 'announcement.hr-by-administrator', { actor: actor.name })
      : announceNewHr(context, actor, { name, email }))
}

/** Tells all HR whom an administrator made one of them: a second account of the own would read reports too. */
export async function announceNewHr(
  context: Context,
  actor: Actor,
  { name, email }: Readonly<{ name: string; email: string }>,
) {
  const params = { actor: actor.name, name: tidyName(name), email: tidyEmail(email) }
  await announceToHr(context, 'announcement.hr-given', params)
}

export async function deleteAccount(context: Context, actor: Actor | null, id: string) {
  mustBeAllowed(actor, 'accounts')
  const account = await context.database.inOneTransaction(async ({ office }) => {
    await holdAccounts(office)
    const found = await accounts.findAccount(office, id)
    if (!found) throw new Problem('account.not-found', { id })
    await accounts.deleteAccount(office, id)
    await mustKeepAnAdministrator(office)
    return found
  })
  await record(context, actor, 'account.deleted', null, { email: account.email })
}

export const tidyEmail = (email: string) => email.trim().toLowerCase()

/** The roles of some rows in the order of the table of rights. */
export function rolesOf(rows: readonly { role: string }[]): Role[] {
  return ROLES.filter((role) => rows.some((row) => row.role === role))
}

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

async function mustKeepAnAdministrator(office: Office) {
  if ((await accounts.countAdministrators(office)) === 0)
    throw new Problem('account.last-administrator')
}

async function rolesToRows(
  { roster }: Pick<Context, 'roster'>,
  account: string,
  roles: readonly Role[],
  paths: readonly string[],
): Promise<accounts.AccountRoleRow[]> {
  const departments: string[] = []
  for (const path of new Set(paths)) {
    const found = await findDepartment(roster, path)
    if (!found) throw new Problem('department.not-found', { path })
    departments.push(found.id)
  }
  return [...new Set(roles)].flatMap((role) => {
    const places = role === 'manager' && departments.length > 0 ? departments : ['']
    return places.map((department) => ({ account, role, department }))
  })
}
