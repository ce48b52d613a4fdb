import type { Factor, Item, Part, Survey } from '#src/core/analysis/survey.ts'
import type { Histogram } from '#src/core/statistics/cliff.ts'
import { addVector, type CrossSums, crossSums, mergeSums } from '#src/core/statistics/cross-sums.ts'

/** The persons of a part who answered every item of a factor: sums for matrices, counts for distributions. */
type CompleteCases = Readonly<{ sums: CrossSums; items: readonly Histogram[] }>

/** A factor with its complete cases by group, and the sums of all groups together. */
export type FactorCases = Readonly<{
  factor: Factor
  byGroup: ReadonlyMap<string, CompleteCases>
  company: CrossSums
}>

/** Finds the complete cases of every factor, in one pass over the persons. */
export function completeCases({ groups, factors }: Survey): FactorCases[] {
  return factors.map((factor) => {
    const byGroup = new Map([...groups].map(([name, part]) => [name, casesOf(factor, part)]))
    const none = crossSums(factor.items.length)
    const company = [...byGroup.values()].map(({ sums }) => sums).reduce(mergeSums, none)
    return { factor, byGroup, company }
  })
}

function casesOf({ items }: Factor, { rows }: Part): CompleteCases {
  const sums = crossSums(items.length)
  const counts = items.map(() => new Map<number, number>())
  const vector = new Float64Array(items.length)
  for (const row of rows) {
    if (!fill(vector, items, row)) continue
    addVector(sums, vector)
    counts.forEach((count, at) => {
      const value = vector[at] ?? 0
      count.set(value, (count.get(value) ?? 0) + 1)
    })
  }
  return { sums, items: counts.map((count) => [...count]) }
}

function fill(vector: Float64Array, items: readonly Item[], row: number): boolean {
  return items.every(({ values }, at) => {
    const value = values[row] ?? Number.NaN
    vector[at] = value
    return !Number.isNaN(value)
  })
}
