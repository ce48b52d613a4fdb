import type { ItemFigures } from '#src/core/report/figures-item.ts'
import { wilsonFinite } from '#src/core/statistics/proportion.ts'

/**
 * An item as a report gives it. `favourableInterval`: the 95 % interval of the share of favourable answers, 0-100,
 * among those asked; `null` where the report has no detail, and where a code stands for some of the answers.
 */
export type ReportItem = ItemFigures &
  Readonly<{ favourableInterval: readonly [low: number, high: number] | null }>

/**
 * Wilson's interval in a finite population (STATISTICS 3.2), from published counts alone. The population is everybody
 * asked: how many of those who stayed away the question does not concern is not known, so it errs to the wide side.
 */
export function withInterval(
  item: ItemFigures,
  { invited, hasDetail }: { invited: number; hasDetail: boolean },
): ReportItem {
  const { n, classes, codedShare } = item
  const interval =
    hasDetail && n !== null && classes && codedShare === 0
      ? wilsonFinite(classes.favourable, n, invited)
      : null
  return { ...item, favourableInterval: interval && [100 * interval.lo, 100 * interval.hi] }
}
