import type { Cell, Changed } from '#src/core/actions/effect/effect.ts'
import { type Line, lineThrough } from '#src/core/actions/effect/expected.ts'
import type { Bounds } from '#src/core/report/figures-bounds.ts'
import { type Moments, momentsOf } from '#src/core/statistics/moments.ts'

/** With fewer departments nothing is compared: a single one is not "the others". */
const LEAST_CONTROLS = 2

/** Departments without such an action, put together once for all that are compared with them. */
export type Ground = Readonly<{
  departments: number
  before: Pooled
  after: Pooled
  controls: readonly Changed[]
  line: Line | null
  /** The changes of the departments, each counted once. */
  changes: Moments
}>

export type Pooled = Readonly<{
  moments: Moments & { mean: number }
  bounds: Bounds
  isCoded: boolean
}>

/** `null` where there are too few to compare with. */
export function groundOf(controls: readonly Changed[]): Ground | null {
  if (controls.length < LEAST_CONTROLS) return null
  return {
    departments: controls.length,
    before: pooled(controls.map(({ before }) => before)),
    after: pooled(controls.map(({ after }) => after)),
    controls,
    line: lineThrough(controls),
    changes: momentsOf(controls.map(changeOf)),
  }
}

export const changeOf = ({ before, after }: Changed) => after.score - before.score

/**
 * Several departments as one cell: n added up, the mean of the published scores weighted by n, and the variance
 * ((n - 1) within each + n (score - mean)² between them) / (n - 1). Bounds are weighted as the scores are.
 */
export function pooled(cells: readonly Cell[]): Pooled {
  const over = (value: (cell: Cell) => number) => cells.reduce((sum, cell) => sum + value(cell), 0)
  const n = over((cell) => cell.n)
  const weighted = (value: (cell: Cell) => number) => over((cell) => cell.n * value(cell)) / n
  const mean = weighted(({ score }) => score)
  const squares = over(
    ({ n: own, variance, score }) => (own - 1) * variance + own * (score - mean) ** 2,
  )
  return {
    moments: { n, mean, variance: n < 2 ? null : squares / (n - 1) },
    bounds: [weighted(({ bounds }) => bounds[0]), weighted(({ bounds }) => bounds[1])],
    isCoded: cells.some(({ codedShare }) => codedShare > 0),
  }
}
