import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { deleteAccountLinksOf, listAccountLinks } from '#src/data/office/account-links.ts'
import { deleteAccountMailsTo } from '#src/data/office/account-mails.ts'
import { type AccountRow, findAccount, rolesOfAccount } from '#src/data/office/accounts.ts'
import { createAccount, type NewAccount } from '#src/services/accounts/accounts.ts'
import { makeAccountLink } from '#src/services/accounts/links/account-links.ts'
import { NO_PASSWORD } from '#src/services/accounts/passwords.ts'
import { providerNameOf } from '#src/services/accounts/sso/provider-of.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mailTo } from '#src/services/mail/account-mails.ts'
import { announceToHr } from '#src/services/mail/announcements.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** `link` is shown to the administrator this once; `null` = it goes to the owner by mail, and nobody else sees it. */
export type Sent = Readonly<{ id: string; link: string | null }>

/** Adds an account without a password, whose owner chooses one with a link. */
export async function inviteAccount(
  context: Context,
  actor: Actor | null,
  account: Omit<NewAccount, 'password'>,
): Promise<Sent> {
  mustBeAllowed(actor, 'accounts')
  const id = await createAccount(context, actor, { ...account, password: null })
  return { id, link: await send(context, id, 'invitation', !context.mailer) }
}

/**
 * Invites once more who has not chosen a password yet; the link before ends. One that is shown could be used by whoever
 * sees it: where it opens reports, all HR are told.
 */
export async function inviteAgain(
  context: Context,
  actor: Actor | null,
  id: string,
  isShown: boolean,
): Promise<Sent> {
  mustBeAllowed(actor, 'accounts')
  const account = await mustBeAccountOf(context, id)
  const isSettled =
    account.passwordHash !== NO_PASSWORD || (await providerNameOf(context, id)) !== null
  if (isSettled) throw new Problem('invitation.accepted')
  const link = await send(context, id, 'invitation', isShown || !context.mailer)
  const { email } = account
  await record(context, actor, 'invitation.repeated', null, { email, shown: link !== null })
  if (link) await tellOfShownLink(context, actor, account)
  return { id, link }
}

/** Ends the invitation of who has not chosen a password yet. The account stays until it is deleted. */
export async function withdrawInvitation(context: Context, actor: Actor | null, id: string) {
  mustBeAllowed(actor, 'accounts')
  const { email, passwordHash } = await mustBeAccountOf(context, id)
  if (passwordHash !== NO_PASSWORD) throw new Problem('invitation.accepted')
  await deleteAccountMailsTo(context.office, 'invitation', id)
  await deleteAccountLinksOf(context.office, id)
  await record(context, actor, 'invitation.withdrawn', null, { email })
}

/**
 * Sends a link to who has forgotten the password. Without a mailer the administrator hands it over, and could use it:
 * where it opens reports, all HR are told.
 */
export async function sendResetLink(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<Sent> {
  mustBeAllowed(actor, 'accounts')
  const account = await mustBeAccountOf(context, id)
  const { email, passwordHash } = account
  if (passwordHash === NO_PASSWORD) throw new Problem('account.no-password')
  const link = context.mailer ? null : await send(context, id, 'reset', true)
  if (!link) await mailTo(context, 'reset', [email])
  await record(context, actor, 'password.link-sent', null, { email, shown: link !== null })
  if (link) await tellOfShownLink(context, actor, account)
  return { id, link }
}

async function tellOfShownLink(context: Context, actor: Actor, { id, name, email }: AccountRow) {
  const roles = await rolesOfAccount(context.office, id)
  if (id !== actor.id && roles.some(({ role }) => role === 'hr'))
    await announceToHr(context, 'announcement.hr-link-shown', { actor: actor.name, name, email })
}

/** Where the invitation of an account stands. */
export async function showInvitation({ office, now }: Context, id: string) {
  const links = await listAccountLinks(office, id, 'invitation')
  const endsAt = links.at(-1)?.endsAt ?? null
  return { endsAt, isOver: endsAt !== null && endsAt <= now().toISOString() }
}

async function send(context: Context, id: string, kind: 'invitation' | 'reset', isShown: boolean) {
  if (isShown) return (await makeAccountLink(context, id, kind)).url
  await mailTo(context, kind, [id])
  context.wake()
  return null
}

async function mustBeAccountOf({ office }: Context, id: string): Promise<AccountRow> {
  const account = await findAccount(office, id)
  if (!account) throw new Problem('account.not-found', { id })
  return account
}
