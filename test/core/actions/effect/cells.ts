import type { Cell, Changed } from '#src/core/actions/effect/effect.ts'

/** A cell of 100 people, exact unless said otherwise. */
export const aCell = (score: number, more: Partial<Cell> = {}): Cell => ({
  score,
  bounds: [score, score],
  codedShare: 0,
  counted: 100,
  n: 100,
  variance: 400,
  ...more,
})

export const changed = (before: number, after: number, more: Partial<Cell> = {}): Changed => ({
  before: aCell(before, more),
  after: aCell(after, more),
})
