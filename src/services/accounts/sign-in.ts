import { SIGN_IN_RULES } from '#src/core/back-off.ts'
import { Problem } from '#src/core/problem.ts'
import { type AccountRow, findAccountByEmail } from '#src/data/office/accounts.ts'
import { tidyEmail } from '#src/services/accounts/accounts.ts'
import { knownBrowser } from '#src/services/accounts/known-browser.ts'
import { isPassword } from '#src/services/accounts/passwords.ts'
import { hasSecondFactor } from '#src/services/accounts/second-factor/codes.ts'
import { forgetEndedSessions } from '#src/services/accounts/sessions.ts'
import type { SignInGuards } from '#src/services/accounts/sign-in-guard.ts'
import { type FirstStep, firstStepOf } from '#src/services/accounts/sign-in-steps.ts'
import {
  announceBreakGlass,
  mustBeOpenToPasswords,
} from '#src/services/accounts/sso/break-glass.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'

export type Credentials = Readonly<{
  email: string
  password: string
  address: string
  /** The mark that the browser carries from an earlier sign-in. */
  mark?: string | undefined
}>

/** How somebody proved to be the owner of an account. */
export type Means = 'password' | 'password-and-code' | 'provider'

/** A sign-in that has succeeded: what the web begins a session with. */
export type SignedIn = Readonly<{ id: string; email: string; language: string; means: Means }>

/** Either all that is needed, or the first of two steps: then nobody is signed in yet. */
export type Entrance =
  | Readonly<{ signedIn: SignedIn; firstStep: null }>
  | Readonly<{ signedIn: null; firstStep: FirstStep }>

/** Judges an address and a password. A wrong password and an unknown address cannot be told apart. */
export async function signIn(
  context: Context,
  { password: guard }: Pick<SignInGuards, 'password'>,
  { email, password, address, mark }: Credentials,
): Promise<Entrance> {
  const name = tidyEmail(email)
  const from = { address, browser: await knownBrowser(context, name, mark) }
  const failedBefore = guard.mayTry(name, from, context.now())
  const account = await findAccountByEmail(context.office, name)
  const isRight = await isPassword(password, account?.passwordHash ?? null)
  if (!account || !isRight) {
    // one line for a series, and none for addresses that are nobody's: the log must not fill with inventions
    if (account && failedBefore + 1 === SIGN_IN_RULES.pair.free)
      await record(context, account, 'session.refused', null, { failures: failedBefore + 1 })
    throw new Problem('account.wrong-credentials')
  }

  guard.succeeded(name, from)
  if (await hasSecondFactor(context, account.id))
    return { signedIn: null, firstStep: firstStepOf(context, account) }
  const details: Record<string, number> = failedBefore > 0 ? { failuresBefore: failedBefore } : {}
  const signedIn = await signInSucceeded(context, account, 'password', details)
  return { signedIn, firstStep: null }
}

/** What follows when a sign-in has succeeded for an account, by whatever means. The web then begins the session. */
export async function signInSucceeded(
  context: Context,
  account: Pick<AccountRow, 'id' | 'email' | 'name' | 'language'>,
  means: Means,
  details: Readonly<Record<string, number>> = {},
): Promise<SignedIn> {
  if (means !== 'provider' && (await mustBeOpenToPasswords(context, account)))
    await announceBreakGlass(context, account)
  await record(context, account, 'session.started', null, { means, ...details })
  await forgetEndedSessions(context)
  const { id, email, language } = account
  return { id, email, language, means }
}
