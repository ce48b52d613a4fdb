import { expect, test } from 'vitest'
import { runsOf } from '#src/core/disclosure/runs.ts'

test.each([
  [[], []],
  [[4], [[4, 4]]],
  [[0, 1, 2], [[0, 2]]],
  [
    [1, 2, 3, 7, 9, 10],
    [
      [1, 3],
      [7, 7],
      [9, 10],
    ],
  ],
])('the runs of %j are %j', (numbers, runs) => {
  expect(runsOf(numbers)).toEqual(runs)
})
