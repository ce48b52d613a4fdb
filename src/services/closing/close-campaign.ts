import type { Campaign } from '#src/core/campaign/campaign.ts'
import { mustBeExtensible } from '#src/core/campaign/rules.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { moveCampaign } from '#src/data/frame/campaigns.ts'
import { putJob } from '#src/data/office/jobs.ts'
import { record } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { announceToHr } from '#src/services/mail/announcements.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

const HOUR = 3_600_000

/** Ends the time for new passes now; ballots on their way are still taken until the grace period is over. */
export async function closeCampaign(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<Campaign> {
  mustBeAllowed(actor, 'campaigns')
  const campaign = await findCampaign(context, id)
  if (!(await startGrace(context, campaign))) throw new Problem('campaign.not-open')
  await record(context, actor, 'campaign.closing', id)
  context.wake()
  return findCampaign(context, id)
}

/** Moves an open campaign into grace and puts its closing on the list; `false` where it is not open. */
export async function startGrace(context: Context, campaign: Campaign): Promise<boolean> {
  const ends = new Date(context.now().getTime() + campaign.graceHours * HOUR)
  return context.database.inOneTransaction(async ({ frame, office }) => {
    const isMine = await moveCampaign(frame, campaign.id, ['open'], {
      state: 'grace',
      graceEnds: ends.toISOString(),
    })
    if (isMine) await putJob(office, 'campaign.close', campaign.id, ends)
    return isMine
  })
}

/** Moves the last day, up to the limit that the manifest promised. */
export async function extendCampaign(
  context: Context,
  actor: Actor | null,
  id: string,
  closesOn: string,
): Promise<Campaign> {
  mustBeAllowed(actor, 'extension')
  const campaign = await findCampaign(context, id)
  mustBeExtensible(campaign, closesOn)
  if (!(await moveCampaign(context.frame, id, ['open'], { closesOn })))
    throw new Problem('campaign.not-open')
  await record(context, actor, 'campaign.extended', id, { from: campaign.closesOn, to: closesOn })
  await announceToHr(context, 'announcement.campaign-extended', {
    campaign: campaign.title,
    actor: actor.name,
  })
  return findCampaign(context, id)
}
