import type { Campaign } from '#src/core/campaign/campaign.ts'
import { type Cover, coversOf } from '#src/core/disclosure/cover.ts'
import type { Instrument } from '#src/core/disclosure/instrument.ts'
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

/**
 * Every report there will be, made once: nodes with the same blocks share one. The covers of a large company are 100 MB
 * of text, so each is made when it is written.
 */
export function coverRows(
  { id: campaign, k }: Campaign,
  instrument: Instrument,
  { tree, groups, blocks, commentBlocks }: Partitions,
  tallies: Tallies,
): { covers: Iterable<CoverRow>; units: UnitCoverRow[] } {
  const { covers, unitCover, exact } = coversOf(tree, blocks)
  const cells = readCells(instrument, k, blocks, commentBlocks, tallies)
  const invited = invitedOf(groups, blocks)
  const rowOf = ({ id, blocks: ids, units }: Cover): CoverRow => {
    const figures = figuresOf(cells, ids)
    const commentBlocks = cells.unionOf(ids)
    return {
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
  return {
    covers: covers.values().map(rowOf),
    units: unitCover.flatMap((cover, unit) =>
      cover === null ? [] : [{ campaign, unit, cover, exact: exact[unit] ? 1 : 0 }],
    ),
  }
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

function invitedOf(groups: Partitions['groups'], blocks: Partitions['blocks']): number[] {
  const sizes = new Map(groups.map(({ id, size }) => [id, size]))
  return blocks.map(({ members }) =>
    members.reduce((sum, member) => sum + (sizes.get(member) ?? 0), 0),
  )
}
