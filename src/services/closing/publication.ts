import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { TallyPlan } from '#src/core/disclosure/cells.ts'
import type { Sheets } from '#src/core/disclosure/count-options.ts'
import type { Instrument } from '#src/core/disclosure/instrument.ts'
import type { Labelled } from '#src/core/disclosure/segments.ts'
import { tallySheets } from '#src/core/disclosure/tally.ts'
import type { ReportRows } from '#src/data/published/reports.ts'
import { type TallyText, tallyTexts } from '#src/data/published/tally-texts.ts'
import type { EarlierFigures } from '#src/services/closing/earlier-figures.ts'
import type { Partitions } from '#src/services/closing/partitions.ts'
import { reportRows } from '#src/services/closing/report-rows.ts'
import { secureDraw } from '#src/services/closing/secure-draw.ts'

/** Of what the published figures are made, by a thread. */
export type Publication = Readonly<{
  campaign: Pick<Campaign, 'id' | 'k'>
  instrument: Instrument
  partitions: Partitions
  sheets: Sheets
  segments: Labelled
  earlier: EarlierFigures | null
}>

/** What is published by threads at once, in lists that are soon written. */
export type PublishedRows = { tallies: TallyText; reports: ReportRows }

export const publishedRows: {
  [Kind in keyof PublishedRows]: (
    publication: Publication,
  ) => Iterator<PublishedRows[Kind], undefined>
} = {
  tallies: (publication) => tallyTexts(tallySheets(planOf(publication), publication.sheets)),
  reports: (publication) => reportRows(publication, planOf(publication), secureDraw()),
}

function planOf({ campaign: { k }, instrument, partitions }: Publication): TallyPlan {
  const { blocks, commentBlocks } = partitions
  return { items: instrument.items, blocks, commentBlocks, k }
}
