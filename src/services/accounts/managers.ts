import { type Actor, reachOf } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import { listAccountRoles, listAccounts } from '#src/data/office/accounts.ts'
import { listManagers } from '#src/data/roster/managers.ts'
import { tidyEmail } from '#src/services/accounts/accounts.ts'
import { inviteAccount } from '#src/services/accounts/links/invite.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

export type ManagerWithoutAccount = Readonly<{
  email: string
  name: string
  language: string
  paths: string[]
}>

/** Whom the roster names as managers and who cannot sign in: for those who may release reports or add accounts. */
export async function listManagersWithoutAccount(
  context: Pick<Context, 'office' | 'roster'>,
  actor: Actor | null,
): Promise<ManagerWithoutAccount[]> {
  if (!actor) throw new Problem('actor.not-signed-in')
  if (!reachOf(actor, 'release') && !reachOf(actor, 'accounts'))
    throw new Problem('actor.forbidden')
  const [managers, accounts] = await Promise.all([
    listManagers(context.roster),
    listAccounts(context.office),
  ])
  const known = new Set(accounts.map(({ email }) => email))
  const without = managers.filter(({ email }) => !known.has(tidyEmail(email)))
  return [...Map.groupBy(without, ({ email }) => tidyEmail(email))].map(([email, rows]) => ({
    email,
    name: rows[0]?.name ?? email,
    language: rows[0]?.language ?? 'en',
    paths: rows.map(({ path }) => path),
  }))
}

export type InvitedManager = Readonly<{ name: string; email: string; link: string | null }>

/** Invites all of them, each in the own language; without a mailer their links come back, this once. */
export async function inviteManagers(
  context: Context,
  actor: Actor | null,
): Promise<InvitedManager[]> {
  mustBeAllowed(actor, 'accounts')
  const invited: InvitedManager[] = []
  for (const { name, email, language } of await listManagersWithoutAccount(context, actor)) {
    const link = await inviteOne(context, actor, { name, email, language })
    if (link !== undefined) invited.push({ name, email, link })
  }
  await record(context, actor, 'managers.invited', null, { accounts: invited.length })
  return invited
}

/** `undefined` = somebody added the account meanwhile, as with a second click. */
async function inviteOne(
  context: Context,
  actor: Actor,
  { name, email, language }: Omit<ManagerWithoutAccount, 'paths'>,
) {
  try {
    const { link } = await inviteAccount(context, actor, {
      name,
      email,
      language: LANGUAGES.find((known) => known === language) ?? 'en',
      // which departments, the roster says
      roles: ['manager'],
      departments: [],
    })
    return link
  } catch (error) {
    if (error instanceof Problem && error.key === 'account.email-taken') return undefined
    throw error
  }
}

/** The accounts that manage something, by account and roster, with the departments of each. */
export async function listManagerAccounts({
  office,
  roster,
}: Pick<Context, 'office' | 'roster'>): Promise<{ id: string; departments: string[] }[]> {
  const [accounts, roles, managers] = await Promise.all([
    listAccounts(office),
    listAccountRoles(office),
    listManagers(roster),
  ])
  const given = Map.groupBy(roles, ({ account }) => account)
  const named = Map.groupBy(managers, ({ email }) => tidyEmail(email))
  return accounts.map(({ id, email }) => ({
    id,
    departments: [
      ...(given.get(id) ?? []).flatMap(({ department }) => (department === '' ? [] : [department])),
      ...(named.get(email) ?? []).map(({ department }) => department),
    ],
  }))
}
