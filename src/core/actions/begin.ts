import { areApart } from '#src/core/report/highlights.ts'
import type { DepartmentReport } from '#src/core/report/report.ts'

/** Why it is not said how much a factor would be worth beginning with. */
type NoNeed = 'no-score' | 'no-drivers' | 'bounds'

/** A factor as somebody weighs it who picks what to begin with; points, shares 0-1, unrounded. */
export type Beginning = Readonly<{
  factor: string
  /** The share of what goes with satisfaction across the company; `null` where the company has no drivers. */
  share: number | null
  /** The own gap in points times the share; 0 where the department is not below the others. */
  need: number | null
  reason: NoNeed | null
}>

/**
 * Where to begin: the own gap of each factor times its share of what goes with satisfaction in the company, the largest
 * first. The gap is how far the department lies below the rest of the company; for the whole company, which has no rest,
 * how far it lies below 100. `null` where there is no score, where the company has no drivers, or where the bounds of
 * the two scores meet, so that nobody knows which is lower. Arithmetic on published figures; it says nothing of causes.
 */
export function whereToBegin(report: Pick<DepartmentReport, 'factors' | 'company'>): Beginning[] {
  const drivers = report.company?.drivers
  const shares = new Map(
    drivers?.reason === null ? drivers.factors.map(({ id, share }) => [id, share]) : [],
  )
  const isWhole = report.factors.every(({ rest }) => rest === null)
  return report.factors
    .map((factor) => beginningOf(factor, shares.get(factor.id) ?? null, isWhole))
    .toSorted((one, other) => (other.need ?? -1) - (one.need ?? -1))
}

type Factor = DepartmentReport['factors'][number]

function beginningOf(factor: Factor, share: number | null, isWhole: boolean): Beginning {
  const { id, score, rest } = factor
  const none = (reason: NoNeed) => ({ factor: id, share, need: null, reason })
  if (score === null || (!isWhole && rest === null)) return none('no-score')
  if (share === null) return none('no-drivers')
  if (rest !== null && rest.difference !== 0 && !areApart(factor, rest)) return none('bounds')
  const gap = rest === null ? 100 - score : Math.max(0, -rest.difference)
  return { factor: id, share, need: gap * share, reason: null }
}
