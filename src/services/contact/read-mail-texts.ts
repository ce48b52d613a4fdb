import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Actor } from '#src/core/permission.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** A campaign with the words of its mails, for those who may change them. */
export async function readMailTexts(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<Campaign> {
  mustBeAllowed(actor, 'campaigns')
  return findCampaign(context, id)
}
