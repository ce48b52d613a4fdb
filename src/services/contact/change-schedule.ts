import { z } from 'zod'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { MailHours, mustBeMailHours } from '#src/core/contact/mail-hours.ts'
import { checkedSchedule, nextReminder, ScheduleDraft } from '#src/core/contact/schedule.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { reviseCampaign } from '#src/data/frame/campaigns.ts'
import { deleteJob, putJob } from '#src/data/office/jobs.ts'
import type { Office } from '#src/data/rooms.ts'
import { record } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** What may change of an open campaign: its reminders to come, and the hours of its mails. */
export const ScheduleChange = z.strictObject({
  revision: z.int().min(1),
  reminders: ScheduleDraft.shape.reminders,
  mailHours: MailHours.optional(),
})

export async function changeSchedule(
  context: Context,
  actor: Actor | null,
  id: string,
  { revision, reminders, mailHours }: z.infer<typeof ScheduleChange>,
): Promise<Campaign> {
  mustBeAllowed(actor, 'campaigns')
  const campaign = await findCampaign(context, id)
  const hours = mailHours ?? campaign.mailHours
  mustBeMailHours(hours)
  const wanted = {
    ...campaign,
    mailHours: hours,
    schedule: { opening: null, reason: null, reminders },
  }
  const checked = checkedSchedule(wanted, context.now(), campaign.schedule.reminders)
  const schedule = { ...campaign.schedule, reminders: checked.reminders }

  await context.database.inOneTransaction(async ({ frame, office }) => {
    const isMine = await reviseCampaign(
      frame,
      id,
      { revision, states: ['open'] },
      { schedule: JSON.stringify(schedule), mailHours: JSON.stringify(hours) },
    )
    if (!isMine) await refuse({ frame }, id)
    await putReminderJob(office, { ...campaign, schedule }, context.now())
    await record({ office, now: context.now }, actor, 'campaign.rescheduled', id, {
      reminders: schedule.reminders.map(({ on, at }) => `${on} ${at}`).join(', '),
      hours: `${hours.from}-${hours.until}`,
    })
  })
  context.wake()
  return findCampaign(context, id)
}

/** Puts the next reminder of a campaign on the list of jobs, or takes it off. */
export async function putReminderJob(office: Office, campaign: Campaign, now: Date) {
  const due = nextReminder(campaign, now)
  if (due) await putJob(office, 'campaign.reminders', campaign.id, due)
  else await deleteJob(office, { kind: 'campaign.reminders', subject: campaign.id })
}

/** Says why a change was not kept. */
async function refuse(where: Pick<Context, 'frame'>, id: string): Promise<never> {
  const { state, revision } = await findCampaign(where, id)
  if (state !== 'open') throw new Problem('campaign.not-open')
  throw new Problem('campaign.changed', { revision })
}
