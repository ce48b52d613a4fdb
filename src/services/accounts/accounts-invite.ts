import { randomBytes } from 'node:crypto'
import type { Actor } from '#src/core/permission.ts'
import { accountMail } from '#src/email/account-mail.ts'
import { createAccount, type NewAccount, tidyEmail } from '#src/services/accounts/accounts.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/**
 * Adds an account with a provisional password, which goes to its owner by mail. Without a mailer, or when the mail
 * server refuses, the password comes back, to be shown this once.
 */
export async function inviteAccount(
  context: Context,
  actor: Actor | null,
  account: Omit<NewAccount, 'password'>,
): Promise<{ id: string; password: string | null }> {
  mustBeAllowed(actor, 'accounts')
  const password = provisionalPassword()
  const id = await createAccount(context, actor, { ...account, password })
  const isMailed = await mailPassword(context, account, password)
  return { id, password: isMailed ? null : password }
}

/** 80 random bits in groups of four, without letters that look alike. */
function provisionalPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789x'
  const text = Array.from(randomBytes(16), (byte) => letters[byte % 32]).join('')
  return text.match(/.{4}/g)?.join('-') ?? text
}

async function mailPassword(
  { mailer, settings }: Context,
  { name, email, language }: Omit<NewAccount, 'password'>,
  password: string,
): Promise<boolean> {
  if (!mailer) return false
  const mail = accountMail(language, { name, password, url: `${settings.baseUrl}/sign-in` })
  // the account exists either way; a refused mail only means that the password is shown instead
  return mailer.send({ ...mail, to: tidyEmail(email) }).then(
    () => true,
    () => false,
  )
}
