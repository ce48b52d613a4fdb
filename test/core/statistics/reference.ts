import { readFileSync } from 'node:fs'
import type { Moments } from '#src/core/statistics/moments.ts'
import type { Interval } from '#src/core/statistics/reason.ts'

/** Reads test/vectors/`name`. */
export function vector<T>(name: string): T {
  const path = new URL(`../../vectors/${name}`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')) as T
}

/** What a comparison with expected figures found. */
export type Comparison = { figures: number; differences: string[] }

/** Compares every figure of `expected`: relative 1e-9 (or `relative`), absolute 1e-12, null for null. */
export function compare(
  found: Comparison,
  path: string,
  { actual, expected }: { actual: unknown; expected: unknown },
  relative = 1e-9,
): void {
  if (Array.isArray(expected) && Array.isArray(actual) && actual.length !== expected.length) {
    found.differences.push(`${path}: ${String(actual)}, expected ${String(expected)}`)
  }
  if (typeof expected === 'object' && expected !== null) {
    for (const [key, value] of Object.entries(expected)) {
      const own = (actual as Record<string, unknown> | null)?.[key]
      compare(found, `${path}/${key}`, { actual: own, expected: value }, relative)
    }
    return
  }
  found.figures++
  if (!agree(actual, expected, relative)) {
    found.differences.push(`${path}: ${String(actual)}, expected ${String(expected)}`)
  }
}

/** Figures but for some, which another test compares. */
export const without = (figures: object, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(figures).filter(([name]) => !names.includes(name)))

/** An interval as the files write it. */
export const ends = (interval: Interval | null) => interval ?? { lo: null, hi: null }

/** Moments as the files write them. */
export const moments = (n: number, mean: number | null, sd: number | null): Moments => ({
  n,
  mean,
  variance: sd === null ? null : sd * sd,
})

function agree(actual: unknown, expected: unknown, relative: number): boolean {
  if (typeof expected !== 'number' || typeof actual !== 'number') return actual === expected
  const difference = Math.abs(actual - expected)
  return difference <= 1e-12 || difference <= relative * Math.abs(expected)
}
