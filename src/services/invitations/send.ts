import type { Campaign } from '#src/core/campaign/campaign.ts'
import { mustBeInvitable, mustBeRemindable } from '#src/core/contact/limits.ts'
import { nextMailMoment } from '#src/core/contact/mail-hours.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { countMailing } from '#src/data/frame/campaigns.ts'
import { type MailKind, putMailJobs } from '#src/data/roster/mail-jobs.ts'
import { record } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

export type Mailing = Exclude<MailKind, 'link-again'>

/** What a mailing says of itself: `from` is when the first mail may leave. How many there are could tell who stopped them. */
type Begun = Readonly<{ state: 'sending' | 'waiting'; from: string }>

/** Mails everybody the invitation. */
export async function sendInvitations(context: Context, actor: Actor | null, id: string) {
  mustBeAllowed(actor, 'campaigns')
  return mailEverybody(context, actor, await findCampaign(context, id), 'invitation')
}

/** Reminds everybody, whether they answered or not: nobody is singled out. Who stopped reminders gets none. */
export async function sendReminders(context: Context, actor: Actor | null, id: string) {
  mustBeAllowed(actor, 'campaigns')
  return mailEverybody(context, actor, await findCampaign(context, id), 'reminder')
}

/** Puts a mail to everybody on the list, within the limits; by hand, or by itself (`null`). */
export async function mailEverybody(
  context: Context,
  actor: Actor | null,
  campaign: Campaign,
  kind: Mailing,
): Promise<Begun> {
  const now = context.now()
  if (campaign.state !== 'open') throw new Problem('campaign.not-open')
  if (!context.mailer) throw new Problem('campaign.no-mail')
  const counted = COUNTED[kind](campaign, now)
  const due = nextMailMoment(now, campaign)

  await context.database.inOneTransaction(async ({ frame, roster, office }) => {
    // of two at once the second finds what the first has counted
    if (!(await countMailing(frame, campaign, counted))) throw new Problem('campaign.changed')
    await putMailJobs(roster, campaign.id, kind, due)
    await record({ office, now: context.now }, actor, `${kind}s.sent`, campaign.id)
  })
  context.wake()
  return { state: due > now ? 'waiting' : 'sending', from: due.toISOString() }
}

/** Throws where the limits forbid it, else what is to be counted. */
const COUNTED = {
  invitation: (campaign: Campaign, now: Date) => {
    mustBeInvitable(campaign, now)
    return { invitationsSent: campaign.invitationsSent + 1, invitedAt: now.toISOString() }
  },
  reminder: (campaign: Campaign, now: Date) => {
    mustBeRemindable(campaign, now)
    return { remindersSent: campaign.remindersSent + 1, remindedAt: now.toISOString() }
  },
} as const satisfies Record<Mailing, unknown>
