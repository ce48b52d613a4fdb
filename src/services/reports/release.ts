import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { moveCampaign } from '#src/data/frame/campaigns.ts'
import { recordOnce } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { tellManagers } from '#src/services/reports/tell-managers.ts'

export type Release = Readonly<{ tellManagers: boolean }>

/** Lets managers read the reports of their departments, and tells them by mail. A second release changes nothing. */
export async function releaseReports(
  context: Context,
  actor: Actor | null,
  id: string,
  choice: Release = { tellManagers: false },
): Promise<Campaign> {
  mustBeAllowed(actor, 'release')
  const campaign = await findCampaign(context, id)
  if (campaign.state !== 'closed') throw new Problem('campaign.not-closed')
  if (campaign.releasedOn !== null) return campaign

  const releasedOn = dayIn(campaign.timeZone, context.now())
  await moveCampaign(context.frame, id, ['closed'], { releasedOn })
  // of two who press at once one tells the managers
  if (await recordOnce(context, actor, 'reports.released', id, { mail: choice.tellManagers })) {
    if (choice.tellManagers) await tellManagers(context, id)
  }
  return findCampaign(context, id)
}
