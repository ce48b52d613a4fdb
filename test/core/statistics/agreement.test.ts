import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { averageDeviation, randomVariance, rwgj } from '#src/core/statistics/agreement.ts'
import { covarianceOf, publishedSums } from '#src/core/statistics/cross-sums.ts'
import { type Comparison, compare, vector } from '#test/core/statistics/reference.ts'

type Case = {
  group: string | null
  factor: string
  options: number
  n: number
  totals: number[]
  products: number[][]
  agreement?: Record<string, unknown>
  histograms?: [number, number][][]
}

test('twelve hostile departments, by R', () => {
  const found: Comparison = { figures: 0, differences: [] }
  for (const one of vector<Case[]>('factor-sums.json')) {
    const { group, factor, options, n, totals, products, agreement, histograms } = one
    if (!agreement || !histograms) continue
    const covariance = covarianceOf(publishedSums(n, totals, products))
    const own = rwgj(covariance?.map((row, at) => row[at]!) ?? null, options)
    const actual = {
      ...own,
      n,
      adMean: n < 2 ? null : averageDeviation(histograms),
      flags: [...(own.reason ? [own.reason] : []), ...own.flags],
    }
    compare(found, `${group}/${factor}`, { actual, expected: agreement })
  }
  expect(found).toEqual({ figures: 548, differences: [] })
})

describe('r_wg(j)', () => {
  test('compares with answers thrown at random', () => {
    expect([2, 4, 5, 11].map(randomVariance)).toEqual([0.25, 1.25, 2, 10])
  })

  test('is 1 where all agree, 0 and flagged where they split worse than at random', () => {
    expect(rwgj([0, 0], 5)).toMatchObject({ rwgj: 1, rwgStar: 1, flags: ['zero-variance'] })
    expect(rwgj([4, 4], 5)).toMatchObject({
      rwgj: 0,
      rwgjSlightSkew: 0,
      rwgStar: -1,
      flags: ['variance-above-random-clamped-to-0'],
    })
    expect(rwgj([2], 5)).toMatchObject({ rwgj: 0, flags: [] })
  })

  test('has no figure without two people, nor a skewed one off five options', () => {
    expect(rwgj(null, 5)).toMatchObject({ rwgj: null, rwgStar: null, reason: 'n<2' })
    expect(rwgj([], 5)).toMatchObject({ rwgj: null, reason: 'no-data' })
    expect(rwgj([1], 4)).toMatchObject({ rwgj: expect.any(Number), rwgjSlightSkew: null })
  })

  test('rises with the number of items and falls with their variance', () => {
    const variance = fc.double({ min: 0.01, max: 1.9, noNaN: true })
    fc.assert(
      fc.property(variance, fc.integer({ min: 1, max: 10 }), (each, items) => {
        const of = (count: number, value: number) =>
          rwgj(
            Array.from({ length: count }, () => value),
            5,
          ).rwgj!
        expect(of(items + 1, each)).toBeGreaterThan(of(items, each))
        expect(of(items, each * 1.05)).toBeLessThan(of(items, each))
      }),
    )
  })
})

test('the average deviation is 0 in agreement, 2 between the ends of five', () => {
  expect(averageDeviation([[[3, 9]]])).toBe(0)
  expect(
    averageDeviation([
      [
        [1, 4],
        [5, 4],
      ],
    ]),
  ).toBe(2)
  expect(averageDeviation([])).toBeNull()
  expect(averageDeviation([[]])).toBeNull()
})
