import type { Cell, Changed, Obstacle } from '#src/core/actions/effect/effect.ts'
import { MOST_CODED } from '#src/core/report/detail/side.ts'

/** What a campaign published of an aim, in points; `n` and `variance` are `null` where there is no detail. */
export type AimFigures = Omit<Cell, 'score' | 'n' | 'variance'> &
  Readonly<{ score: number | null; n: number | null; variance: number | null }>

/**
 * A department in a campaign: `together` = those counted in its cover, by lasting ids; `isExact` = nobody else is.
 * `hasEnough` = as many answered as detail needs.
 */
export type Placed = Readonly<{
  isExact: boolean
  together: string
  hasEnough: boolean
  aim: AimFigures | null
}>

/** A department before and after, or why it cannot be measured: the first reason in the order of `OBSTACLES`. */
export function changedOf(
  before: Placed | null,
  after: Placed | null,
  isSameAsked: boolean,
): Changed | Obstacle {
  if (!before || !after) return 'department-gone'
  if (!before.isExact || !after.isExact) return 'counted-with-others'
  if (before.together !== after.together) return 'other-teams'
  if (!isSameAsked) return 'other-items'
  const cells = [cellOf(before), cellOf(after)] as const
  const [then, now] = cells
  if (typeof then !== 'string' && typeof now !== 'string') return { before: then, after: now }
  return (
    (['no-score', 'few-people', 'coded'] as const).find((one) => cells.includes(one)) ?? 'no-score'
  )
}

function cellOf({ aim, hasEnough }: Placed): Cell | 'no-score' | 'few-people' | 'coded' {
  if (aim === null || aim.score === null) return 'no-score'
  const { score, n, variance } = aim
  if (!hasEnough) return 'few-people'
  if (aim.codedShare > MOST_CODED) return 'coded'
  return n === null || variance === null ? 'few-people' : { ...aim, score, n, variance }
}
