import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { covarianceOf, publishedSums } from '#src/core/statistics/cross-sums.ts'
import { omegaOf } from '#src/core/statistics/omega.ts'
import {
  alphaIfDeleted,
  alphaOf,
  correctedItemTotals,
  feldtInterval,
} from '#src/core/statistics/reliability.ts'
import { type Comparison, compare, ends, vector, without } from '#test/core/statistics/reference.ts'

type Figures = Record<string, unknown> & {
  alphaStandardised: number | null
  items: Record<string, unknown>
}
type Case = {
  dataset: string
  group: string | null
  factor: string
  n: number
  totals: number[]
  products: number[][]
  reliability: Figures
}
const cases = vector<Case[]>('factor-sums.json')
const covariance = ({ n, totals, products }: Case) =>
  covarianceOf(publishedSums(n, totals, products))
const name = ({ dataset, group, factor }: Case) => `${dataset}/${group ?? 'all'}/${factor}`
const byItem = <T>(items: readonly string[], values: readonly T[]) =>
  Object.fromEntries(items.map((item, at) => [item, values[at]]))

describe('what R finds', () => {
  test('alpha, its interval, item-total correlations, alpha if deleted', () => {
    const found: Comparison = { figures: 0, differences: [] }
    for (const one of cases) {
      const { n, totals, reliability } = one
      const matrix = covariance(one)
      const [alpha, k] = [alphaOf(matrix), totals.length]
      const codes = [...(k < 2 ? ['k<2'] : []), ...(n < 2 ? ['n<2'] : [])]
      const [totalsR, deleted] = [correctedItemTotals(matrix), alphaIfDeleted(matrix)]
      const items = totals.map((total, at) => ({
        mean: total / n,
        sd: Math.sqrt(matrix?.[at]?.[at] ?? 0),
        correctedItemTotalR: totalsR[at],
        alphaIfDeleted: deleted[at],
      }))
      if (codes.length === 0 && alpha.reason !== null) codes.push(alpha.reason)
      const expected = without(reliability, 'omega', 'omegaReason', 'loadings', 'uniquenesses')
      const actual = {
        n,
        k,
        ...alpha,
        alphaCi: ends(feldtInterval(alpha.alpha, n, k)),
        items: byItem(Object.keys(reliability.items), items),
        flags: [...codes, ...alpha.flags],
      }
      compare(found, name(one), { actual, expected })
    }
    expect(found).toEqual({ figures: 2241, differences: [] })
  })

  test('omega, loadings and uniquenesses of the companies, or why there are none', () => {
    const found: Comparison = { figures: 0, differences: [] }
    for (const one of cases.filter(({ group }) => group === null)) {
      const { omega, omegaReason, loadings, uniquenesses, items } = one.reliability
      const own = omegaOf(covariance(one), one.n)
      const actual = {
        omega: own.omega,
        omegaReason: own.reason,
        ...(own.loadings && { loadings: byItem(Object.keys(items), own.loadings) }),
        ...(own.uniquenesses && { uniquenesses: byItem(Object.keys(items), own.uniquenesses) }),
      }
      const expected = { omega, omegaReason, loadings, uniquenesses }
      compare(found, name(one), { actual, expected }, 1e-7)
    }
    expect(found).toEqual({ figures: 270, differences: [] })
  })

  test('the alphas of the bfi to the published digits', () => {
    const alphas = cases
      .filter(({ dataset }) => dataset === 'bfi')
      .map((one) => alphaOf(covariance(one)).alpha?.toFixed(1))
    expect(alphas).toEqual(['0.7', '0.7', '0.8', '0.8', '0.6'])
  })
})

/** Covariances of a few people who answered a few items. */
const answered = fc.integer({ min: 2, max: 6 }).chain((items) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: items, maxLength: items }), {
    minLength: 2,
    maxLength: 30,
  }),
)
const covarianceOfPeople = (people: readonly number[][]) => {
  const k = people[0]!.length
  const sum = (i: number, j: number) => people.reduce((part, p) => part + p[i]! * p[j]!, 0)
  const axis = Array.from({ length: k }, (_, at) => at)
  const totals = axis.map((at) => people.reduce((part, p) => part + p[at]!, 0))
  const products = axis.map((i) => axis.map((j) => sum(i, j)))
  return covarianceOf(publishedSums(people.length, totals, products))!
}

const distance = (one: number, other: number) =>
  Math.abs(one - other) / Math.max(1, Math.abs(other))

describe('alpha', () => {
  test('does not mind the order of the items, nor the units', () => {
    fc.assert(
      fc.property(answered, (people) => {
        const plain = alphaOf(covarianceOfPeople(people))
        const turned = alphaOf(covarianceOfPeople(people.map((person) => person.toReversed())))
        const wider = alphaOf(covarianceOfPeople(people.map((p) => p.map((x) => 7 * x + 2))))
        for (const other of [turned, wider]) {
          if (plain.alpha === null) expect(other.alpha).toBeNull()
          else expect(distance(other.alpha!, plain.alpha)).toBeLessThan(1e-9)
          expect(other.flags).toEqual(plain.flags)
        }
      }),
    )
  })

  test('is at most 1, lies in its interval, and is alpha-if-deleted of a longer factor', () => {
    fc.assert(
      fc.property(answered, (people) => {
        const matrix = covarianceOfPeople(people)
        const { alpha } = alphaOf(matrix)
        if (alpha === null) return
        const { lo, hi } = feldtInterval(alpha, people.length, matrix.length)!
        expect(alpha).toBeLessThanOrEqual(1 + 1e-12)
        expect(lo).toBeLessThanOrEqual(alpha)
        expect(hi).toBeGreaterThanOrEqual(alpha - 1e-12)
        const longer = covarianceOfPeople(people.map((person, at) => [...person, at % 3]))
        expect(alphaIfDeleted(longer).at(-1)).toBeCloseTo(alpha, 9)
      }),
    )
  })

  test('of one item, one person or no differences is null', () => {
    const none = { alpha: null, alphaStandardised: null, meanInterItemR: null, flags: [] }
    expect(alphaOf([[1]])).toEqual({ ...none, reason: 'k<2' })
    expect(alphaOf([])).toEqual({ ...none, reason: 'k<2' })
    expect(alphaOf(null)).toEqual({ ...none, reason: 'n<2' })
    const constant = alphaOf([
      [0, 0],
      [0, 0],
    ])
    expect(constant).toMatchObject({ alpha: null, reason: 'zero-total-variance' })
    expect([correctedItemTotals(null), alphaIfDeleted(null)]).toEqual([[], []])
    expect([feldtInterval(null, 9, 3), feldtInterval(0.8, 1, 3)]).toEqual([null, null])
  })

  test('of items that have nothing in common is 0, and no item is blamed for rounding', () => {
    const apart = alphaOf(
      [0.1, 0.2, 0.7].map((v, at) => [0, 1, 2].map((to) => (to === at ? v : 0))),
    )
    expect(apart.alpha).toBeCloseTo(0, 14)
    expect(apart.flags).toEqual([])
  })

  test('of answers that cancel is null, not minus a quadrillion', () => {
    // Three patterns with a mis-keyed item: 2 - 1 - 1 in every sum.
    const third = 1 / 3
    const { alpha, reason } = alphaOf([
      [4 * third, -2 * third, -2 * third],
      [-2 * third, third, third],
      [-2 * third, third, third],
    ])
    expect([alpha, reason]).toEqual([null, 'zero-total-variance'])
  })

  test('standardised is null where the mean correlation is -1/(k - 1)', () => {
    const balanced = alphaOf([
      [4, -1, -1],
      [-1, 1, -0.5],
      [-1, -0.5, 1],
    ])
    expect(balanced.meanInterItemR).toBeCloseTo(-0.5, 12)
    expect(balanced.alphaStandardised).toBeNull()
  })
})
