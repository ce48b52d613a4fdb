import { isReminderDue, nextReminder } from '#src/core/contact/schedule.ts'
import { Problem, type ProblemKey } from '#src/core/problem.ts'
import * as campaigns from '#src/data/frame/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { type Mailing, mailEverybody } from '#src/services/invitations/send.ts'
import { announceToPreparers } from '#src/services/mail/announcements.ts'

/** Mails the invitations of a campaign that opened by itself. */
export async function runInvitations(context: Context, id: string): Promise<undefined> {
  const campaign = await campaigns.findCampaign(context.frame, id)
  if (campaign?.state === 'open' && campaign.invitationsSent === 0)
    await sendOrTell(context, id, 'invitation')
}

/** Mails a reminder, one for all that fell due meanwhile, and none that has left; names the time of the next. */
export async function runReminders(context: Context, id: string): Promise<Date | undefined> {
  const campaign = await campaigns.findCampaign(context.frame, id)
  if (campaign?.state !== 'open') return undefined
  if (isReminderDue(campaign, context.now())) await sendOrTell(context, id, 'reminder')
  // read again: somebody may have changed the schedule meanwhile
  const after = await campaigns.findCampaign(context.frame, id)
  return (after && nextReminder(after, context.now())) ?? undefined
}

/** What the limits forbid is left out; the reminder that a person has sent by hand today is one of them. */
const LIMITS: readonly ProblemKey[] = ['campaign.reminded-today', 'campaign.reminders-spent']

async function sendOrTell(context: Context, id: string, kind: Mailing) {
  const campaign = await campaigns.findCampaign(context.frame, id)
  if (!campaign) return
  try {
    await mailEverybody(context, null, campaign, kind)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (error.key === 'campaign.no-mail')
      await announceToPreparers(context, 'announcement.not-mailed', { campaign: campaign.title })
    else if (!LIMITS.includes(error.key)) throw error
  }
}
