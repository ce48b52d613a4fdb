import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { moveCampaign } from '#src/data/frame/campaigns.ts'
import { record } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** Lets managers read the reports of their departments. A second release changes nothing. */
export async function releaseReports(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<Campaign> {
  mustBeAllowed(actor, 'release')
  const campaign = await findCampaign(context, id)
  if (campaign.state !== 'closed') throw new Problem('campaign.not-closed')
  if (campaign.releasedOn !== null) return campaign

  const releasedOn = dayIn(campaign.timeZone, context.now())
  await moveCampaign(context.frame, id, ['closed'], { releasedOn })
  await record(context, actor, 'reports.released', id)
  return findCampaign(context, id)
}
