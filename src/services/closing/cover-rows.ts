import type { Campaign } from '#src/core/campaign/campaign.ts'
import { coversOf } from '#src/core/disclosure/cover.ts'
import { comparisonsOf, type Ground } from '#src/core/report/detail/comparisons.ts'
import { figuresOf } from '#src/core/report/figures.ts'
import { headlineOf } from '#src/core/report/headline.ts'
import type { CoverRow, UnitCoverRow } from '#src/data/published/covers.ts'
import type { Partitions } from '#src/services/closing/partitions.ts'

/** Every report there will be, made once: nodes with the same blocks share one. */
export function* coverRows(
  { id: campaign }: Pick<Campaign, 'id'>,
  { blocks }: Pick<Partitions, 'blocks'>,
  ground: Ground,
): Generator<CoverRow> {
  const { cells, invitedIn } = ground
  const comparisons = comparisonsOf(ground)
  for (const { id, blocks: ids, units } of ground.covers) {
    const figures = figuresOf(cells, ids)
    const compared = comparisons.next().value
    const factors = figures.factors.flatMap((factor, at) => {
      const comparison = compared?.[at]
      return comparison ? [{ ...factor, ...comparison }] : []
    })
    const detailed = { ...figures, factors }
    const commentBlocks = cells.unionOf(ids)
    yield {
      campaign,
      id,
      counted: ids.reduce((sum, block) => sum + (blocks[block]?.size ?? 0), 0),
      invited: invitedIn(ids),
      units: JSON.stringify(units),
      commentBlocks: commentBlocks && JSON.stringify(commentBlocks),
      headline: JSON.stringify(headlineOf(detailed)),
      figures: JSON.stringify(detailed),
    }
  }
}

/** Which report is a unit's. */
export function unitCoverRows(
  { id: campaign }: Pick<Campaign, 'id'>,
  { tree, blocks }: Pick<Partitions, 'tree' | 'blocks'>,
): UnitCoverRow[] {
  const { unitCover, exact } = coversOf(tree, blocks)
  return unitCover.flatMap((cover, unit) =>
    cover === null ? [] : [{ campaign, unit, cover, exact: exact[unit] ? 1 : 0 }],
  )
}
