import type { Scale } from '#src/core/analysis/table.ts'
import type { Histogram } from '#src/core/statistics/cliff.ts'
import { cleared, type Moments } from '#src/core/statistics/moments.ts'

/**
 * The distinct values of a variable, ascending, and which of them each person has; -1 without a value. Sums, medians
 * and comparisons of any part are then counts, however many persons it holds.
 */
export type Levels = Readonly<{ values: Float64Array; codes: Int32Array }>

/** How often each level occurs in a part: all that a distribution is. */
export type Counts = Readonly<{ values: Float64Array; counts: Float64Array }>

/** The levels of answers on a scale: all its points, also those that nobody chose. NaN stands for no answer. */
export function scaleLevels(column: Float64Array, { min, max }: Scale): Levels {
  const values = Float64Array.from({ length: max - min + 1 }, (_, step) => min + step)
  return { values, codes: codesOf(column, (value) => value - min) }
}

/** The levels of a variable whose values are not known beforehand. NaN stands for no value. */
export function levelsOf(column: Float64Array): Levels {
  const found = new Set<number>()
  for (const value of column) if (!Number.isNaN(value)) found.add(value)
  const values = Float64Array.from(found).sort()
  const places = new Map(Array.from(values, (value, place) => [value, place] as const))
  return { values, codes: codesOf(column, (value) => places.get(value) ?? -1) }
}

/** A loop: `Int32Array.from` asks an iterator for every value, which takes ten times as long. */
function codesOf(column: Float64Array, code: (value: number) => number): Int32Array {
  const codes = new Int32Array(column.length)
  for (let row = 0; row < column.length; row++) {
    const value = column[row] ?? Number.NaN
    codes[row] = Number.isNaN(value) ? -1 : code(value)
  }
  return codes
}

// The same few counts are asked for by most sections.
const counted = new WeakMap<Levels, WeakMap<Uint32Array, Counts>>()

/** The distribution of a variable over some rows; remembered as long as both are. */
export function countLevels(levels: Levels, rows: Uint32Array): Counts {
  const known = counted.get(levels) ?? new WeakMap<Uint32Array, Counts>()
  counted.set(levels, known)
  const counts = known.get(rows) ?? { values: levels.values, counts: tally(levels, rows) }
  known.set(rows, counts)
  return counts
}

function tally({ values, codes }: Levels, rows: Uint32Array): Float64Array {
  const counts = new Float64Array(values.length)
  for (let at = 0; at < rows.length; at++) {
    const code = codes[rows[at] ?? -1] ?? -1
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

/** Those of `all` that are not in `some`: the rest of a company without one department. */
export function restOf(all: Counts, some: Counts): Counts {
  return {
    values: all.values,
    counts: all.counts.map((count, level) => count - (some.counts[level] ?? 0)),
  }
}

export const sizeOf = ({ counts }: Counts) => counts.reduce((sum, count) => sum + count, 0)

export const histogramOf = ({ values, counts }: Counts): Histogram =>
  Array.from(values, (value, level) => [value, counts[level] ?? 0] as const)

/** Size, mean and variance (n - 1), in two passes over the levels. */
export function momentsOfCounts({ values, counts }: Counts): Moments {
  const n = sizeOf({ values, counts })
  if (n === 0) return { n, mean: null, variance: null }
  const mean = weighted(values, counts, (value) => value) / n
  if (n < 2) return { n, mean, variance: null }
  const squares = weighted(values, counts, (value) => (value - mean) ** 2)
  return { n, mean, variance: cleared(squares / (n - 1)) }
}

/** The middle value, or the mean of the two in the middle; `null` without values. */
export function medianOfCounts(counts: Counts): number | null {
  const n = sizeOf(counts)
  if (n === 0) return null
  return (valueAt(counts, Math.floor((n - 1) / 2)) + valueAt(counts, Math.floor(n / 2))) / 2
}

/** The value at a place of all values in order. */
function valueAt({ values, counts }: Counts, place: number): number {
  let passed = 0
  const level = counts.findIndex((count) => {
    passed += count
    return passed > place
  })
  return values[level] ?? Number.NaN
}

/** How many values lie where `isInside` says. */
export const countWhere = ({ values, counts }: Counts, isInside: (value: number) => boolean) =>
  weighted(values, counts, (value) => (isInside(value) ? 1 : 0))

function weighted(
  values: Float64Array,
  counts: Float64Array,
  of: (value: number) => number,
): number {
  return counts.reduce(
    (sum, count, level) => (count === 0 ? sum : sum + count * of(values[level] ?? 0)),
    0,
  )
}
