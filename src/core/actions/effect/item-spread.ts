import type { AimFigures } from '#src/core/actions/effect/placed.ts'
import type { ItemFigures } from '#src/core/report/figures-item.ts'

type Scale = Readonly<{ min: number; max: number }>

/**
 * An item as an aim: its published score, and how answers vary around it by the published options,
 * Σ count (points - score)² / (n - 1), in points. No spread without options, or of fewer than two answers.
 */
export function itemAim(
  { score, bounds, codedShare, n, options }: ItemFigures,
  { min, max }: Scale,
  counted: number,
): AimFigures {
  const figures = { score, bounds, codedShare, counted }
  if (!options || n === null || n < 2 || score === null)
    return { ...figures, n: null, variance: null }
  const squares = options.reduce(
    (sum, count, at) => sum + count * ((100 * at) / (max - min) - score) ** 2,
    0,
  )
  return { ...figures, n, variance: squares / (n - 1) }
}
