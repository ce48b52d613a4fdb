import type { Campaign } from '#src/core/campaign/campaign.ts'
import { listCampaignsIn } from '#src/data/frame/campaigns.ts'
import { listAsked } from '#src/data/roster/invitations.ts'
import type { Context } from '#src/services/context.ts'

/** The latest closed campaign on the same questionnaire: its figures and the new ones will be compared. */
export async function previousCampaign(
  { frame }: Pick<Context, 'frame'>,
  campaign: Campaign,
): Promise<Campaign | undefined> {
  const closed = await listCampaignsIn(frame, ['closed'])
  return closed
    .filter(
      ({ questionnaire, id }) =>
        questionnaire.id === campaign.questionnaire.id && id !== campaign.id,
    )
    .toSorted((one, other) => other.closesOn.localeCompare(one.closesOn))[0]
}

/** How many people joined or left since the last campaign, if so few (1 to k-1) that a comparison could tell; else `null`. */
export async function companyChangeOf(
  context: Context,
  campaign: Campaign,
  asked: readonly { id: string }[],
): Promise<number | null> {
  const previous = await previousCampaign(context, campaign)
  if (!previous) return null
  const before = new Set((await listAsked(context.roster, previous.id)).map(({ person }) => person))
  const changed = before.symmetricDifference(new Set(asked.map(({ id }) => id))).size
  return changed > 0 && changed < campaign.k ? changed : null
}
