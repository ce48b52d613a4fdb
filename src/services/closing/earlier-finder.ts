import type { Instrument } from '#src/core/disclosure/instrument.ts'
import type { Earlier } from '#src/core/report/detail/comparisons.ts'
import { type EarlierFigures, togetherOf } from '#src/services/closing/earlier-figures.ts'

/** Finds what an earlier campaign published of the same departments. */
export function earlierFinder(
  { factors }: Instrument,
  departments: readonly string[],
  earlier: EarlierFigures | null,
): Earlier {
  const byDepartments = new Map(earlier?.covers.map((cover) => [cover.departments, cover.factors]))
  return ({ units }) => {
    if (!earlier) return 'no-previous'
    const before = byDepartments.get(togetherOf(departments, units))
    if (!before) return 'other-departments'
    return factors.map(({ id }) => {
      const own = before.find((factor) => factor.id === id)
      if (!own) return 'other-items'
      const { score, bounds, codedShare, n, sd } = own
      const spread =
        n === null || n === undefined || sd === null || sd === undefined
          ? null
          : { n, variance: sd ** 2 }
      return { score, bounds, codedShare, spread }
    })
  }
}
