import type { Campaign } from '#src/core/campaign/campaign.ts'
import { coversOf } from '#src/core/disclosure/cover.ts'
import type { Instrument } from '#src/core/disclosure/instrument.ts'
import { peopleOf } from '#src/core/disclosure/partition.ts'
import type { Tallies } from '#src/core/disclosure/tally.ts'
import { type Figures, figuresOf } from '#src/core/report/figures.ts'
import { readCells } from '#src/core/report/figures-cells.ts'
import type { CoverRow, UnitCoverRow } from '#src/data/published/covers.ts'
import type { Partitions } from '#src/services/closing/partitions.ts'

/** What a heat map shows of a cover: one number a factor, and how sure it is. */
export type Headline = Readonly<{
  factors: Pick<Figures['factors'][number], 'id' | 'score' | 'codedShare' | 'bounds'>[]
  index: Figures['index']
}>

/** Every report there will be, made once: nodes with the same blocks share one. */
export function* coverRows(
  { id: campaign, k }: Pick<Campaign, 'id' | 'k'>,
  instrument: Instrument,
  { tree, groups, blocks, commentBlocks }: Partitions,
  tallies: Tallies,
): Generator<CoverRow> {
  const cells = readCells(instrument, k, blocks, commentBlocks, tallies)
  const invited = peopleOf(blocks, groups)
  for (const { id, blocks: ids, units } of coversOf(tree, blocks).covers) {
    const figures = figuresOf(cells, ids)
    const commentBlocks = cells.unionOf(ids)
    yield {
      campaign,
      id,
      counted: ids.reduce((sum, block) => sum + (blocks[block]?.size ?? 0), 0),
      invited: ids.reduce((sum, block) => sum + (invited[block] ?? 0), 0),
      units: JSON.stringify(units),
      commentBlocks: commentBlocks && JSON.stringify(commentBlocks),
      headline: JSON.stringify(headlineOf(figures)),
      figures: JSON.stringify(figures),
    }
  }
}

/** Which report is a unit's. */
export function unitCoverRows(
  { id: campaign }: Pick<Campaign, 'id'>,
  { tree, blocks }: Partitions,
): UnitCoverRow[] {
  const { unitCover, exact } = coversOf(tree, blocks)
  return unitCover.flatMap((cover, unit) =>
    cover === null ? [] : [{ campaign, unit, cover, exact: exact[unit] ? 1 : 0 }],
  )
}

function headlineOf({ factors, index }: Figures): Headline {
  return {
    factors: factors.map(({ id, score, codedShare, bounds }) => ({
      id,
      score,
      codedShare,
      bounds,
    })),
    index,
  }
}
