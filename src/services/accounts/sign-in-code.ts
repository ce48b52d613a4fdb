import { CODE_RULES } from '#src/core/back-off.ts'
import { Problem } from '#src/core/problem.ts'
import { knownBrowser } from '#src/services/accounts/known-browser.ts'
import { takeCode } from '#src/services/accounts/second-factor/codes.ts'
import { type SignedIn, signInSucceeded } from '#src/services/accounts/sign-in.ts'
import type { SignInGuards } from '#src/services/accounts/sign-in-guard.ts'
import { accountOfFirstStep, type FirstStep } from '#src/services/accounts/sign-in-steps.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'

export type SecondStep = Readonly<{
  firstStep: FirstStep | null
  code: string
  address: string
  mark?: string | undefined
}>

/** The second step of a sign-in: a code of the app, or a recovery code. */
export async function signInWithCode(
  context: Context,
  { code: guard }: Pick<SignInGuards, 'code'>,
  { firstStep, code, address, mark }: SecondStep,
): Promise<SignedIn> {
  const account = await accountOfFirstStep(context, firstStep)
  const from = { address, browser: await knownBrowser(context, account.email, mark) }
  const failedBefore = guard.mayTry(account.email, from, context.now())
  if (!(await takeCode(context, account, code))) {
    const failures = failedBefore + 1
    if (failures === CODE_RULES.pair.free)
      await record(context, account, 'session.refused', null, { failures, step: 'code' })
    throw new Problem('second-factor.wrong-code')
  }

  guard.succeeded(account.email, from)
  return signInSucceeded(context, account, 'password-and-code')
}
