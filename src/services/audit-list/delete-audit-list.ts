import { addDays, dayIn, startOfDay } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import * as published from '#src/data/published/audit-list.ts'
import { findClose } from '#src/data/published/closes.ts'
import { recordOnce } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'

const DAYS_KEPT = 90

/** The day on which the auditor's list of a campaign that closed on `day` is deleted. */
export const lastsUntil = (day: string) => addDays(day, DAYS_KEPT)

/** The moment at which it is deleted. */
export const endOfAuditList = ({ timeZone }: Pick<Campaign, 'timeZone'>, day: string): Date =>
  startOfDay(lastsUntil(day), timeZone)

/** The job that deletes the auditor's list; called too early it names its day. */
export async function deleteAuditList(context: Context, id: string): Promise<Date | undefined> {
  const campaign = await findCampaign(context, id)
  const close = await findClose(context.published, id)
  if (!close) return undefined
  if (dayIn(campaign.timeZone, context.now()) < lastsUntil(close.day))
    return endOfAuditList(campaign, close.day)

  await published.deleteAuditList(context.published, id)
  await recordOnce(context, null, 'audit-list.deleted', id)
  return undefined
}
