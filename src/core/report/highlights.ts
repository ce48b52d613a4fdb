import type { Bounds } from '#src/core/report/figures-bounds.ts'
import type { ItemFigures } from '#src/core/report/figures-item.ts'

/** Anything with a score between bounds. */
type Bounded = { bounds: Bounds }

/** Participation in a word; the key of the word. */
export type RateWord = 'very-high' | 'high' | 'moderate' | 'low'

const SHOWN = 3

/**
 * "Keep" and "Work on": the items that are surely among the top three, or the bottom three, of those that have
 * figures. Bounds that touch are no rank (ANONYMITY B3), so an item is in only if at most two others could lie as
 * high (or as low); of several that could be third none is shown, and there may be fewer than three or none.
 * Items between which a rank is sure come in that order; the order of others means nothing.
 */
export function keepAndWorkOn<Item extends ItemFigures>(
  items: readonly Item[],
): {
  keep: Item[]
  workOn: Item[]
} {
  const counting = items.filter((item) => item.score !== null || item.almostAll !== null)
  // With few items none may be in both lists.
  const shown = Math.min(SHOWN, Math.floor(counting.length / 2))
  const keep = surelyAmong(counting, shown, (one, other) => one.bounds[0] > other.bounds[1])
  const workOn = surelyAmong(counting, shown, (one, other) => one.bounds[1] < other.bounds[0])
  return {
    keep: keep.sort((one, other) => other.bounds[0] - one.bounds[0]),
    workOn: workOn.sort((one, other) => one.bounds[1] - other.bounds[1]),
  }
}

/** The factor (or anything with a score) that is surely above, or below, all others; null if none is. */
export function strongestAndWeakest<T extends Bounded & { score: number | null }>(
  figures: readonly T[],
): { strongest: T | null; weakest: T | null } {
  const scored = figures.filter(({ score }) => score !== null)
  if (scored.length < 2) return { strongest: null, weakest: null }
  const [strongest = null] = surelyAmong(scored, 1, (one, other) => one.bounds[0] > other.bounds[1])
  const [weakest = null] = surelyAmong(scored, 1, (one, other) => one.bounds[1] < other.bounds[0])
  return { strongest, weakest }
}

/** Whether two figures may carry an arrow, a flag or a rank: their bounds have no point in common. */
export function areApart(one: Bounded, other: Bounded): boolean {
  return one.bounds[0] > other.bounds[1] || one.bounds[1] < other.bounds[0]
}

/** A participation rate (0-1) as the key of a word. */
export function rateWord(rate: number): RateWord {
  if (rate >= 0.8) return 'very-high'
  if (rate >= 0.65) return 'high'
  return rate >= 0.5 ? 'moderate' : 'low'
}

function surelyAmong<T extends Bounded>(
  figures: readonly T[],
  places: number,
  isSurelyBeyond: (one: T, other: T) => boolean,
): T[] {
  return figures.filter((one) => {
    const rivals = figures.filter((other) => other !== one && !isSurelyBeyond(one, other))
    return rivals.length < places
  })
}
