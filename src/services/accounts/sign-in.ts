import { SIGN_IN_RULES } from '#src/core/back-off.ts'
import { Problem } from '#src/core/problem.ts'
import { type AccountRow, findAccountByEmail } from '#src/data/office/accounts.ts'
import { tidyEmail } from '#src/services/accounts/accounts.ts'
import { isPassword } from '#src/services/accounts/passwords.ts'
import { forgetEndedSessions } from '#src/services/accounts/sessions.ts'
import type { SignInGuard } from '#src/services/accounts/sign-in-guard.ts'
import {
  announceBreakGlass,
  mustBeOpenToPasswords,
} from '#src/services/accounts/sso/break-glass.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'

export type Credentials = Readonly<{ email: string; password: string; address: string }>

/** How somebody proved to be the owner of an account. */
export type Means = 'password' | 'password-and-code' | 'provider'

/** A sign-in that has succeeded: what the web begins a session with. */
export type SignedIn = Readonly<{ id: string; language: string; means: Means }>

/** Returns the account of the credentials. A wrong password and an unknown address cannot be told apart. */
export async function signIn(
  context: Context,
  guard: SignInGuard,
  { email, password, address }: Credentials,
): Promise<SignedIn> {
  const name = tidyEmail(email)
  const failedBefore = guard.mayTry(name, address, context.now())
  const account = await findAccountByEmail(context.office, name)
  const isRight = await isPassword(password, account?.passwordHash ?? null)
  if (!account || !isRight) {
    // one line for a series, and none for addresses that are nobody's: the log must not fill with inventions
    if (account && failedBefore + 1 === SIGN_IN_RULES.pair.free)
      await record(context, account, 'session.refused', null, { failures: failedBefore + 1 })
    throw new Problem('account.wrong-credentials')
  }

  guard.succeeded(name, address, context.now())
  const details: Record<string, number> = failedBefore > 0 ? { failuresBefore: failedBefore } : {}
  return signInSucceeded(context, account, 'password', details)
}

/** What follows when a sign-in has succeeded for an account, by whatever means. The web then begins the session. */
export async function signInSucceeded(
  context: Context,
  account: Pick<AccountRow, 'id' | 'name' | 'language'>,
  means: Means,
  details: Readonly<Record<string, number>> = {},
): Promise<SignedIn> {
  if (means !== 'provider' && (await mustBeOpenToPasswords(context, account)))
    await announceBreakGlass(context, account)
  await record(context, account, 'session.started', null, { means, ...details })
  await forgetEndedSessions(context)
  return { id: account.id, language: account.language, means }
}
