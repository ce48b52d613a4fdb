import type { Instrument } from '#src/core/disclosure/instrument.ts'
import { addWholeSums, type CrossSums, wholeSums } from '#src/core/statistics/cross-sums.ts'

/** Answers of a kind (a) among a person's answers (m), over `n` people who gave any. */
export type Pooled = { a: number; aa: number; am: number }

/** An item over everybody who has it: answers above the scale's minimum, in 1024ths of a scale unit. */
export type ItemSums = { valid: number; sum: number; square: number }

/**
 * A factor: `scored` people have a score (half rule), in sixtieths of a point, `histogram` how many have which (of a detail block alone); `whole` =
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
      whole: wholeSums(factor.items.length),
      answering: 0,
      m: 0,
      mm: 0,
      favourable: { a: 0, aa: 0, am: 0 },
      points: { a: 0, aa: 0, am: 0 },
    })),
    together: outcomes.length > 0 ? wholeSums(factors.length + 1) : null,
  }
}

/** Adds the sums of other people to `sums`, in place; histograms are left out, which no figure of a union needs. */
function addDetail(sums: DetailSums, other: DetailSums): void {
  sums.n += other.n
  for (const [at, { valid, sum, square }] of other.items.entries()) {
    const own = sums.items[at]
    if (!own) continue
    own.valid += valid
    own.sum += sum
    own.square += square
  }
  for (const [at, factor] of other.factors.entries()) {
    const own = sums.factors[at]
    if (own) addFactorSums(own, factor)
  }
  if (sums.together && other.together) addWholeSums(sums.together, other.together)
}

function addFactorSums(sums: FactorSums, other: FactorSums) {
  sums.scored += other.scored
  sums.sum += other.sum
  sums.square += other.square
  sums.answering += other.answering
  sums.m += other.m
  sums.mm += other.mm
  addPooled(sums.favourable, other.favourable)
  addPooled(sums.points, other.points)
  addWholeSums(sums.whole, other.whole)
}

function addPooled(pooled: Pooled, { a, aa, am }: Pooled) {
  pooled.a += a
  pooled.aa += aa
  pooled.am += am
}

/** The sums of all of them together. */
export function sumsOfAll(instrument: Instrument, parts: readonly DetailSums[]): DetailSums {
  const sums = noSums(instrument)
  for (const part of parts) addDetail(sums, part)
  return sums
}
