import { expect, test } from 'vitest'
import { type BackOffRule, type Strikes, struck, waitOf } from '#src/core/back-off.ts'

const rule: BackOffRule = { free: 3, first: 1000, longest: 10_000, memory: 60_000 }

const after = (tries: number): Strikes | undefined => {
  let strikes: Strikes | undefined
  for (let n = 0; n < tries; n += 1) strikes = struck(rule, strikes, 0)
  return strikes
}

test('the first tries do not wait', () => {
  for (const tries of [0, 1, 2]) expect(waitOf(rule, after(tries), 0)).toBe(0)
})

test('then the wait doubles up to the longest', () => {
  expect([3, 4, 5, 6, 7, 40].map((tries) => waitOf(rule, after(tries), 0))).toEqual([
    1000, 2000, 4000, 8000, 10_000, 10_000,
  ])
})

test('the wait runs down with time and ends', () => {
  expect(waitOf(rule, after(4), 1500)).toBe(500)
  expect(waitOf(rule, after(4), 2000)).toBe(0)
})

test('after a while without a try everything is forgotten', () => {
  expect(waitOf(rule, after(40), 60_000)).toBe(0)
  expect(struck(rule, after(40), 60_000)).toEqual({ count: 1, last: 60_000 })
})
