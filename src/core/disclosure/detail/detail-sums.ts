import type { Instrument } from '#src/core/disclosure/instrument.ts'
import { type CrossSums, crossSums, mergeSums } from '#src/core/statistics/cross-sums.ts'

/** Answers of a kind (a) among a person's answers (m), over `n` people who gave any. */
export type Pooled = { a: number; aa: number; am: number }

/** An item over everybody who has it: answers above the scale's minimum, in 1024ths of a scale unit. */
export type ItemSums = { valid: number; sum: number; square: number }

/**
 * A factor: `scored` people have a score (half rule), in sixtieths of a point, `histogram` how many have which; `whole` =
 * its items over people who have all of them; of each person's m answers the favourable ones (1024ths) and the points
 * (sixtieths).
 */
export type FactorSums = {
  scored: number
  sum: number
  square: number
  histogram: Map<number, number>
  whole: CrossSums
  answering: number
  m: number
  mm: number
  favourable: Pooled
  points: Pooled
}

/**
 * All that is kept of people's answers together, for a detail block or any union of them: whole numbers, which add up
 * (ANONYMITY B4). `together` = the factors' scores and the first outcome, in sixtieths of a point, over people with all
 * of them; `null` where there is no outcome.
 */
export type DetailSums = {
  n: number
  items: ItemSums[]
  factors: FactorSums[]
  together: CrossSums | null
}

/** The sums of nobody. */
export function noSums({ items, factors, outcomes }: Instrument): DetailSums {
  return {
    n: 0,
    items: items.map(() => ({ valid: 0, sum: 0, square: 0 })),
    factors: factors.map((factor) => ({
      scored: 0,
      sum: 0,
      square: 0,
      histogram: new Map(),
      whole: crossSums(factor.items.length),
      answering: 0,
      m: 0,
      mm: 0,
      favourable: { a: 0, aa: 0, am: 0 },
      points: { a: 0, aa: 0, am: 0 },
    })),
    together: outcomes.length > 0 ? crossSums(factors.length + 1) : null,
  }
}

/** The sums of both together. */
export function mergeDetail(one: DetailSums, other: DetailSums): DetailSums {
  const both = <T>(list: readonly T[], others: readonly T[], merge: (a: T, b: T) => T) =>
    list.map((own, at) => merge(own, others[at] ?? own))
  return {
    n: one.n + other.n,
    items: both(one.items, other.items, (a, b) => ({
      valid: a.valid + b.valid,
      sum: a.sum + b.sum,
      square: a.square + b.square,
    })),
    factors: both(one.factors, other.factors, mergeFactor),
    together:
      one.together && other.together ? mergeSums(one.together, other.together) : one.together,
  }
}

const mergePooled = (one: Pooled, other: Pooled): Pooled => ({
  a: one.a + other.a,
  aa: one.aa + other.aa,
  am: one.am + other.am,
})

function mergeFactor(one: FactorSums, other: FactorSums): FactorSums {
  const histogram = new Map(one.histogram)
  for (const [score, people] of other.histogram)
    histogram.set(score, (histogram.get(score) ?? 0) + people)
  return {
    scored: one.scored + other.scored,
    sum: one.sum + other.sum,
    square: one.square + other.square,
    histogram,
    whole: mergeSums(one.whole, other.whole),
    answering: one.answering + other.answering,
    m: one.m + other.m,
    mm: one.mm + other.mm,
    favourable: mergePooled(one.favourable, other.favourable),
    points: mergePooled(one.points, other.points),
  }
}
