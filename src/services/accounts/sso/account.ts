import type { Role } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { randomId } from '#src/core/random.ts'
import type { SsoPerson } from '#src/core/sso/claims.ts'
import type { Language } from '#src/core/words/language.ts'
import { deleteAccountLinksOf } from '#src/data/office/account-links.ts'
import { deleteAccountMailsTo } from '#src/data/office/account-mails.ts'
import * as accounts from '#src/data/office/accounts.ts'
import {
  findAccountByIdentity,
  findIdentityOf,
  insertIdentity,
} from '#src/data/office/identities.ts'
import { findBreakGlass, holdAccounts, settle } from '#src/data/office/installation.ts'
import { deleteSecondFactor } from '#src/data/office/second-factors.ts'
import { deleteSessionsOf } from '#src/data/office/sessions.ts'
import type { Office } from '#src/data/rooms.ts'
import { departmentsManagedBy } from '#src/data/roster/managers.ts'
import { NO_PASSWORD } from '#src/services/accounts/passwords.ts'
import { rolesOf } from '#src/services/accounts/roles.ts'
import { mustHaveSso } from '#src/services/accounts/sso/provider.ts'
import { type Outcome, type RoleChange, tellOfAccount } from '#src/services/accounts/sso/tell.ts'
import type { Context } from '#src/services/context.ts'

export type Arriving = SsoPerson & { language: Language }

/**
 * The account of somebody whom the provider vouches for: the one it is linked to, else the one of the address, which is
 * linked now, else a new one. Its roles become those of the claims. Who has none is refused, and signed out everywhere.
 */
export async function accountOfPerson(context: Context, person: Arriving) {
  const { name } = mustHaveSso(context)
  const outcome = await context.database.inOneTransaction(async ({ office, roster }) => {
    // two first visits of a person at once must not become two accounts
    await settle(office)
    await holdAccounts(office)
    const known = await findAccountByIdentity(office, person.issuer, person.subject)
    const found = known
      ? await broughtUpToDate(office, known, person)
      : await linkedOrNew(office, person, name)
    const manages = await departmentsManagedBy(roster, found.account.email)
    const mayEnter = person.roles.length > 0 || manages.length > 0
    // thrown in here, it undoes what was written: nobody without a role leaves an account behind
    if (!known && !mayEnter) throw new Problem('sso.no-role', { name })
    const change = await bringRoles(office, found.account.id, person.roles)
    await tellOfAccount({ ...context, office }, { ...found, change })
    return { ...found, mayEnter }
  })
  context.wake()
  if (!outcome.mayEnter) {
    await deleteSessionsOf(context.office, outcome.account.id, null)
    throw new Problem('sso.no-role', { name })
  }
  return outcome.account
}

type Found = Pick<Outcome, 'account' | 'how' | 'isMoved'>

/** Name and address follow the provider, an address only where it is vouched for and nobody else's. */
async function broughtUpToDate(
  office: Office,
  account: accounts.AccountRow,
  { name, email }: Arriving,
): Promise<Found> {
  const isFree = email !== null && !(await accounts.findAccountByEmail(office, email))
  const changes = { name, email: isFree ? email : account.email }
  if (changes.name !== account.name || changes.email !== account.email)
    await accounts.updateAccount(office, account.id, changes)
  const isMoved = changes.email !== account.email
  return { account: { ...account, ...changes }, how: 'known', isMoved }
}

async function linkedOrNew(office: Office, person: Arriving, name: string): Promise<Found> {
  const { email, issuer, subject, roles } = person
  if (email === null)
    throw new Problem(roles.length > 0 ? 'sso.address-unverified' : 'sso.no-role', { name })
  const existing = await accounts.findAccountByEmail(office, email)
  if (existing) await mustBeLinkable(office, existing, name)
  // one way in for each account: who comes through the provider has no password beside it
  const account = {
    id: existing?.id ?? randomId(),
    email,
    name: person.name,
    language: existing?.language ?? person.language,
    passwordHash: NO_PASSWORD,
  }
  if (existing) {
    await accounts.updateAccount(office, account.id, account)
    await endPasswordOf(office, account)
  } else await accounts.insertAccount(office, account)
  await insertIdentity(office, { issuer, subject, account: account.id })
  return { account, how: existing ? 'linked' : 'new', isMoved: false }
}

/** Nothing is left that a password, or a link to choose one, opened. */
async function endPasswordOf(
  office: Office,
  { id, email }: Pick<accounts.AccountRow, 'id' | 'email'>,
) {
  await deleteSessionsOf(office, id, null)
  await deleteAccountLinksOf(office, id)
  await deleteSecondFactor(office, id)
  await deleteAccountMailsTo(office, 'invitation', id)
  await deleteAccountMailsTo(office, 'reset', email)
}

async function mustBeLinkable(office: Office, account: accounts.AccountRow, name: string) {
  if ((await findBreakGlass(office)) === account.id)
    throw new Problem('sso.break-glass-account', { name })
  if (await findIdentityOf(office, account.id)) throw new Problem('sso.account-refused', { name })
}

/** The roles become those of the claims; departments that a manager was given here stay with the role. */
async function bringRoles(
  office: Office,
  account: string,
  after: readonly Role[],
): Promise<RoleChange> {
  const rows = await accounts.rolesOfAccount(office, account)
  const before = rolesOf(rows)
  const kept = rows.filter(({ role }) => after.some((one) => one === role))
  const given = after.filter((role) => !before.includes(role))
  const taken = before.filter((role) => !after.includes(role))
  if (given.length > 0 || taken.length > 0)
    await accounts.replaceAccountRoles(office, account, [
      ...kept.map(({ role, department }) => ({ account, role, department })),
      ...given.map((role) => ({ account, role, department: '' })),
    ])
  if (taken.length > 0) await deleteSessionsOf(office, account, null)
  return { before, after, given, taken }
}
