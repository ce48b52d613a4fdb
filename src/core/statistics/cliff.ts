import { Z975 } from '#src/core/statistics/distributions.ts'
import type { Interval, Reason } from '#src/core/statistics/reason.ts'

/** How many answered what: [value, count], in any order. */
export type Histogram = readonly (readonly [value: number, count: number])[]

/** Chance that one of the first is above one of the second, less the chance that it is below: -1 to 1. */
export type CliffsDelta = Readonly<{
  delta: number | null
  interval: Interval | null
  reason: Reason | null
}>

/** What one value meets in the other sample: how many hold it, and the share below less the share above. */
type Row = { count: number; dominance: number; ties: number }

/**
 * Cliff's delta = (#(x > y) - #(x < y)) / (n1 n2) with its 95 % interval, from values; sorted, O(n log n).
 * About .147 small, .33 medium, .474 large (Romano 2006). Source: Cliff 1993; Feng & Cliff 2004.
 * `no-data` where either side is empty; no interval where either has one value (`n<2`).
 */
export function cliffsDelta(xs: readonly number[], ys: readonly number[]): CliffsDelta {
  return cliffsDeltaOfCounts(countsOf(xs), countsOf(ys))
}

/** The same from two histograms: the answers to an item are never needed one by one. */
export function cliffsDeltaOfCounts(one: Histogram, two: Histogram): CliffsDelta {
  const [n1, n2] = [sizeOf(one), sizeOf(two)]
  if (n1 === 0 || n2 === 0) return { delta: null, interval: null, reason: 'no-data' }
  const rows = rowsOf(one, two, n2)
  const delta = rows.reduce((sum, { count, dominance }) => sum + count * dominance, 0) / n1
  if (n1 < 2 || n2 < 2) return { delta, interval: null, reason: 'n<2' }
  if (Math.abs(delta) === 1) return { delta, interval: oneSided(delta, n1, n2), reason: null }

  const columns = rowsOf(two, one, n1)
  const untied = n1 * n2 - rows.reduce((sum, { count, ties }) => sum + count * ties, 0)
  const spread =
    n2 * n2 * squaresAround(rows, delta) +
    n1 * n1 * squaresAround(columns, -delta) -
    (untied - n1 * n2 * delta * delta)
  const floor = (1 - delta * delta) / (n1 * n2 - 1)
  const variance = Math.max(spread / (n1 * n2 * (n1 - 1) * (n2 - 1)), floor)
  return { delta, interval: asymmetric(delta, variance), reason: null }
}

/** (δ - δ³ ± z s sqrt((1 - δ²)² + z² s²)) / (1 - δ² + z² s²): never beyond ±1, unlike δ ± z s. */
function asymmetric(delta: number, variance: number): Interval {
  const left = 1 - delta * delta
  const wide = Z975 * Z975 * variance
  const half = Math.sqrt(wide * (left * left + wide))
  return { lo: (delta * left - half) / (left + wide), hi: (delta * left + half) / (left + wide) }
}

/** No overlap at all: the inner limit (b - z²) / (b + z²) by the smaller sample b. */
function oneSided(delta: number, n1: number, n2: number): Interval {
  const least = Math.min(n1, n2)
  const inner = (least - Z975 * Z975) / (least + Z975 * Z975)
  return delta > 0 ? { lo: inner, hi: 1 } : { lo: -1, hi: -inner }
}

function rowsOf(of: Histogram, against: Histogram, size: number): Row[] {
  const others = ascending(against)
  let [below, place] = [0, 0]
  return ascending(of).map(([value, count]) => {
    while (place < others.length && (others[place]?.[0] ?? 0) < value) {
      below += others[place++]?.[1] ?? 0
    }
    let ties = 0
    for (let at = place; others[at]?.[0] === value; at++) ties += others[at]?.[1] ?? 0
    const above = size - below - ties
    return { count, dominance: (below - above) / size, ties }
  })
}

const squaresAround = (rows: readonly Row[], delta: number) =>
  rows.reduce((sum, { count, dominance }) => sum + count * (dominance - delta) ** 2, 0)

const sizeOf = (counts: Histogram) => counts.reduce((sum, [, count]) => sum + count, 0)

const ascending = (counts: Histogram) => counts.toSorted(([one], [other]) => one - other)

function countsOf(values: readonly number[]): Histogram {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
}
