import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { TallyPlan } from '#src/core/disclosure/cells.ts'
import type { Sheets } from '#src/core/disclosure/count-options.ts'
import type { Instrument } from '#src/core/disclosure/instrument.ts'
import { type Labelled, segmentsOf } from '#src/core/disclosure/segments.ts'
import { tallySheets } from '#src/core/disclosure/tally.ts'
import { type SegmentRows, segmentRows } from '#src/core/report/segment-figures.ts'
import { inChunks } from '#src/data/insert-many.ts'
import type { CoverRow } from '#src/data/published/covers.ts'
import { type TallyText, tallyTexts } from '#src/data/published/tally-texts.ts'
import { coverRows } from '#src/services/closing/cover-rows.ts'
import type { Partitions } from '#src/services/closing/partitions.ts'
import { secureDraw } from '#src/services/closing/secure-draw.ts'

/** Of what the published figures are made, by a thread. */
export type Publication = Readonly<{
  campaign: Pick<Campaign, 'id' | 'k'>
  instrument: Instrument
  partitions: Partitions
  sheets: Sheets
  segments: Labelled
}>

/** What is published by threads at once, in lists that are soon written. */
export type PublishedRows = { tallies: TallyText; covers: CoverRow[]; segments: SegmentRows }

// ten kilobytes each
const COVERS_AT_ONCE = 10

export const publishedRows: {
  [Kind in keyof PublishedRows]: (
    publication: Publication,
  ) => Iterator<PublishedRows[Kind], undefined>
} = {
  tallies: (publication) => tallyTexts(talliesOf(publication)),
  covers: (publication) => {
    const { campaign, instrument, partitions } = publication
    const tallies = talliesOf(publication)
    return inChunks(coverRows(campaign, instrument, partitions, tallies), COVERS_AT_ONCE)
  },
  segments: (publication) => {
    const { instrument, sheets, segments } = publication
    const drawn = segmentsOf(planOf(publication), sheets, segments, secureDraw())
    return [segmentRows(instrument, drawn)].values()
  },
}

const talliesOf = (publication: Publication) => tallySheets(planOf(publication), publication.sheets)

function planOf({ campaign: { k }, instrument, partitions }: Publication): TallyPlan {
  const { blocks, commentBlocks } = partitions
  return { items: instrument.items, blocks, commentBlocks, k }
}
