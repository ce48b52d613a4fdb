import type { Campaign } from '#src/core/campaign/campaign.ts'
import { listEveryClosed } from '#src/data/frame/campaigns.ts'
import { findQuestionnaire } from '#src/data/frame/questionnaires.ts'
import { listAsked } from '#src/data/roster/invitations.ts'
import type { Context } from '#src/services/context.ts'

/**
 * The closed campaigns that asked one of the same items, the latest first: anybody may subtract their figures from the
 * new ones, whatever their questionnaires are called. Those whose reports were deleted too: somebody has kept a copy.
 */
export async function comparableCampaigns(
  context: Pick<Context, 'frame'>,
  campaign: Campaign,
): Promise<Campaign[]> {
  const closed = await listEveryClosed(context.frame)
  const own = await itemsOf(context, campaign)
  const comparable: Campaign[] = []
  for (const other of closed) {
    const isShared = !own.isDisjointFrom(await itemsOf(context, other))
    if (other.id !== campaign.id && isShared) comparable.push(other)
  }
  return comparable.toSorted((one, other) => other.closesOn.localeCompare(one.closesOn))
}

/**
 * The fewest people who joined or left since a campaign that can be compared, if so few (1 to k-1) that a comparison
 * could tell; else `null`.
 */
export async function companyChangeOf(
  context: Context,
  campaign: Campaign,
  asked: readonly { id: string }[],
): Promise<number | null> {
  const now = new Set(asked.map(({ id }) => id))
  const few: number[] = []
  for (const { id } of await comparableCampaigns(context, campaign)) {
    const before = new Set((await listAsked(context.roster, id)).map(({ person }) => person))
    const changed = before.symmetricDifference(now).size
    if (changed > 0 && changed < campaign.k) few.push(changed)
  }
  return few.length > 0 ? Math.min(...few) : null
}

async function itemsOf({ frame }: Pick<Context, 'frame'>, { questionnaire }: Campaign) {
  const stored = await findQuestionnaire(frame, questionnaire.id, questionnaire.version)
  return new Set((stored?.content.items ?? []).map(({ id }) => id))
}
