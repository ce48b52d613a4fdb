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
  let joined = blocks
  for (const before of await comparableCampaigns(context, campaign)) {
    if (joined.length === 0) return joined
    joined = joinForComparison({
      tree,
      k: campaign.k,
      blocks: joined,
      surveyed: await surveyedNow(context, campaign, joined),
      previous: await surveyedBefore(context, before),
    })
  }
  return joined
}

function surveyedNow(
  context: Context,
  { id }: Campaign,
  blocks: readonly Part[],
): Promise<Surveyed[]> {
  const sized = blocks.map(({ units, size }) => ({ units, counted: size }))
  return surveyed(context, id, sized)
}

async function surveyedBefore(context: Context, { id }: Campaign): Promise<Surveyed[]> {
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
  return surveyed(context, id, blocks)
}

/** Of each block who was asked in it, and how many were counted. */
async function surveyed(
  { roster }: Context,
  campaign: string,
  blocks: readonly { units: readonly number[]; counted: number }[],
): Promise<Surveyed[]> {
  const asked = Map.groupBy(await listAsked(roster, campaign), ({ unit }) => unit)
  return blocks.map(({ units: ids, counted }) => ({
    counted,
    people: ids.flatMap((unit) => (asked.get(unit) ?? []).map(({ person }) => person)),
  }))
}
