import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import {
  type AccountRow,
  findAccount,
  findAccountByEmail,
  updateAccount,
} from '#src/data/office/accounts.ts'
import { deleteSessionsOf } from '#src/data/office/sessions.ts'
import { hashPassword, isPassword, NO_PASSWORD } from '#src/services/accounts/passwords.ts'
import { mustBeAccount, revokeSessions } from '#src/services/accounts/sessions.ts'
import type { SignInGuard } from '#src/services/accounts/sign-in-guard.ts'
import { providerNameOf } from '#src/services/accounts/sso/provider-of.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mailTo } from '#src/services/mail/account-mails.ts'

export async function ownAccount(
  { office }: Pick<Context, 'office'>,
  actor: Actor | null,
): Promise<AccountRow> {
  const account = await findAccount(office, mustBeAccount(actor))
  if (!account) throw new Problem('actor.not-signed-in')
  return account
}

export async function showOwnAccount(context: Context, actor: Actor | null) {
  const { id, email, name, language, passwordHash } = await ownAccount(context, actor)
  // who signs in through a provider has no password to change
  const hasPassword = passwordHash !== NO_PASSWORD
  return { email, name, language, hasPassword, provider: await providerNameOf(context, id) }
}

/**
 * The own account, for who can say its password again: an open session alone is not enough for what locks out. Whoever
 * tries passwords there has to wait longer and longer.
 */
export async function mustKnowPassword(
  context: Pick<Context, 'office' | 'now'>,
  guard: SignInGuard,
  actor: Actor | null,
  password: string,
): Promise<AccountRow> {
  const account = await ownAccount(context, actor)
  // one place for the whole account: a session of it is what all of them have
  const here = { address: '', browser: account.id }
  guard.mayTry(account.id, here, context.now())
  if (!(await isPassword(password, account.passwordHash)))
    throw new Problem('account.password-wrong')
  guard.succeeded(account.id, here)
  return account
}

/** Changes the own password; every other session of the account ends. */
export async function changePassword(
  context: Context,
  guard: SignInGuard,
  actor: Actor | null,
  { current, next, session }: Readonly<{ current: string; next: string; session: string }>,
) {
  const account = await mustKnowPassword(context, guard, actor, current)
  const passwordHash = await hashPassword(next)
  await updateAccount(context.office, account.id, { passwordHash })
  await revokeSessions(context, actor, session)
  await record(context, account, 'account.changed', null, { what: 'password' })
  await mailTo(context, 'password-changed', [account.id])
}

export async function changeLanguage({ office }: Context, actor: Actor | null, language: Language) {
  await updateAccount(office, mustBeAccount(actor), { language })
}

/** Gives an account a new password from outside, and ends all its sessions; `false` where there is no such account. */
export async function replacePassword(
  { office }: Context,
  email: string,
  password: string,
): Promise<boolean> {
  const account = await findAccountByEmail(office, email)
  if (!account) return false
  await updateAccount(office, account.id, { passwordHash: await hashPassword(password) })
  await deleteSessionsOf(office, account.id, null)
  return true
}
