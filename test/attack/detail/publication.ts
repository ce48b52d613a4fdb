import { copyOf } from '#src/core/disclosure/copy.ts'
import { itemSumsOf } from '#src/core/disclosure/detail/item-sums.ts'
import { detailSums } from '#src/core/disclosure/detail/sum-copy.ts'
import { unansweredIn } from '#src/core/disclosure/detail/unanswered.ts'
import { writtenSums } from '#src/core/disclosure/detail/written-sums.ts'
import type { Draw } from '#src/core/disclosure/draw.ts'
import { segmentsOf } from '#src/core/disclosure/segments.ts'
import { tallySheets } from '#src/core/disclosure/tally.ts'
import { segmentRows } from '#src/core/report/segment-figures.ts'
import { reportRows } from '#src/services/closing/report-rows.ts'
import { INSTRUMENT, type World } from '#test/attack/detail/world.ts'

/** All figures that the product publishes of a world with these draws, but for comments: the very text of its tables. */
export function publicationOf({ plan, publication }: World, draw: Draw): string {
  const tallies = tallySheets(plan, publication.sheets)
  return JSON.stringify([
    Object.values(tallies).map((rows) => [...rows]),
    [...reportRows(publication, plan, tallies, draw)],
  ])
}

/**
 * That of which all other published figures are made: tallies, the sums of each detail block, those of all items, and
 * segments, from one copy. For worlds by the hundred.
 */
export function sumsPublished({ plan, publication }: World, draw: Draw): string {
  const { sheets, segments, partitions } = publication
  const copy = copyOf(plan, sheets, draw)
  const unanswered = unansweredIn(copy, sheets, partitions.detailBlocks)
  return JSON.stringify([
    segmentRows(INSTRUMENT, segmentsOf(copy, segments, draw)),
    detailSums(INSTRUMENT, copy, partitions.detailBlocks).map((own, at) =>
      writtenSums(INSTRUMENT, own, unanswered[at] ?? []),
    ),
    itemSumsOf(INSTRUMENT, copy),
    Object.values(tallySheets(plan, sheets)).map((rows) => [...rows]),
  ])
}
