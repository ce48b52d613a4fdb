import { linkMaker } from '#src/services/campaigns/links.ts'
import type { Context } from '#src/services/context.ts'
import { runAccountMails } from '#src/services/mail/mail-accounts.ts'
import { runAnnouncementMails } from '#src/services/mail/mail-announcements.ts'
import { type LinksOf, runInvitationMails } from '#src/services/mail/mail-invitations.ts'
import { runResultsMails } from '#src/services/mail/mail-results.ts'

/** Hands over every mail that is due; returns how many were. Safe to run in several instances at once. */
export async function runDueMailJobs(
  context: Context,
  linksOf: LinksOf = (campaign) => linkMaker(context, campaign),
): Promise<number> {
  if (!context.mailer) return 0
  // who waits for a link to sign in waits for nobody else's mail
  const written = await runAccountMails(context, context.mailer)
  const announced = await runAnnouncementMails(context, context.mailer)
  const invited = await runInvitationMails(context, context.mailer, linksOf)
  return written + announced + invited + (await runResultsMails(context, context.mailer))
}
