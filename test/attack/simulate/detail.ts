import type { ItemMatrix } from '#src/core/disclosure/detail/item-sums.ts'
import type { WrittenSums } from '#src/core/disclosure/detail/written-sums.ts'
import type { Staff } from '#test/attack/simulate/campaign.ts'

/** A detail block as HR reads it: which blocks it joins, and its sums. */
export type PublishedDetail = Readonly<{
  id: number
  blocks: readonly number[]
  invited: number
  counted: number
  sums: WrittenSums
}>

/** The sums behind the statistics of a campaign; none where too few answered for any. */
export async function detailsOf(
  { hr }: Staff,
  campaign: string,
): Promise<{ details: PublishedDetail[]; matrix: ItemMatrix | null }> {
  const path = `/campaigns/${campaign}`
  const { items } = await hr
    .get<{ items: PublishedDetail[] }>(`${path}/detail?limit=300`)
    .catch(without('report.nothing-published', { items: [] }))
  const matrix = await hr
    .get<ItemMatrix | null>(`${path}/item-sums`)
    .catch(without('report.no', null))
  return { details: items, matrix }
}

/** What stands for an answer that is refused with a problem of this name. */
export const without =
  <Answer>(problem: string, instead: Answer) =>
  (error: unknown): Answer => {
    if (error instanceof Error && error.message.includes(problem)) return instead
    throw error
  }
