import { describe, expect, test } from 'vitest'
import { welch } from '#src/core/statistics/compare.ts'
import {
  differenceInDifferences,
  differenceOfChanges,
  placeboP,
} from '#src/core/statistics/differences.ts'
import { momentsOf } from '#src/core/statistics/moments.ts'

const before = { treatedBefore: momentsOf([2, 3, 2, 3]), controlBefore: momentsOf([3, 3, 4]) }
const after = { treatedAfter: momentsOf([4, 5, 4, 4, 3]), controlAfter: momentsOf([3, 4, 4, 5]) }

describe('difference in differences', () => {
  test('takes the change of the others out, with an error of all four cells', () => {
    const found = differenceInDifferences({ ...before, ...after })
    expect(found.diff).toBeCloseTo(4 - 2.5 - (4 - 10 / 3), 12)
    const parts = [
      { v: 0.5 / 5, n: 5 },
      { v: 1 / 3 / 4, n: 4 },
      { v: 2 / 3 / 4, n: 4 },
      { v: 1 / 3 / 3, n: 3 },
    ]
    const square = parts.reduce((sum, { v }) => sum + v, 0)
    expect(found.se).toBeCloseTo(Math.sqrt(square), 12)
    const df = square ** 2 / parts.reduce((sum, { v, n }) => sum + v ** 2 / (n - 1), 0)
    expect(found.df).toBeCloseTo(df, 10)
    expect(found.interval!.lo).toBeLessThan(found.diff!)
  })

  test('without a change among the others is the plain change', () => {
    const still = { controlBefore: momentsOf([3, 3]), controlAfter: momentsOf([3, 3]) }
    const { treatedBefore, treatedAfter } = { ...before, ...after }
    const found = differenceInDifferences({ treatedBefore, treatedAfter, ...still })
    const plain = welch(treatedAfter, treatedBefore)
    expect(found.t).toBeCloseTo(plain.t!, 12)
    expect(found.p).toBeCloseTo(plain.p!, 12)
  })

  test('says which cells are too small', () => {
    const cells = { ...before, ...after }
    const empty = differenceInDifferences({ ...cells, controlAfter: momentsOf([]) })
    expect(empty).toMatchObject({ diff: null, p: null, reason: 'no-data' })
    const alone = differenceInDifferences({ ...cells, treatedAfter: momentsOf([4]) })
    expect(alone).toMatchObject({ p: null, reason: 'n<2' })
    expect(alone.diff).toBeCloseTo(4 - 2.5 - (4 - 10 / 3), 12)
  })
})

test('changes of departments are compared as such', () => {
  expect(differenceOfChanges([0.5, 0.7, 0.6], [0, 0.1])).toEqual(
    welch(momentsOf([0.5, 0.7, 0.6]), momentsOf([0, 0.1])),
  )
  expect(differenceOfChanges([0.5], [0, 0.1])).toMatchObject({ p: null, reason: 'n<2' })
  expect(differenceOfChanges([], [0, 0.1])).toMatchObject({ diff: null, reason: 'no-data' })
})

describe('the placebo p', () => {
  // TAFE institutes, leadership, 2011 to 2012, by R.
  const institutes = [
    null,
    0.343785853242959,
    0.00612399397834507,
    null,
    null,
    -0.255802118673406,
    1.04968896080547,
    -0.612452014320221,
    0.248234802693007,
    null,
    -0.362655125717519,
    null,
  ]

  test('is the share of departments that moved as far without an action', () => {
    const found = institutes.map((own) => placeboP(own, institutes))
    const sevenths = [null, 4, 7, null, null, 5, 1, 2, 6, null, 3, null]
    expect(found).toEqual(sevenths.map((of) => (of === null ? null : of / 7)))
  })

  test('is null where nothing is defined', () => {
    expect(placeboP(null, [0.1])).toBeNull()
    expect(placeboP(0.1, [null])).toBeNull()
  })
})
