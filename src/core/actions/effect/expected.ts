import type { Changed } from '#src/core/actions/effect/effect.ts'
import { tTwoSidedP } from '#src/core/statistics/distributions.ts'
import { ZERO_VARIANCE } from '#src/core/statistics/moments.ts'

/** From so many departments on they tell what a department does by itself; simulated in test/power. */
export const MANY_CONTROLS = 8

/** The line through changes over earlier scores, in points: `variance` of the changes around it, `across` = Sxx. */
export type Line = Readonly<{
  departments: number
  centre: number
  meanChange: number
  slope: number
  across: number
  variance: number
}>

/**
 * The line of departments without action, by least squares. `null` for fewer than `MANY_CONTROLS`, and where all lie on
 * it or have the same score.
 */
export function lineThrough(controls: readonly Changed[]): Line | null {
  const m = controls.length
  if (m < MANY_CONTROLS) return null
  const points = controls.map(({ before, after }) => ({
    x: before.score,
    y: after.score - before.score,
  }))
  const sum = (value: (point: { x: number; y: number }) => number) =>
    points.reduce((total, point) => total + value(point), 0)
  const centre = sum(({ x }) => x) / m
  const meanChange = sum(({ y }) => y) / m
  const across = sum(({ x }) => (x - centre) ** 2)
  if (across <= ZERO_VARIANCE) return null
  const slope = sum(({ x, y }) => (x - centre) * (y - meanChange)) / across
  const squares = sum(({ x, y }) => (y - meanChange - slope * (x - centre)) ** 2)
  const variance = squares / (m - 2)
  if (variance <= ZERO_VARIANCE) return null
  return { departments: m, centre, meanChange, slope, across, variance }
}

/**
 * The change to be expected of a department with such a score, in points, and how unlikely what came instead is: p is
 * two-sided of t = (change - expected) / sqrt(s² (1 + 1/m + (x - x̄)²/Sxx)) with m - 2 degrees of freedom. The line
 * knows what the whole company did, that departments drift, and that low scores rise by themselves (regression to the
 * mean). Source: Snedecor & Cochran 1989, prediction of a new value; Barnett, van der Pols & Dobson 2005.
 */
export function expectedChange({ before, after }: Changed, line: Line) {
  const { departments: m, centre, meanChange, slope, across, variance } = line
  const from = before.score - centre
  const change = meanChange + slope * from
  const se = Math.sqrt(variance * (1 + 1 / m + from ** 2 / across))
  return { change, p: tTwoSidedP((after.score - before.score - change) / se, m - 2) }
}
