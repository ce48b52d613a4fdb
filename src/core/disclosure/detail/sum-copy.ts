import type { Copy } from '#src/core/disclosure/copy.ts'
import { favourableOf, pointsOf, scoreOf } from '#src/core/disclosure/detail/answers.ts'
import {
  type DetailSums,
  type FactorSums,
  type ItemSums,
  noSums,
  type Pooled,
} from '#src/core/disclosure/detail/detail-sums.ts'
import type { Instrument } from '#src/core/disclosure/instrument.ts'
import { type Part, partOfMember } from '#src/core/disclosure/partition.ts'
import { MISSING } from '#src/core/disclosure/whole-sheets.ts'
import { addWholeNumbers } from '#src/core/statistics/cross-sums.ts'

/** The sums of each detail block, in their order; from the copy, after which nothing knows a person. */
export function detailSums(
  instrument: Instrument,
  copy: Copy,
  detailBlocks: readonly Part[],
): DetailSums[] {
  const partOf = partOfMember(detailBlocks)
  const sums = detailBlocks.map(() => noSums(instrument))
  const place = new Map(detailBlocks.map(({ id }, at) => [id, at]))
  const add = adder(instrument, copy)
  for (let person = 0; person < copy.blocks.length; person++) {
    const part = partOf.get(copy.blocks[person] ?? -1)
    const own = part === undefined ? undefined : sums[place.get(part) ?? -1]
    if (own) add(own, person)
  }
  return sums
}

/** Adds one person of the copy to the sums. */
function adder({ items, factors, outcomes }: Instrument, copy: Copy) {
  const points = items.map(pointsOf)
  const favourable = items.map((_, index) => favourableOf(copy, index))
  const [criterion] = outcomes

  return (sums: DetailSums, person: number) => {
    const start = person * items.length
    const given = (index: number) => copy.whole[start + index] ?? MISSING
    sums.n++
    for (const [index, own] of sums.items.entries()) addItem(own, given(index))
    const scores = factors.map(({ items: indices }, at) =>
      addFactor(sums.factors[at], indices, person),
    )
    if (!sums.together || criterion === undefined) return
    const value = given(criterion)
    scores.push(value === MISSING ? MISSING : (points[criterion]?.(value) ?? MISSING))
    if (!scores.includes(MISSING)) addWholeNumbers(sums.together, scores)
  }

  function addFactor(sums: FactorSums | undefined, indices: readonly number[], person: number) {
    if (!sums) return MISSING
    const start = person * items.length
    const values = indices.map((index) => copy.whole[start + index] ?? MISSING)
    let [answered, pointSum, favourableSum] = [0, 0, 0]
    for (const [at, index] of indices.entries()) {
      const value = values[at] ?? MISSING
      if (value === MISSING) continue
      answered++
      pointSum += points[index]?.(value) ?? 0
      favourableSum += favourable[index]?.(value, copy.blocks[person] ?? 0) ?? 0
    }
    if (answered > 0) addAnswers(sums, answered, favourableSum, pointSum)
    if (answered === indices.length) addWholeNumbers(sums.whole, values)
    const score = scoreOf(pointSum, answered, indices.length)
    if (score !== MISSING) addScore(sums, score)
    return score
  }
}

function addItem(sums: ItemSums, value: number) {
  if (value === MISSING) return
  sums.valid++
  sums.sum += value
  sums.square += value * value
}

function addScore(sums: FactorSums, score: number) {
  sums.scored++
  sums.sum += score
  sums.square += score * score
  sums.histogram.set(score, (sums.histogram.get(score) ?? 0) + 1)
}

function addAnswers(sums: FactorSums, m: number, favourable: number, points: number) {
  sums.answering++
  sums.m += m
  sums.mm += m * m
  addPooled(sums.favourable, favourable, m)
  addPooled(sums.points, points, m)
}

function addPooled(pooled: Pooled, a: number, m: number) {
  pooled.a += a
  pooled.aa += a * a
  pooled.am += a * m
}
