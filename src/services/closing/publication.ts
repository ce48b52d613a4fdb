import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { TallyPlan } from '#src/core/disclosure/cells.ts'
import type { Sheets } from '#src/core/disclosure/count-options.ts'
import type { Instrument } from '#src/core/disclosure/instrument.ts'
import type { Labelled } from '#src/core/disclosure/segments.ts'
import { tallySheets } from '#src/core/disclosure/tally.ts'
import {
  coverTexts,
  detailTexts,
  type PublishedText,
  tallyTexts,
} from '#src/data/published/published-texts.ts'
import type { WholeRows } from '#src/data/published/reports.ts'
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
export type PublishedPart = Readonly<{ rows?: PublishedText }> & WholeRows

/** All of it, in lists that are soon written. Reports take longest before their first row: they come first. */
export function* publishedRows(publication: Publication): Generator<PublishedPart, undefined> {
  const plan = planOf(publication)
  const tallied = tallySheets(plan, publication.sheets)
  for (const { covers, details, ...whole } of reportRows(publication, plan, tallied, secureDraw()))
    if (covers) yield* inParts(coverTexts(covers))
    else if (details) yield* inParts(detailTexts(details))
    else yield whole
  yield* inParts(tallyTexts(tallied))
}

function* inParts(texts: Iterable<PublishedText>): Generator<PublishedPart, undefined> {
  for (const rows of texts) yield { rows }
}

function planOf({ campaign: { k }, instrument, partitions }: Publication): TallyPlan {
  const { blocks, commentBlocks } = partitions
  return { items: instrument.items, blocks, commentBlocks, k }
}
