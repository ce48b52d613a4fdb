import { Problem } from '#src/core/problem.ts'
import * as accounts from '#src/data/office/accounts.ts'
import { findIdentityOf } from '#src/data/office/identities.ts'
import { findBreakGlass, holdAccounts, setBreakGlass } from '#src/data/office/installation.ts'
import { tidyEmail } from '#src/services/accounts/accounts.ts'
import { NO_PASSWORD } from '#src/services/accounts/passwords.ts'
import { providerNameOf } from '#src/services/accounts/sso/provider-of.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { announceToAdministrators } from '#src/services/mail/announcements.ts'

/** Names the one administrator who may sign in with a password where OIDC_ONLY closes it to all others. */
export async function nameBreakGlass(context: Context, address: string) {
  const email = tidyEmail(address)
  await context.database.inOneTransaction(async ({ office }) => {
    await holdAccounts(office)
    const account = await accounts.findAccountByEmail(office, email)
    if (!account) throw new Problem('account.not-found', { id: email })
    const roles = await accounts.rolesOfAccount(office, account.id)
    const isFit =
      roles.some(({ role }) => role === 'administrator') &&
      account.passwordHash !== NO_PASSWORD &&
      !(await findIdentityOf(office, account.id))
    if (!isFit) throw new Problem('sso.break-glass-unfit', { email })
    await setBreakGlass(office, account.id)
    await record({ ...context, office }, null, 'break-glass.named', null, { email })
  })
}

/**
 * Asked once a password was right, so that strangers learn nothing. With OIDC_ONLY passwords are closed to all but the
 * emergency account, and accounts that the provider knows come through it alone. Says whether this is an emergency.
 */
export async function mustBeOpenToPasswords(
  context: Context,
  account: Pick<accounts.AccountRow, 'id'>,
): Promise<boolean> {
  const { sso } = context.settings
  if (!sso) return false
  if ((await findBreakGlass(context.office)) === account.id) return sso.isOnly
  if (sso.isOnly || (await providerNameOf(context, account.id)) !== null)
    throw new Problem('sso.password-closed', { name: sso.name })
  return false
}

/** All administrators hear of it, on their pages and by mail. */
export async function announceBreakGlass(
  context: Context,
  account: Pick<accounts.AccountRow, 'name'>,
) {
  await record(context, account, 'break-glass.used', null)
  await announceToAdministrators(context, 'announcement.break-glass', { actor: account.name })
}
