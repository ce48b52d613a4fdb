import { Problem } from '#src/core/problem.ts'
import { type AccountRow, findAccount } from '#src/data/office/accounts.ts'
import { hashedSecret } from '#src/services/accounts/readable-secret.ts'
import type { Context } from '#src/services/context.ts'

const MINUTE = 60_000
/** How long the second step waits for a code. */
const LASTS = 5 * MINUTE

/** What is kept between the two steps of a sign-in. It opens nothing: only a code makes a session of it. */
export type FirstStep = Readonly<{ account: string; proof: string; until: string }>

export function firstStepOf({ now }: Context, account: AccountRow): FirstStep {
  return {
    account: account.id,
    proof: hashedSecret(account.passwordHash),
    until: new Date(now().getTime() + LASTS).toISOString(),
  }
}

/** The account of a first step, unless too much time has passed or its password was changed meanwhile. */
export async function accountOfFirstStep(
  { office, now }: Context,
  step: FirstStep | null,
): Promise<AccountRow> {
  const account = step && (await findAccount(office, step.account))
  const holds =
    account && step.until > now().toISOString() && step.proof === hashedSecret(account.passwordHash)
  if (!holds) throw new Problem('session.step-over')
  return account
}
