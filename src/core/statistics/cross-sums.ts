import { ZERO_VARIANCE } from '#src/core/statistics/moments.ts'

/**
 * Sums of vectors and of the products of their entries: all that means, covariances and correlations need, and they
 * add up over blocks, departments and shards. `products` holds the pairs i <= j row by row. `lost` holds what
 * rounding took from each entry of `totals`, then of `products`; it is empty for whole numbers, where all is exact.
 */
export type CrossSums = {
  readonly width: number
  n: number
  readonly totals: Float64Array
  readonly products: Float64Array
  readonly lost: Float64Array
}

/** The sums of no vectors of `width` entries. */
export function crossSums(width: number): CrossSums {
  return { ...wholeSums(width), lost: new Float64Array(width + pairsOf(width)) }
}

/** The sums of no vectors of whole numbers. */
export function wholeSums(width: number): CrossSums {
  return {
    width,
    n: 0,
    totals: new Float64Array(width),
    products: new Float64Array(pairsOf(width)),
    lost: NOTHING,
  }
}

const pairsOf = (width: number) => (width * (width + 1)) / 2

const NOTHING = new Float64Array()

/** Adds one person's complete vector to `sums`, in place. */
export function addVector(sums: CrossSums, vector: ArrayLike<number>): void {
  const { width, totals, products, lost } = sums
  sums.n++
  let pair = 0
  for (let row = 0; row < width; row++) {
    const value = vector[row] ?? 0
    add(totals, row, value, lost, row)
    for (let column = row; column < width; column++, pair++) {
      add(products, pair, value * (vector[column] ?? 0), lost, width + pair)
    }
  }
}

/** The same for a vector of whole numbers, while all sums stay below 2^53: nothing is lost, so nothing is kept of it. */
export function addWholeNumbers(sums: CrossSums, vector: ArrayLike<number>): void {
  const { width, totals, products } = sums
  sums.n++
  let pair = 0
  for (let row = 0; row < width; row++) {
    const value = vector[row] ?? 0
    totals[row] = (totals[row] ?? 0) + value
    for (let column = row; column < width; column++, pair++) {
      products[pair] = (products[pair] ?? 0) + value * (vector[column] ?? 0)
    }
  }
}

/** Adds the sums of other whole numbers to `sums`, in place. */
export function addWholeSums(sums: CrossSums, other: CrossSums): void {
  sums.n += other.n
  for (let at = 0; at < sums.totals.length; at++)
    sums.totals[at] = (sums.totals[at] ?? 0) + (other.totals[at] ?? 0)
  for (let at = 0; at < sums.products.length; at++)
    sums.products[at] = (sums.products[at] ?? 0) + (other.products[at] ?? 0)
}

/** The sums of both, as if all vectors had been added to one; neither is changed. */
export function mergeSums(one: CrossSums, other: CrossSums): CrossSums {
  const { width } = one
  const merged = crossSums(width)
  merged.n = one.n + other.n
  for (const { totals, products, lost } of [one, other]) {
    totals.forEach((value, at) => {
      add(merged.totals, at, value, merged.lost, at)
    })
    products.forEach((value, at) => {
      add(merged.products, at, value, merged.lost, width + at)
    })
    lost.forEach((value, at) => {
      merged.lost[at] = (merged.lost[at] ?? 0) + value
    })
  }
  return merged
}

/** Sums that were published: `totals` of the entries and the full matrix of their `products`. */
export function publishedSums(
  n: number,
  totals: readonly number[],
  products: readonly (readonly number[])[],
): CrossSums {
  const sums = crossSums(totals.length)
  sums.n = n
  sums.totals.set(totals)
  sums.products.set(products.flatMap((row, at) => row.slice(at)))
  return sums
}

/**
 * The covariance matrix (n - 1): (Σxy - Σx Σy / n) / (n - 1), in squared units of the scale. An entry without
 * variance (`ZERO_VARIANCE`) covaries exactly 0 with all. `null` where n < 2.
 */
export function covarianceOf(sums: CrossSums): number[][] | null {
  const { n, width } = sums
  if (n < 2) return null
  const totals = Array.from(sums.totals, (value, at) => value + (sums.lost[at] ?? 0))
  const matrix = totals.map(() => Array.from(totals, () => 0))
  let pair = 0
  totals.forEach((one, row) => {
    for (let column = row; column < width; column++, pair++) {
      const product = (sums.products[pair] ?? 0) + (sums.lost[width + pair] ?? 0)
      const covariance = (n * product - one * (totals[column] ?? 0)) / n / (n - 1)
      set(matrix, row, column, covariance)
    }
  })
  return withoutRounding(matrix)
}

/** The correlations of a covariance matrix, -1 to 1; `null` where any entry has no variance. */
export function correlationOf(covariance: readonly (readonly number[])[]): number[][] | null {
  const sds = covariance.map((row, at) => Math.sqrt(row[at] ?? 0))
  if (sds.some((sd) => sd === 0)) return null
  return covariance.map((row, at) =>
    row.map((value, to) => (at === to ? 1 : value / ((sds[at] ?? 1) * (sds[to] ?? 1)))),
  )
}

function withoutRounding(matrix: number[][]): number[][] {
  const constant = matrix.map((row, at) => (row[at] ?? 0) <= ZERO_VARIANCE)
  return matrix.map((row, at) => row.map((value, to) => (constant[at] || constant[to] ? 0 : value)))
}

function set(matrix: number[][], row: number, column: number, value: number): void {
  const [one, other] = [matrix[row], matrix[column]]
  if (one) one[column] = value
  if (other) other[row] = value
}

/** Adds and keeps what the addition lost (Knuth's two-sum): the order of additions no longer matters. */
function add(to: Float64Array, at: number, value: number, lost: Float64Array, lostAt: number) {
  const before = to[at] ?? 0
  const after = before + value
  const part = after - before
  lost[lostAt] = (lost[lostAt] ?? 0) + (before - (after - part)) + (value - part)
  to[at] = after
}
