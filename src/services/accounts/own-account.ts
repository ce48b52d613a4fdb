import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { findAccount, findAccountByEmail, updateAccount } from '#src/data/office/accounts.ts'
import { deleteSessionsOf } from '#src/data/office/sessions.ts'
import { hashPassword, isPassword } from '#src/services/accounts/passwords.ts'
import { mustBeAccount, revokeSessions } from '#src/services/accounts/sessions.ts'
import { providerNameOf } from '#src/services/accounts/sso/provider-of.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'

export async function showOwnAccount(context: Context, actor: Actor | null) {
  const account = await findAccount(context.office, mustBeAccount(actor))
  if (!account) throw new Problem('actor.not-signed-in')
  const { email, name, language } = account
  return { email, name, language, provider: await providerNameOf(context, account.id) }
}

/** Changes the own password; every other session of the account ends. */
export async function changePassword(
  context: Context,
  actor: Actor | null,
  { current, next, session }: Readonly<{ current: string; next: string; session: string }>,
) {
  const account = await findAccount(context.office, mustBeAccount(actor))
  if (!account) throw new Problem('actor.not-signed-in')
  if (!(await isPassword(current, account.passwordHash)))
    throw new Problem('account.password-wrong')

  const passwordHash = await hashPassword(next)
  await updateAccount(context.office, account.id, { passwordHash })
  await revokeSessions(context, actor, session)
  await record(context, account, 'account.changed', null, { what: 'password' })
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
