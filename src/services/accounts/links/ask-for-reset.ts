import { mustBeEmail } from '#src/services/accounts/accounts.ts'
import type { SignInGuards } from '#src/services/accounts/sign-in-guard.ts'
import type { Context } from '#src/services/context.ts'
import { mailTo } from '#src/services/mail/account-mails.ts'

/**
 * Notes that somebody wants a link for an address. Whether anybody has it is looked up when the mail is written: the
 * answer, and the time that it takes, say nothing of it.
 */
export async function askForReset(
  context: Context,
  { reset: guard }: Pick<SignInGuards, 'reset'>,
  { email, address }: Readonly<{ email: string; address: string }>,
) {
  const receiver = mustBeEmail(email)
  guard.mayTry(receiver, { address, browser: null }, context.now())
  // the worker is not woken: who watches the server would see it work for some addresses and not for others
  await mailTo(context, 'reset', [receiver])
}
