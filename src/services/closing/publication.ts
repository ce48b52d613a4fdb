import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Sheets } from '#src/core/disclosure/count-options.ts'
import type { Instrument } from '#src/core/disclosure/instrument.ts'
import { tallySheets } from '#src/core/disclosure/tally.ts'
import { inChunks } from '#src/data/insert-many.ts'
import type { CoverRow } from '#src/data/published/covers.ts'
import { type TallyText, tallyTexts } from '#src/data/published/tally-texts.ts'
import { coverRows } from '#src/services/closing/cover-rows.ts'
import type { Partitions } from '#src/services/closing/partitions.ts'

/** Of what the published figures are made, by a thread. */
export type Publication = Readonly<{
  campaign: Pick<Campaign, 'id' | 'k'>
  instrument: Instrument
  partitions: Partitions
  sheets: Sheets
}>

/** What is published by two threads at once, in lists that are soon written. */
export type PublishedRows = { tallies: TallyText; covers: CoverRow[] }

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
}

function talliesOf({ campaign: { k }, instrument, partitions, sheets }: Publication) {
  const { blocks, commentBlocks } = partitions
  return tallySheets({ items: instrument.items, blocks, commentBlocks, k }, sheets)
}
