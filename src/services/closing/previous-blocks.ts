import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Part } from '#src/core/disclosure/partition.ts'
import type { Tree } from '#src/core/disclosure/tree.ts'
import type { Context } from '#src/services/context.ts'

type Made = Readonly<{
  tree: Tree
  groups: readonly Part[]
  counted: ArrayLike<number>
  blocks: readonly Part[]
}>

/** R7. */
export async function joinedWithPrevious(
  _context: Context,
  _campaign: Campaign,
  { blocks }: Made,
): Promise<readonly Part[]> {
  return blocks
}
