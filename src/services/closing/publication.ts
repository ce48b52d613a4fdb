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

/** Some of what is published: tallies, or what reports are made of. */
export type PublishedPart = Readonly<{ tallies?: TallyText }> & ReportRows

/** All of it, in lists that are soon written. Reports take longest before their first row: they come first. */
export function* publishedRows(publication: Publication): Generator<PublishedPart, undefined> {
  const plan = planOf(publication)
  const tallied = tallySheets(plan, publication.sheets)
  yield* reportRows(publication, plan, tallied, secureDraw())
  for (const tallies of tallyTexts(tallied)) yield { tallies }
}

function planOf({ campaign: { k }, instrument, partitions }: Publication): TallyPlan {
  const { blocks, commentBlocks } = partitions
  return { items: instrument.items, blocks, commentBlocks, k }
}
