import { Problem } from '#src/core/problem.ts'
import { deleteAccountLinksOf, takeAccountLink } from '#src/data/office/account-links.ts'
import { deleteAccountMailsTo } from '#src/data/office/account-mails.ts'
import { updateAccount } from '#src/data/office/accounts.ts'
import { deleteSessionsOf } from '#src/data/office/sessions.ts'
import { ownerOfLink } from '#src/services/accounts/links/account-links.ts'
import { hashPassword } from '#src/services/accounts/passwords.ts'
import { hashedSecret } from '#src/services/accounts/readable-secret.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mailTo } from '#src/services/mail/account-mails.ts'

/** Who may choose a password with a link, and whether it is the first one. */
export async function showPasswordLink(context: Context, link: string) {
  const owner = await ownerOfLink(context, link)
  if (!owner) throw new Problem('account.link-over')
  return { name: owner.name, email: owner.email, isFirst: owner.kind === 'invitation' }
}

/** Gives the account of a link the password that its holder chose, once. Every session and every other link ends. */
export async function choosePassword(context: Context, link: string, password: string) {
  const owner = await ownerOfLink(context, link)
  if (!owner) throw new Problem('account.link-over')
  const passwordHash = await hashPassword(password)
  const isFirst = owner.kind === 'invitation'
  await context.database.inOneTransaction(async ({ office }) => {
    // of two who send the same link one wins
    if (!(await takeAccountLink(office, hashedSecret(link), context.now())))
      throw new Problem('account.link-over')
    await updateAccount(office, owner.id, { passwordHash })
    const where = { ...context, office }
    await record(where, owner, isFirst ? 'invitation.accepted' : 'password.reset', null)
    await deleteSessionsOf(office, owner.id, null)
    await deleteAccountLinksOf(office, owner.id)
    await deleteAccountMailsTo(office, 'reset', owner.email)
    if (!isFirst) await mailTo(where, 'password-changed', [owner.id])
  })
}
