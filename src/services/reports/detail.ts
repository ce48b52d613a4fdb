import type { ItemMatrix } from '#src/core/disclosure/detail/item-sums.ts'
import type { WrittenSums } from '#src/core/disclosure/detail/written-sums.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { findItemSums, listDetails } from '#src/data/published/details.ts'
import { listBlockMembers, listBlocks } from '#src/data/published/partitions.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { remember } from '#src/services/remember.ts'
import { mustHavePublished } from '#src/services/reports/nothing-published.ts'
import { readableCampaign } from '#src/services/reports/readable.ts'

/** Blocks that have detail together, how many were counted of how many asked, and their sums. */
type PublishedDetail = Readonly<{
  id: number
  blocks: number[]
  invited: number
  counted: number
  sums: WrittenSums
}>

/** The published sums behind every statistic, for whoever wants to compute them again. */
export async function listPublishedDetail(
  context: Context,
  actor: Actor | null,
  campaignId: string,
  { from, limit }: { from: number; limit: number },
): Promise<PublishedDetail[]> {
  const id = await mustReadAll(context, actor, campaignId)
  const { parts, members } = await remember(context, `detail-blocks/${id}`, async () => ({
    parts: await listBlocks(context.published, id, 'detail'),
    members: Map.groupBy(await listBlockMembers(context.published, id, 'detail'), (row) => row.id),
  }))
  // detail blocks are numbered from 0 without a gap
  const rows = await listDetails(context.published, id, { after: from - 1, limit })
  return rows.flatMap(({ detailBlock, sums }) => {
    const part = parts[detailBlock]
    const blocks = (members.get(detailBlock) ?? []).map(({ member }) => member)
    return part ? [{ ...part, blocks, sums: JSON.parse(sums) as WrittenSums }] : []
  })
}

/** Sums and products of all items over the company's whole sheets: the input of `septet analyse --sums`. */
export async function itemMatrix(
  context: Context,
  actor: Actor | null,
  campaignId: string,
): Promise<ItemMatrix> {
  const id = await mustReadAll(context, actor, campaignId)
  const text = await findItemSums(context.published, id)
  if (text === null) throw new Problem('report.no-detail')
  return JSON.parse(text) as ItemMatrix
}

async function mustReadAll(context: Context, actor: Actor | null, campaignId: string) {
  mustBeAllowed(actor, 'detail')
  const { id } = await readableCampaign(context, actor, campaignId)
  await mustHavePublished(context, id)
  return id
}
