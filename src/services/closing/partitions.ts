import type { Campaign } from '#src/core/campaign/campaign.ts'
import {
  blocksOf,
  commentBlocksOf,
  detailBlocksOf,
  type Part,
} from '#src/core/disclosure/partition.ts'
import { commentThreshold, detailThreshold } from '#src/core/disclosure/thresholds.ts'
import type { Tree } from '#src/core/disclosure/tree.ts'
import { type FrozenUnit, listUnits } from '#src/data/frame/frozen-tree.ts'
import { joinedWithPrevious } from '#src/services/closing/previous-blocks.ts'
import type { Context } from '#src/services/context.ts'

export type Partitions = Readonly<{
  tree: Tree
  /** What each unit is called through all campaigns. */
  departments: readonly string[]
  groups: readonly Part[]
  blocks: readonly Part[]
  commentBlocks: readonly Part[]
  detailBlocks: readonly Part[]
}>

/** Groups, blocks, comment blocks and detail blocks, each made of the finer one, by counts alone. */
export async function partitionsOf(
  context: Context,
  campaign: Campaign,
  counted: ArrayLike<number>,
): Promise<Partitions> {
  const units = await listUnits(context.frame, campaign.id)
  const tree = treeOf(units)
  const groups = groupsOf(units)
  const made = blocksOf(tree, groups, counted, campaign.k)
  const blocks = await joinedWithPrevious(context, campaign, { tree, blocks: made })
  return {
    tree,
    departments: units.map(({ department }) => department),
    groups,
    blocks,
    commentBlocks: commentBlocksOf(tree, blocks, commentThreshold(campaign.k)),
    detailBlocks: detailBlocksOf(tree, blocks, detailThreshold(campaign.k)),
  }
}

const treeOf = (units: readonly FrozenUnit[]): Tree =>
  units.map(({ unit, parent, path, label, invited }) => ({
    id: unit,
    parent,
    path,
    label,
    invited,
  }))

/** The reporting groups as opening froze them. */
function groupsOf(units: readonly FrozenUnit[]): Part[] {
  const members = Map.groupBy(
    units.filter(({ gid }) => gid !== null),
    ({ gid }) => gid ?? -1,
  )
  return [...members]
    .map(([id, some]) => {
      const ids = some.map(({ unit }) => unit)
      const size = some.reduce((sum, { invited }) => sum + invited, 0)
      return { id, members: ids, units: ids, size }
    })
    .toSorted((one, other) => one.id - other.id)
}
