import { listBlockMembers, listBlocks } from '#src/data/published/partitions.ts'
import type { Context } from '#src/services/context.ts'
import { frozenTree } from '#src/services/reports/readable.ts'

/** A block with the units whose people are counted in it. */
export type BlockUnits = Readonly<{
  id: number
  counted: number
  invited: number
  units: readonly number[]
}>

/** The blocks of a closed campaign, each with its units in tree order. */
export async function blockUnits(context: Context, campaign: string): Promise<BlockUnits[]> {
  const { units } = await frozenTree(context, campaign)
  const blocks = await listBlocks(context.published, campaign, 'block')
  const members = await listBlockMembers(context.published, campaign, 'block')
  const blockOf = new Map(members.map(({ id, member }) => [member, id]))
  const unitsOf = Map.groupBy(
    units.filter(({ gid }) => gid !== null),
    ({ gid }) => blockOf.get(gid ?? -1),
  )
  return blocks.map((block) => ({
    ...block,
    units: (unitsOf.get(block.id) ?? []).map(({ unit }) => unit),
  }))
}
