import { addDays, dayIn, startOfDay } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { findCampaign } from '#src/data/frame/campaigns.ts'
import { findCommitment } from '#src/data/frame/commitments.ts'
import { putJob } from '#src/data/office/jobs.ts'
import type { Frame, Office } from '#src/data/rooms.ts'
import type { Context } from '#src/services/context.ts'
import { announceToHr } from '#src/services/mail/announcements.ts'

/** Has HR reminded, on the day behind the one that was promised, to say whether the promise was kept. */
export async function putPromiseJob(
  { frame, office }: { frame: Frame; office: Office },
  { id, timeZone }: Campaign,
) {
  const stored = await findCommitment(frame, id)
  if (stored)
    await putJob(office, 'commitment.due', id, startOfDay(addDays(stored.keptBy, 1), timeZone))
}

/** Reminds HR once, unless it was said before; a campaign that is not closed yet is looked at again tomorrow. */
export async function remindOfPromise(context: Context, id: string): Promise<Date | undefined> {
  const campaign = await findCampaign(context.frame, id)
  const stored = await findCommitment(context.frame, id)
  if (!campaign || !stored || stored.outcome !== null) return undefined
  if (campaign.state !== 'closed') {
    const { timeZone } = campaign
    return startOfDay(addDays(dayIn(timeZone, context.now()), 1), timeZone)
  }
  await announceToHr(context, 'announcement.promise-due', { campaign: campaign.title })
  return undefined
}
