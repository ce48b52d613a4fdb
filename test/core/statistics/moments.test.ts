import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentsFromSums, momentsOf } from '#src/core/statistics/moments.ts'

test('nothing has no mean, one has no variance', () => {
  expect(momentsOf([])).toEqual({ n: 0, mean: null, variance: null })
  expect(momentsOf([4])).toEqual({ n: 1, mean: 4, variance: null })
  expect(momentsFromSums(0, 0, 0)).toEqual({ n: 0, mean: null, variance: null })
  expect(momentsFromSums(1, 4, 16)).toEqual({ n: 1, mean: 4, variance: null })
})

test('equal values have no variance, whatever rounding makes of them', () => {
  expect(momentsOf(Array.from({ length: 70_000 }, () => 10 / 3)).variance).toBe(0)
  expect(momentsFromSums(3, 10, 100 / 3).variance).toBe(0)
})

test('whole sums of millions of answers are exact', () => {
  // One of 2,000,000 answered 4 instead of 5.
  const [n, sum, squares] = [2_000_000, 9_999_999, 49_999_991]
  expect(momentsFromSums(n, sum, squares)).toEqual({ n, mean: sum / n, variance: 1 / n })
})

test('sums and values say the same', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2 }), (answers) => {
      const sum = answers.reduce((part, answer) => part + answer, 0)
      const squares = answers.reduce((part, answer) => part + answer * answer, 0)
      const [one, other] = [momentsOf(answers), momentsFromSums(answers.length, sum, squares)]
      expect(one.mean).toBeCloseTo(other.mean!, 13)
      expect(one.variance).toBeCloseTo(other.variance!, 12)
    }),
  )
})
