import type { DetailSums } from '#src/core/disclosure/detail/detail-sums.ts'
import type { Unanswered } from '#src/core/disclosure/detail/unanswered.ts'
import type { Instrument } from '#src/core/disclosure/instrument.ts'
import type { CrossSums } from '#src/core/statistics/cross-sums.ts'

export type WrittenSums = ReturnType<typeof writtenSums>

/**
 * The sums of a detail block as they are published (docs/statistics.md): answers in 1024ths of a scale unit above the
 * scale's minimum, after reversing; scores in sixtieths of a point; `products` = the upper triangle row by row.
 */
export function writtenSums(
  { items, factors, outcomes }: Instrument,
  sums: DetailSums,
  unanswered: readonly (Unanswered | null)[],
) {
  const [criterion] = outcomes
  return {
    n: sums.n,
    // by column: names said once for each item would be a third of the text
    items: {
      id: items.map(({ id }) => id),
      valid: sums.items.map(({ valid }) => valid),
      sum: sums.items.map(({ sum }) => sum),
      square: sums.items.map(({ square }) => square),
      notApplicable: items.map((_, index) => unanswered[index]?.notApplicable ?? null),
      skipped: items.map((_, index) => unanswered[index]?.skipped ?? null),
    },
    factors: factors.flatMap(({ id }, at) => {
      const own = sums.factors[at]
      if (!own) return []
      const { histogram, whole, ...rest } = own
      const byScore = [...histogram].toSorted(([one], [other]) => one - other)
      return [{ id, ...rest, histogram: byScore, whole: writtenCross(whole) }]
    }),
    together: sums.together && {
      criterion: items[criterion ?? -1]?.id ?? null,
      ...writtenCross(sums.together),
    },
  }
}

const writtenCross = ({ n, totals, products }: CrossSums) => ({
  n,
  sums: [...totals],
  products: [...products],
})
