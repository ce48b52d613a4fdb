import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { type MailKind, putMailJobs } from '#src/data/roster/mail-jobs.ts'
import { record } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** Mails everybody the invitation. */
export function sendInvitations(context: Context, actor: Actor | null, id: string) {
  return sendAll(context, actor, id, 'invitation')
}

/** Reminds everybody, whether they answered or not: nobody is singled out. Who stopped reminders gets none. */
export function sendReminders(context: Context, actor: Actor | null, id: string) {
  return sendAll(context, actor, id, 'reminder')
}

/** The answer names no number: how many are on the list could tell who stopped the mails. */
async function sendAll(
  context: Context,
  actor: Actor | null,
  id: string,
  kind: Extract<MailKind, 'invitation' | 'reminder'>,
): Promise<{ state: 'sending' }> {
  mustBeAllowed(actor, 'campaigns')
  const campaign = await findCampaign(context, id)
  if (campaign.state !== 'open') throw new Problem('campaign.not-open')
  if (!context.mailer) throw new Problem('campaign.no-mail')

  await putMailJobs(context.roster, id, kind, context.now())
  await record(context, actor, `${kind}s.sent`, id)
  context.wake()
  return { state: 'sending' }
}
