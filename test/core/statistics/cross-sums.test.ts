import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addVector,
  type CrossSums,
  correlationOf,
  covarianceOf,
  crossSums,
  mergeSums,
  publishedSums,
} from '#src/core/statistics/cross-sums.ts'

const WIDTH = 4

function sumsOf(vectors: readonly (readonly number[])[], width = WIDTH): CrossSums {
  const sums = crossSums(width)
  for (const vector of vectors) addVector(sums, vector)
  return sums
}

/** By the definition, in two passes. */
function plainCovariance(vectors: readonly (readonly number[])[]): number[][] {
  const n = vectors.length
  const means = vectors[0]!.map((_, at) => vectors.reduce((sum, v) => sum + v[at]! / n, 0))
  return means.map((one, i) =>
    means.map((other, j) =>
      vectors.reduce((sum, v) => sum + ((v[i]! - one) * (v[j]! - other)) / (n - 1), 0),
    ),
  )
}

// Likert answers, scores in thirds, anything between; and a cut for each vector.
const entry = fc.oneof(
  fc.integer({ min: 1, max: 11 }),
  fc.integer({ min: 3, max: 15 }).map((thirds) => thirds / 3),
  fc.integer({ min: -100_000, max: 100_000 }).map((thousandths) => thousandths / 1000),
)
const vectors = fc.array(fc.array(entry, { minLength: WIDTH, maxLength: WIDTH }), {
  minLength: 2,
  maxLength: 200,
})

describe('any split, in any order, merged in any order', () => {
  test('is the same to 1e-12', () => {
    fc.assert(
      fc.property(vectors, fc.infiniteStream(fc.nat(6)), (all, stream) => {
        const whole = covarianceOf(sumsOf(all))!
        const parts = new Map<number, number[][]>()
        for (const vector of all) {
          const part = stream.next().value as number
          parts.set(part, [vector, ...(parts.get(part) ?? [])])
        }
        const merged = [...parts.values()].map((part) => sumsOf(part)).reduceRight(mergeSums)
        const split = covarianceOf(merged)!
        const scale = Math.max(1, ...all.flat().map((value) => value * value))
        split.flat().forEach((value, at) => {
          expect(Math.abs(value - whole.flat()[at]!)).toBeLessThanOrEqual(1e-12 * scale)
        })
        expect(merged.n).toBe(all.length)
      }),
    )
  })

  test('is the very same for answers, which are whole', () => {
    const answers = fc.array(
      fc.array(fc.integer({ min: 1, max: 11 }), { minLength: 4, maxLength: 4 }),
    )
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const merged = mergeSums(sumsOf(one), sumsOf(other))
        expect(merged).toEqual(sumsOf([...other, ...one].toReversed()))
        expect(mergeSums(merged, crossSums(WIDTH))).toEqual(merged)
      }),
    )
  })
})

describe('covariances', () => {
  test('are those of the definition', () => {
    fc.assert(
      fc.property(vectors, (all) => {
        const scale = Math.max(1, ...all.flat().map((value) => value * value))
        const expected = plainCovariance(all).flat()
        covarianceOf(sumsOf(all))!
          .flat()
          .forEach((value, at) => {
            expect(Math.abs(value - expected[at]!)).toBeLessThanOrEqual(1e-11 * scale)
          })
      }),
    )
  })

  test('of a constant entry are 0, after seventy thousand additions of a third too', () => {
    const all = Array.from({ length: 70_000 }, (_, at) => [10 / 3, at % 5])
    expect(covarianceOf(sumsOf(all, 2))![0]).toEqual([0, 0])
  })

  test('need two people', () => {
    expect(covarianceOf(crossSums(2))).toBeNull()
    expect(covarianceOf(sumsOf([[1, 2]], 2))).toBeNull()
    expect(covarianceOf(sumsOf([[], []], 0))).toEqual([])
  })

  test('come from published sums as well', () => {
    const people = [
      [1, 5, 2],
      [4, 4, 2],
      [3, 1, 5],
    ]
    const totals = [8, 10, 9]
    const products = [
      [26, 24, 25],
      [24, 42, 23],
      [25, 23, 33],
    ]
    expect(publishedSums(3, totals, products)).toEqual(sumsOf(people, 3))
  })
})

describe('correlations', () => {
  test('of straight lines are 1 and -1', () => {
    const lines = [1, 2, 5].map((x) => [x, 3 * x + 1, -x])
    const rounded = correlationOf(covarianceOf(sumsOf(lines, 3))!)!.map((row) =>
      row.map((r) => Number(r.toFixed(12))),
    )
    expect(rounded).toEqual([
      [1, 1, -1],
      [1, 1, -1],
      [-1, -1, 1],
    ])
  })

  test('are null beside a constant', () => {
    expect(
      correlationOf([
        [1, 0],
        [0, 0],
      ]),
    ).toBeNull()
  })
})
