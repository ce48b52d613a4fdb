import { expect, test } from 'vitest'
import {
  commentThreshold,
  detailThreshold,
  groupThreshold,
} from '#src/core/disclosure/thresholds.ts'

// The attack suite takes the product's word for them: here they are as the rules write them, ANONYMITY A2.
test.each([
  [3, 8, 10, 30],
  [5, 8, 10, 30],
  [8, 8, 16, 30],
  [15, 15, 30, 30],
  [20, 20, 40, 40],
])('with k = %i nobody is counted among fewer', (k, group, comments, detail) => {
  expect([groupThreshold(k), commentThreshold(k), detailThreshold(k)]).toEqual([
    group,
    comments,
    detail,
  ])
})
