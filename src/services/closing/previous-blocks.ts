import type { Campaign } from '#src/core/campaign/campaign.ts'
import { joinForComparison } from '#src/core/disclosure/compare.ts'
import type { Surveyed } from '#src/core/disclosure/lines.ts'
import type { Part } from '#src/core/disclosure/partition.ts'
import type { Tree } from '#src/core/disclosure/tree.ts'
import { listUnits } from '#src/data/frame/frozen-tree.ts'
import { listBlockMembers, listBlocks } from '#src/data/published/partitions.ts'
import { listAsked } from '#src/data/roster/invitations.ts'
import type { Context } from '#src/services/context.ts'
import { comparableCampaigns } from '#src/services/opening/previous.ts'

type Made = Readonly<{ tree: Tree; blocks: readonly Part[] }>

/**
 * R7: joins blocks in which so few people changed since an earlier campaign that a difference would be theirs. One
 * campaign after another, the latest first: joining more never parts what was joined before.
 */
export async function joinedWithPrevious(
  context: Context,
  campaign: Campaign,
  { tree, blocks }: Made,
): Promise<readonly Part[]> {
  const campaigns = await comparableCampaigns(context, campaign)
  if (campaigns.length === 0) return blocks
  const asked = await askedIn(context, campaign)
  let joined = blocks
  for (const before of campaigns) {
    if (joined.length === 0) return joined
    joined = joinForComparison({
      tree,
      k: campaign.k,
      blocks: joined,
      surveyed: surveyed(
        asked,
        joined.map(({ units, size }) => ({ units, counted: size })),
      ),
      previous: await surveyedBefore(context, before),
    })
  }
  return joined
}

async function surveyedBefore(context: Context, campaign: Campaign): Promise<Surveyed[]> {
  const { id } = campaign
  const units = await listUnits(context.frame, id)
  const unitsOfGroup = Map.groupBy(units, ({ gid }) => gid)
  const members = Map.groupBy(
    await listBlockMembers(context.published, id, 'block'),
    (row) => row.id,
  )
  const blocks = (await listBlocks(context.published, id, 'block')).map(({ id, counted }) => ({
    counted,
    units: (members.get(id) ?? []).flatMap(({ member }) =>
      (unitsOfGroup.get(member) ?? []).map(({ unit }) => unit),
    ),
  }))
  return surveyed(await askedIn(context, campaign), blocks)
}

/** Who was asked in each unit of a campaign. */
async function askedIn({ roster }: Context, { id }: Campaign) {
  return Map.groupBy(await listAsked(roster, id), ({ unit }) => unit)
}

/** Of each block who was asked in it, and how many were counted. */
function surveyed(
  asked: Awaited<ReturnType<typeof askedIn>>,
  blocks: readonly { units: readonly number[]; counted: number }[],
): Surveyed[] {
  return blocks.map(({ units, counted }) => ({
    counted,
    people: units.flatMap((unit) => (asked.get(unit) ?? []).map(({ person }) => person)),
  }))
}
