import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { omegaOf } from '#src/core/statistics/omega.ts'

/** The covariances that a one-factor model with these loadings and standard deviations implies. */
function implied(loadings: readonly number[], sds: readonly number[]): number[][] {
  return loadings.map((one, i) =>
    loadings.map((other, j) => (i === j ? 1 : one * other) * sds[i]! * sds[j]!),
  )
}

describe('omega', () => {
  test('finds the loadings that made the covariances', () => {
    const loading = fc.double({ min: 0.35, max: 0.95, noNaN: true })
    const item = fc.tuple(loading, fc.double({ min: 0.3, max: 3, noNaN: true }))
    fc.assert(
      fc.property(fc.array(item, { minLength: 3, maxLength: 14 }), (items) => {
        const [loadings, sds] = [items.map(([one]) => one), items.map(([, sd]) => sd)]
        const found = omegaOf(implied(loadings, sds), 1000)
        found.loadings!.forEach((value, at) => {
          expect(value).toBeCloseTo(loadings[at]!, 7)
          expect(found.uniquenesses![at]).toBeCloseTo(1 - loadings[at]! ** 2, 7)
        })
        const common = items.reduce((sum, [one, sd]) => sum + one * sd, 0) ** 2
        const unique = items.reduce((sum, [one, sd]) => sum + (1 - one * one) * sd * sd, 0)
        expect(found.omega).toBeCloseTo(common / (common + unique), 8)
      }),
    )
  })

  test('counts a mis-keyed item against the others, the sum being positive', () => {
    const { loadings, omega } = omegaOf(implied([-0.7, -0.8, 0.6, -0.7], [1, 1, 1, 1]), 100)
    expect(loadings!.map((loading) => loading.toFixed(6))).toEqual([
      '0.700000',
      '0.800000',
      '-0.600000',
      '0.700000',
    ])
    expect(omega).toBeCloseTo(1.6 ** 2 / (1.6 ** 2 + 4 - 0.49 - 0.64 - 0.36 - 0.49), 8)
  })
})

describe('no omega', () => {
  const three = implied([0.7, 0.8, 0.6], [1, 1, 1])
  const reasonOf = (matrix: number[][] | null, n: number) => {
    const { omega, loadings, uniquenesses, reason } = omegaOf(matrix, n)
    expect([omega, loadings, uniquenesses]).toEqual([null, null, null])
    return reason
  }

  test('of two items, of nobody, of as few people as items', () => {
    expect(reasonOf(implied([0.7, 0.8], [1, 1]), 100)).toBe('k<3')
    expect(reasonOf(null, 1)).toBe('n<2')
    expect(reasonOf(three, 3)).toBe('singular')
    expect(omegaOf(three, 4).reason).toBeNull()
  })

  test('where an item is constant or a copy', () => {
    const constant = three.map((row, at) => (at === 0 ? [0, 0, 0] : [0, ...row.slice(1)]))
    expect(reasonOf(constant, 100)).toBe('zero-variance-item')
    const copy = [
      [1, 1, 0.5],
      [1, 1, 0.5],
      [0.5, 0.5, 1],
    ]
    expect(reasonOf(copy, 100)).toBe('singular')
  })

  test('where one item would be all factor', () => {
    // r12 r13 / r23 > 1: no uniqueness of the first item is positive.
    const heywood = [
      [1, 0.9, 0.8],
      [0.9, 1, 0.6],
      [0.8, 0.6, 1],
    ]
    expect(reasonOf(heywood, 100)).toBe('heywood')
  })
})
