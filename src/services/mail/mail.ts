import { linkMaker } from '#src/services/campaigns/links.ts'
import type { Context } from '#src/services/context.ts'
import { runAnnouncementMails } from '#src/services/mail/mail-announcements.ts'
import { type LinksOf, runInvitationMails } from '#src/services/mail/mail-invitations.ts'

/** Hands over every mail that is due; returns how many were. Safe to run in several instances at once. */
export async function runDueMailJobs(
  context: Context,
  linksOf: LinksOf = (campaign) => linkMaker(context, campaign),
): Promise<number> {
  if (!context.mailer) return 0
  const announced = await runAnnouncementMails(context, context.mailer)
  return announced + (await runInvitationMails(context, context.mailer, linksOf))
}
