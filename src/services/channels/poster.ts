import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { shortLink } from '#src/services/channels/short-link.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

export type PosterFacts = Readonly<{ campaign: Campaign; shortLink: string }>

/** What a poster says: it names nobody, and holds no code. */
export async function showPoster(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<PosterFacts> {
  mustBeAllowed(actor, 'campaigns')
  const campaign = await findCampaign(context, id)
  if (campaign.state === 'closing' || campaign.state === 'closed')
    throw new Problem('campaign.not-open')
  return { campaign, shortLink: shortLink(context, id) }
}
