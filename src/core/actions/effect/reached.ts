import type { ToldCell } from '#src/core/actions/effect/effect.ts'

/** Whether a target was reached; `null` where coded cells leave it open. Both in points. */
export function isReached(
  { score, codedShare, bounds: [low, high] }: Pick<ToldCell, 'score' | 'codedShare' | 'bounds'>,
  target: number,
): boolean | null {
  if (codedShare === 0) return score >= target
  if (low >= target) return true
  return high < target ? false : null
}
