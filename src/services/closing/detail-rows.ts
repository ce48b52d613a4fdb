import type { Copy } from '#src/core/disclosure/copy.ts'
import { type DetailSums, sumsOfAll } from '#src/core/disclosure/detail/detail-sums.ts'
import { itemSumsOf } from '#src/core/disclosure/detail/item-sums.ts'
import { unansweredIn } from '#src/core/disclosure/detail/unanswered.ts'
import { writtenSums } from '#src/core/disclosure/detail/written-sums.ts'
import type { CompanyStatistics } from '#src/core/report/company.ts'
import {
  agreementIn,
  driversIn,
  reliabilityIn,
} from '#src/core/report/detail/company-statistics.ts'
import type { Ground } from '#src/core/report/detail/comparisons.ts'
import { figuresOf } from '#src/core/report/figures.ts'
import type { CompanyDetailRow, DetailRow } from '#src/data/published/details.ts'
import type { Publication } from '#src/services/closing/publication.ts'

/** The sums of each detail block, as they are published. */
export function* detailRows(
  { campaign, instrument, partitions, sheets }: Publication,
  copy: Copy,
  sums: readonly DetailSums[],
): Generator<DetailRow> {
  const unanswered = unansweredIn(copy, sheets, partitions.detailBlocks)
  for (const [at, { id }] of partitions.detailBlocks.entries()) {
    const own = sums[at]
    if (own)
      yield {
        campaign: campaign.id,
        detailBlock: id,
        sums: JSON.stringify(writtenSums(instrument, own, unanswered[at] ?? [])),
      }
  }
}

/** What the sums say of the company as a whole. */
export function companyRow(
  { campaign, instrument, earlier, segments }: Publication,
  { cells }: Ground,
  copy: Copy,
  groups: readonly DetailSums[],
): CompanyDetailRow {
  return {
    campaign: campaign.id,
    previous: earlier?.campaign ?? null,
    statistics: JSON.stringify(statisticsOf()),
    itemSums: itemSums(),
  }

  /** Whole sheets may be those of a few blocks alone, where the others have too few answers to some item. */
  function itemSums(): string | null {
    const matrix = itemSumsOf(instrument, copy)
    return matrix.n < segments.least ? null : JSON.stringify(matrix)
  }

  function statisticsOf(): CompanyStatistics {
    const { factors, outcomes, index } = figuresOf(cells, [...cells.counted.keys()])
    const whole = {
      instrument,
      sums: sumsOfAll(instrument, groups),
      codedShares: factors.map(({ codedShare }) => codedShare),
      codedShare: Math.max(index.codedShare, outcomes[0]?.codedShare ?? 0),
    }
    const drivers = driversIn(whole)
    // nobody is in a group of detail: one reason says it, not one for each factor
    if (groups.length === 0) return { drivers, reliability: [], agreement: [] }
    return {
      drivers,
      reliability: reliabilityIn(whole),
      agreement: agreementIn(whole, groups),
    }
  }
}
