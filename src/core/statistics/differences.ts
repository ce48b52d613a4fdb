import { type TestedDifference, testedSum, welch } from '#src/core/statistics/compare.ts'
import { type Moments, momentsOf } from '#src/core/statistics/moments.ts'

/** Scores of the departments with the action (treated) and of those without (control), before and after it. */
export type FourCells = Readonly<{
  treatedBefore: Moments
  treatedAfter: Moments
  controlBefore: Moments
  controlAfter: Moments
}>

/**
 * Difference in differences (T1 - T0) - (C1 - C0) of four independent cross-sections, in units of the scale;
 * se = sqrt(Σ s²/n), df = (Σv)²/Σ(v²/(n - 1)): least squares with HC2 errors. `no-data` where a cell is empty,
 * `n<2` and `zero-variance` leave the estimate alone. People of one department are not independent: with several
 * departments on both sides prefer `differenceOfChanges`.
 */
export function differenceInDifferences(cells: FourCells): TestedDifference {
  const { treatedBefore, treatedAfter, controlBefore, controlAfter } = cells
  const parts = [treatedAfter, treatedBefore, controlAfter, controlBefore]
  const [t1, t0, c1, c0] = parts.map(({ mean }) => mean)
  if (t1 == null || t0 == null || c1 == null || c0 == null) {
    const none = { diff: null, se: null, t: null, df: null, p: null, interval: null }
    return { ...none, reason: 'no-data' }
  }
  return testedSum(t1 - t0 - (c1 - c0), parts)
}

/**
 * The same on the changes of whole departments: Welch's test of the changes of those with the action against those
 * without. Needs two departments on each side (`n<2`). Source: Donald & Lang 2007.
 */
export function differenceOfChanges(
  treated: readonly number[],
  control: readonly number[],
): TestedDifference {
  return welch(momentsOf(treated), momentsOf(control))
}

/**
 * The share 0-1 of departments whose own difference in differences is at least as large, either way, as that of
 * the department with the action, itself included. `all` holds one estimate a department; `null` (undefined there)
 * is not counted. `null` comes back where `own` is undefined. Source: Conley & Taber 2011.
 */
export function placeboP(own: number | null, all: readonly (number | null)[]): number | null {
  const estimates = all.filter((estimate) => estimate !== null)
  if (own === null || estimates.length === 0) return null
  const asLarge = estimates.filter((estimate) => Math.abs(estimate) >= Math.abs(own))
  return asLarge.length / estimates.length
}
