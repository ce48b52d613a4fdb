import { addDays, dayIn, startOfDay } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { findClose } from '#src/data/published/closes.ts'
import { deleteResultsMails } from '#src/data/roster/results-mails.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'

const DAYS_KEPT = 90

/** The last day on which mails about the results of a campaign that closed on `day` wait for their release. */
export const mailsWaitUntil = (day: string) => addDays(day, DAYS_KEPT)

/** The moment at which those that have not left are deleted. */
export const endOfResultsMails = ({ timeZone }: Pick<Campaign, 'timeZone'>, day: string): Date =>
  startOfDay(mailsWaitUntil(day), timeZone)

/** The job that deletes what has not left; called too early it names its day. */
export async function runResultsMailsDeletion(
  context: Context,
  id: string,
): Promise<Date | undefined> {
  const campaign = await findCampaign(context, id)
  const close = await findClose(context.published, id)
  if (!close) return undefined
  if (dayIn(campaign.timeZone, context.now()) < mailsWaitUntil(close.day))
    return endOfResultsMails(campaign, close.day)
  await deleteResultsMails(context.roster, id)
  return undefined
}
