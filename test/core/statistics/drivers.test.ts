import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addVector,
  covarianceOf,
  crossSums,
  publishedSums,
} from '#src/core/statistics/cross-sums.ts'
import { driversOf, johnsonWeights } from '#src/core/statistics/drivers.ts'
import { lmgShares } from '#src/core/statistics/lmg.ts'
import { type Comparison, compare, vector } from '#test/core/statistics/reference.ts'

type Case = {
  dataset: string
  section: string
  n: number
  totals: number[]
  products: number[][]
  expected: { predictors: string[] }
}
type Anchor = { data: Record<string, number[]>; published: object; computed: object }
const anchors = vector<Record<string, Anchor>>('anchors.json')

/** Drivers with the names of the predictors, in shares and in percent of R². */
function named(covariance: number[][] | null, n: number, predictors: readonly string[]) {
  const { lmg, relativeWeights, zeroOrder, beta, vif, reason, ...rest } = driversOf(covariance, n)
  const byName = (values: readonly number[] | null) =>
    values && Object.fromEntries(predictors.map((name, at) => [name, values[at]]))
  const percent = (values: readonly number[] | null) =>
    values?.map((value) => (100 * value) / rest.r2!) ?? null
  return {
    ...rest,
    predictors,
    flags: reason === null ? rest.flags : [reason],
    lmg: byName(lmg),
    lmgPct: byName(percent(lmg)),
    relativeWeights: byName(relativeWeights),
    relativeWeightsPct: byName(percent(relativeWeights)),
    zeroOrder: byName(zeroOrder),
    beta: byName(beta),
    vif: byName(vif),
  }
}

function covarianceOfColumns(columns: readonly (readonly number[])[]) {
  const sums = crossSums(columns.length)
  columns[0]!.forEach((_, row) => {
    addVector(
      sums,
      columns.map((column) => column[row]!),
    )
  })
  return { covariance: covarianceOf(sums)!, n: sums.n }
}

test('fourteen companies, departments and sets of items, by R', () => {
  const found: Comparison = { figures: 0, differences: [] }
  for (const one of vector<Case[]>('driver-sums.json')) {
    const { dataset, section, n, totals, products, expected } = one
    const covariance = covarianceOf(publishedSums(n, totals, products))
    const actual = named(covariance, n, expected.predictors)
    compare(found, `${dataset}/${section}`, { actual, expected })
  }
  expect(found).toEqual({ figures: 634, differences: [] })
})

test.each(['rwa-mtcars', 'relaimpo-swiss'])('published figures: %s', (name) => {
  const { data, published, computed } = anchors[name]!
  const { y, ...predictors } = data
  const { covariance, n } = covarianceOfColumns([...Object.values(predictors), y!])
  const actual = named(covariance, n, Object.keys(predictors))
  const found: Comparison = { figures: 0, differences: [] }
  compare(found, name, { actual, expected: computed })
  expect(found.differences).toEqual([])
  expect(found.figures).toBeGreaterThan(4)
  const { raw = {}, lmg = {} } = published as Partial<Record<'raw' | 'lmg', Record<string, number>>>
  for (const [key, value] of Object.entries(raw)) {
    expect(actual.relativeWeights![key]).toBeCloseTo(value, 7)
  }
  for (const [key, value] of Object.entries(lmg)) expect(actual.lmg![key]).toBeCloseTo(value, 8)
})

const people = fc.integer({ min: 1, max: 5 }).chain((predictors) =>
  fc.array(
    fc.array(fc.integer({ min: 1, max: 5 }), {
      minLength: predictors + 1,
      maxLength: predictors + 1,
    }),
    { minLength: 8, maxLength: 40 },
  ),
)
const columnsOf = (rows: readonly number[][]) =>
  rows[0]!.map((_, at) => rows.map((row) => row[at]!))

describe('shares', () => {
  test('of both kinds sum to R² and are never negative', () => {
    fc.assert(
      fc.property(people, (rows) => {
        const { covariance, n } = covarianceOfColumns(columnsOf(rows))
        const { r2, lmg, relativeWeights } = driversOf(covariance, n)
        for (const shares of [lmg, relativeWeights]) {
          if (shares === null) continue
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(r2!, 8)
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(-1e-10)
        }
      }),
    )
  })

  test('go with their predictor in any order', () => {
    fc.assert(
      fc.property(people, (rows) => {
        const columns = columnsOf(rows)
        const turned = [...columns.slice(0, -1).toReversed(), columns.at(-1)!]
        const [there, back] = [columns, turned].map((list) => {
          const { covariance, n } = covarianceOfColumns(list)
          return driversOf(covariance, n)
        })
        expect(back!.reason).toBe(there!.reason)
        back!.lmg?.toReversed().forEach((share, at) => {
          expect(share).toBeCloseTo(there!.lmg![at]!, 9)
        })
      }),
    )
  })

  test('of uncorrelated predictors are squared correlations', () => {
    const { r2, rank, shares } = lmgShares(
      [
        [1, 0],
        [0, 1],
      ],
      [0.6, -0.3],
    )
    expect([r2, rank]).toEqual([expect.closeTo(0.45, 14), 2])
    expect(shares).toEqual([expect.closeTo(0.36, 14), expect.closeTo(0.09, 14)])
  })

  test('of a copy are half each, and weights there are none', () => {
    const copies = [
      [1, 1],
      [1, 1],
    ]
    const { r2, rank, shares } = lmgShares(copies, [0.6, 0.6])
    expect([r2, rank]).toEqual([expect.closeTo(0.36, 14), 1])
    expect(shares).toEqual([expect.closeTo(0.18, 14), expect.closeTo(0.18, 14)])
    expect(johnsonWeights(copies, [0.6, 0.6])).toBeNull()
  })

  test('of Johnson, with two predictors, are the symmetric ones by hand', () => {
    const weights = johnsonWeights(
      [
        [1, 0.6],
        [0.6, 1],
      ],
      [0.5, 0.4],
    )!
    // Λ = 1.6, 0.4: L = [[a, b], [b, a]] with a = (√1.6 + √.4)/2, b = (√1.6 - √.4)/2.
    const [a, b] = [(1.6 ** 0.5 + 0.4 ** 0.5) / 2, (1.6 ** 0.5 - 0.4 ** 0.5) / 2]
    const determinant = a * a - b * b
    const beta = [(a * 0.5 - b * 0.4) / determinant, (a * 0.4 - b * 0.5) / determinant]
    expect(weights[0]).toBeCloseTo(a * a * beta[0]! ** 2 + b * b * beta[1]! ** 2, 12)
    expect(weights[1]).toBeCloseTo(b * b * beta[0]! ** 2 + a * a * beta[1]! ** 2, 12)
  })
})

describe('no drivers', () => {
  const identity = (size: number) =>
    Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, to) => +(row === to)))

  test('without people, predictors, differences, or with too many predictors', () => {
    expect(driversOf(null, 1)).toMatchObject({ r2: null, lmg: null, reason: 'n<2' })
    expect(driversOf(identity(1), 50).reason).toBe('no-data')
    expect(driversOf(identity(4), 4).reason).toBe('n<=p+1')
    expect(driversOf(identity(22), 500).reason).toBe('too-many-predictors')
    const constant = identity(3).map((row, at) => (at === 2 ? [0, 0, 0] : row))
    expect(driversOf(constant, 50)).toMatchObject({ r2: null, reason: 'zero-variance' })
  })

  test('sixteen items without a pattern explain nothing', () => {
    expect(driversOf(identity(17), 500)).toMatchObject({ r2: 0, reason: null })
  })
})
