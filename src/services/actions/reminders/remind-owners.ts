import { type Action, stateOf } from '#src/core/actions/action.ts'
import { type Mark, reminderOn } from '#src/core/actions/reminders.ts'
import { addDays, dayIn, startOfDay } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { nextMailMoment } from '#src/core/contact/mail-hours.ts'
import { findCampaign } from '#src/data/frame/campaigns.ts'
import { listReminded, markReminded } from '#src/data/office/action-reminders.ts'
import { listActionsIn } from '#src/data/office/actions.ts'
import { putJob } from '#src/data/office/jobs.ts'
import type { Office } from '#src/data/rooms.ts'
import { pathOfAction } from '#src/services/actions/path-of-action.ts'
import { findActionOwner } from '#src/services/actions/reminders/action-owner.ts'
import { aboutOf } from '#src/services/actions/reminders/reminder-name.ts'
import type { Context } from '#src/services/context.ts'
import { mailTo } from '#src/services/mail/account-mails.ts'
import { putHrAnnouncement } from '#src/services/mail/announcements.ts'

/** Has the owners of a campaign's actions told what is new to them: for whoever began an action, or changed who owns it. */
export async function putReminders(office: Office, campaign: Campaign, now: Date) {
  await putJob(office, 'actions.remind', campaign.id, nextMailMoment(now, campaign))
}

/** Tells each owner once what a day brings, in the hours of mails; names the next morning while an action is active. */
export async function remindOwners(context: Context, id: string): Promise<Date | undefined> {
  const campaign = await findCampaign(context.frame, id)
  if (!campaign || campaign.reportsDeletedOn !== null) return undefined
  const now = context.now()
  const moment = nextMailMoment(now, campaign)
  if (moment > now) return moment

  const active = (await listActionsIn(context.office, id)).filter(
    (action) => stateOf(action) === 'active',
  )
  if (active.length === 0) return undefined
  const told = await listReminded(context.office, id)
  const today = dayIn(campaign.timeZone, now)
  for (const action of active) await remind(context, action, told.get(action.id) ?? null, today)
  return nextMailMoment(startOfDay(addDays(today, 1), campaign.timeZone), campaign)
}

async function remind(context: Context, action: Action, before: Mark | null, today: string) {
  if (action.owner === null) return
  const owner = await findActionOwner(context, action.owner)
  if (!owner) return tellOfLeft(context, action, action.owner, before)
  const reminder = reminderOn(action, before, today)
  // without a mailer nobody was told: the first mail leaves when there is one
  if (!reminder || !context.mailer) return
  const mark = { owner: action.owner, dueOn: action.dueOn, stage: reminder.stage }
  await context.database.inOneTransaction(async ({ office }) => {
    if (!(await markReminded(office, action.id, before, mark))) return
    const about = aboutOf(action, reminder)
    await mailTo({ ...context, office }, 'action', [mark.owner], about)
  })
  context.wake()
}

/** HR is told once that nobody answers for an action any more. */
async function tellOfLeft(context: Context, action: Action, owner: string, before: Mark | null) {
  if (before?.owner === owner && before.stage === 'gone') return
  const department = await pathOfAction(context, action)
  const mark = { owner, dueOn: action.dueOn, stage: 'gone' as const }
  await context.database.inOneTransaction(async ({ office }) => {
    if (!(await markReminded(office, action.id, before, mark))) return
    await putHrAnnouncement({ ...context, office }, 'announcement.action-owner-left', {
      title: action.title,
      department,
    })
  })
  context.wake()
}
