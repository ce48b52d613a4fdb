import { factorReliability } from '#src/core/analysis/sections/reliability.ts'
import { type CrossSums, covarianceOf, publishedSums } from '#src/core/statistics/cross-sums.ts'

type SumsItem = Readonly<{ id: string; factor: string | null; min: number; max: number }>

/**
 * A company's published cross products: over `n` complete sheets the sum of every item and of the product of every
 * two (upper triangle row by row), answers counted in 1/`unit` of a scale point above the scale's minimum, reversed
 * items turned.
 */
export type SumsFile = Readonly<{
  items: readonly SumsItem[]
  n: number
  unit: number
  sums: readonly number[]
  products: readonly number[]
}>

type Matrix = readonly (readonly number[])[]

/** Alpha, omega and item-total of every factor and all correlations, from sums alone: nobody's sheet is needed. */
export function analyseSums(file: SumsFile) {
  const ids = file.items.map(({ id }) => id)
  const factors = Map.groupBy(ids.keys(), (at) => file.items[at]?.factor ?? null)
  factors.delete(null)
  const named = [...factors].map(([name, places]) => ({ name: name ?? '', places }))
  const covariance = covarianceOf(crossSumsOf(file, [...ids.keys()])) ?? []
  const reliability = named.map(({ name, places }) => [
    name,
    factorReliability(
      places.map((at) => ids[at] ?? ''),
      crossSumsOf(file, places),
      places.map((at) => file.items[at]?.min ?? 0),
    ),
  ])
  const isFlat = covariance.some((row, at) => row[at] === 0)
  return {
    reliability: { overall: Object.fromEntries(reliability) },
    correlations: {
      n: file.n,
      items: correlationsOf(ids, covariance),
      factors: correlationsOf(
        named.map(({ name }) => name),
        scoreCovariance(covariance, named),
      ),
      flags: [...(file.n < 2 ? ['n<2'] : []), ...(isFlat ? ['zero-variance-item'] : [])],
    },
  }
}

/** The sums of some items, in the units of their scales. */
function crossSumsOf(
  { n, unit, sums, products, items }: SumsFile,
  places: readonly number[],
): CrossSums {
  const width = items.length
  const productOf = (one: number, other: number) => {
    const [row, column] = one < other ? [one, other] : [other, one]
    return (products[row * width - (row * (row - 1)) / 2 + column - row] ?? 0) / unit / unit
  }
  return publishedSums(
    n,
    places.map((at) => (sums[at] ?? 0) / unit),
    places.map((one) => places.map((other) => productOf(one, other))),
  )
}

/** Covariances of the factors' mean scores: means of the covariances of their items. */
function scoreCovariance(
  covariance: Matrix,
  factors: readonly Readonly<{ places: readonly number[] }>[],
): Matrix {
  if (covariance.length === 0) return []
  const meanOf = (rows: readonly number[], columns: readonly number[]) =>
    rows.reduce(
      (sum, row) => columns.reduce((part, to) => part + (covariance[row]?.[to] ?? 0), sum),
      0,
    ) /
    (rows.length * columns.length)
  return factors.map((one) => factors.map((other) => meanOf(one.places, other.places)))
}

/** By two names; `null` where either has no variance or fewer than two sheets are there. */
function correlationsOf(names: readonly string[], covariance: Matrix) {
  const correlation = (one: number, other: number) => {
    const product = (covariance[one]?.[one] ?? 0) * (covariance[other]?.[other] ?? 0)
    if (product <= 0) return null
    return one === other ? 1 : (covariance[one]?.[other] ?? 0) / Math.sqrt(product)
  }
  return Object.fromEntries(
    names.map((name, one) => [
      name,
      Object.fromEntries(names.map((other, at) => [other, correlation(one, at)])),
    ]),
  )
}
