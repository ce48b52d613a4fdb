import type { Changed } from '#src/core/actions/effect/effect.ts'
import { changeOf, type Ground } from '#src/core/actions/effect/ground.ts'
import { tTwoSidedP } from '#src/core/statistics/distributions.ts'
import { ZERO_VARIANCE } from '#src/core/statistics/moments.ts'

/** From so many departments on they tell what a department does by itself; simulated in test/power. */
export const MANY_CONTROLS = 8

/**
 * The change to be expected of a department with such a score, in points: the line through the changes of the
 * departments without action over their earlier scores (least squares), and how unlikely what came is. The line knows
 * what the whole company did, that departments drift, and that low scores rise by themselves (regression to the mean).
 * p is two-sided of t = (change - expected) / sqrt(s² (1 + 1/m + (x - x̄)²/Sxx)) with m - 2 degrees of freedom. `null`
 * for fewer than `MANY_CONTROLS`, and where all lie on the line or have the same score. Source: Cochran & Snedecor,
 * prediction of a new value; Barnett, van der Pols & Dobson 2005 on regression to the mean.
 */
export function expectedChange(own: Changed, ground: Ground) {
  const m = ground.departments
  const meanChange = ground.changes.mean
  if (m < MANY_CONTROLS || meanChange === null) return null
  const points = ground.controls.map((one) => ({ x: one.before.score, y: changeOf(one) }))
  const centre = points.reduce((sum, { x }) => sum + x, 0) / m
  const across = points.reduce((sum, { x }) => sum + (x - centre) ** 2, 0)
  if (across <= ZERO_VARIANCE) return null
  const slope = points.reduce((sum, { x, y }) => sum + (x - centre) * (y - meanChange), 0) / across
  const residuals = points.map(({ x, y }) => y - meanChange - slope * (x - centre))
  const variance = residuals.reduce((sum, residual) => sum + residual ** 2, 0) / (m - 2)
  if (variance <= ZERO_VARIANCE) return null
  const from = own.before.score - centre
  const change = meanChange + slope * from
  const se = Math.sqrt(variance * (1 + 1 / m + from ** 2 / across))
  return { change, p: tTwoSidedP((changeOf(own) - change) / se, m - 2) }
}
