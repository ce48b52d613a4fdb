import type { TallyPlan } from '#src/core/disclosure/cells.ts'
import { type Copy, copyOf } from '#src/core/disclosure/copy.ts'
import { coversOf, unionFinder } from '#src/core/disclosure/cover.ts'
import { detailSums } from '#src/core/disclosure/detail/sum-copy.ts'
import type { Draw } from '#src/core/disclosure/draw.ts'
import { peopleOf } from '#src/core/disclosure/partition.ts'
import { segmentsOf } from '#src/core/disclosure/segments.ts'
import type { Tallies } from '#src/core/disclosure/tally.ts'
import { detailFinder, type Ground } from '#src/core/report/detail/comparisons.ts'
import { readCells } from '#src/core/report/figures-cells.ts'
import { segmentRows } from '#src/core/report/segment-figures.ts'
import { inChunks } from '#src/data/insert-many.ts'
import type { ReportRows } from '#src/data/published/reports.ts'
import { coverRows } from '#src/services/closing/cover-rows.ts'
import { companyRow, detailRows } from '#src/services/closing/detail-rows.ts'
import { earlierFinder } from '#src/services/closing/earlier-finder.ts'
import type { Publication } from '#src/services/closing/publication.ts'

// ten kilobytes each
const ROWS_AT_ONCE = 4

/** All that reports are made of. One copy of the sheets serves segments and detail: two would tell what they differ in. */
export function* reportRows(
  publication: Publication,
  plan: TallyPlan,
  tallies: Tallies,
  draw: Draw,
): Generator<ReportRows, undefined> {
  if (plan.blocks.length === 0) return
  const { campaign, instrument, partitions, sheets, segments } = publication
  const copy = copyOf(plan, sheets, draw)
  if (segments.dimensions.length > 0)
    yield { segments: segmentRows(instrument, segmentsOf(copy, segments, draw)) }
  const { ground, sums } = groundOf(publication, tallies, copy)
  for (const covers of inChunks(coverRows(campaign, partitions, ground), ROWS_AT_ONCE))
    yield { covers }
  for (const details of inChunks(detailRows(publication, copy, sums), ROWS_AT_ONCE))
    yield { details }
  yield { company: companyRow(publication, ground, copy, sums) }
}

function groundOf(
  { campaign: { k }, instrument, partitions, earlier }: Publication,
  tallies: Tallies,
  copy: Copy,
) {
  const { tree, departments, groups, blocks, commentBlocks, detailBlocks } = partitions
  const cells = readCells(instrument, k, blocks, commentBlocks, tallies)
  const sums = detailSums(instrument, copy, detailBlocks)
  const invited = peopleOf(blocks, groups)
  const ground: Ground = {
    cells,
    covers: coversOf(tree, blocks).covers,
    detailOf: detailFinder(instrument, unionFinder(detailBlocks), sums),
    invitedIn: (ids) => ids.reduce((sum, block) => sum + (invited[block] ?? 0), 0),
    earlier: earlierFinder(instrument, departments, earlier),
  }
  return { ground, sums }
}
