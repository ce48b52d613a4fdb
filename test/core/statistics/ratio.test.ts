import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ratioEstimate } from '#src/core/statistics/ratio.ts'

/** Sums over people who each gave `a` answers of a kind among `m`. */
function sumsOf(people: readonly (readonly [a: number, m: number])[]) {
  const sums = { n: 0, a: 0, m: 0, aa: 0, am: 0, mm: 0 }
  for (const [a, m] of people) {
    sums.n++
    sums.a += a
    sums.m += m
    sums.aa += a * a
    sums.am += a * m
    sums.mm += m * m
  }
  return sums
}

test('a department of hostile missing values, by R', () => {
  // Of six items three people answered two, one and three.
  const sums = sumsOf([
    [2, 2],
    [0, 1],
    [3, 3],
  ])
  const plain = ratioEstimate(sums, null)
  expect(plain.share).toBeCloseTo(0.833333333333333, 14)
  expect(plain.se).toBeCloseTo(0.209717623201965, 12)
  expect(plain.interval).toEqual({ lo: 0, hi: 1 })
  const finite = ratioEstimate(sums, 12)
  expect(finite.se).toBeCloseTo(0.181620789314195, 12)
  expect(finite.interval?.lo).toBeCloseTo(0.0518821484113615, 12)
})

test('nobody, one person, all alike, a census, a stale roster', () => {
  const none = { share: null, se: null, interval: null, reason: 'no-data' }
  expect(ratioEstimate(sumsOf([]), 4)).toEqual(none)
  const one = { share: 0.5, se: null, interval: null, reason: 'one-answer' }
  expect(ratioEstimate(sumsOf([[1, 2]]), 4)).toEqual(one)
  const alike = ratioEstimate(sumsOf(Array.from({ length: 70_000 }, () => [1, 3])), 100_000)
  expect(alike).toEqual({ share: 1 / 3, se: 0, interval: { lo: 1 / 3, hi: 1 / 3 }, reason: null })
  const two = sumsOf([
    [0, 3],
    [3, 3],
  ])
  for (const population of [1, 2]) expect(ratioEstimate(two, population).se).toBe(0)
})

test('a single dissenting answer among seventy thousand people keeps its digits', () => {
  const people = Array.from({ length: 70_000 }, (_, at): [number, number] => [at ? 11 : 10, 11])
  const { se } = ratioEstimate(sumsOf(people), null)
  // Σ(a - P m)² = (1 - 1/n)² + (n - 1)/n² = (n - 1)/n, so se = 1/(n · 11).
  expect(Math.abs(se! * 70_000 * 11 - 1)).toBeLessThan(1e-9)
})

test('with as many answers from all it is the interval of a mean of shares', () => {
  const people = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 60 })
  fc.assert(
    fc.property(people, (favourable) => {
      const n = favourable.length
      const shares = favourable.map((a) => a / 5)
      const mean = shares.reduce((sum, share) => sum + share, 0) / n
      const squares = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0)
      const { share, se } = ratioEstimate(sumsOf(favourable.map((a) => [a, 5])), null)
      expect(share).toBeCloseTo(mean, 12)
      expect(se).toBeCloseTo(Math.sqrt(squares / (n - 1) / n), 12)
    }),
  )
})
