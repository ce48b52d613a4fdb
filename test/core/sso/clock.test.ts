import { expect, test } from 'vitest'
import { clocksDisagree, secondsAhead } from '#src/core/sso/clock.ts'

const moments = { begunAt: 1000, now: 1020, issuedAt: 1019, ahead: 0 }

test('clocks that agree, or nearly, let people in', () => {
  expect(clocksDisagree(moments)).toBe(false)
  expect(clocksDisagree({ ...moments, issuedAt: 1050 })).toBe(false)
  expect(clocksDisagree({ ...moments, issuedAt: 970, ahead: -30 })).toBe(false)
})

test('a token from the future tells that our clock is behind', () => {
  expect(clocksDisagree({ ...moments, issuedAt: 1051 })).toBe(true)
  expect(clocksDisagree({ ...moments, issuedAt: 1140, ahead: 120 })).toBe(true)
})

test('a token from before its nonce tells that our clock is ahead', () => {
  expect(clocksDisagree({ ...moments, issuedAt: 899, ahead: -120 })).toBe(true)
  expect(clocksDisagree({ ...moments, issuedAt: 899, ahead: null })).toBe(true)
})

test('a token that is dated back on purpose, by a clock that agrees, is none of it', () => {
  expect(clocksDisagree({ ...moments, issuedAt: 720, ahead: 0 })).toBe(false)
})

test('what an answer says of the time is compared with its beginning and its end', () => {
  // a date in whole seconds may be the second in which the answer was under way
  expect(secondsAhead(1000, 1000.9, 1001.2)).toBe(0)
  expect(secondsAhead(1003, 1000, 1005)).toBe(0)
  expect(secondsAhead(1120, 999, 1000)).toBe(120)
  expect(secondsAhead(879, 1000, 1001)).toBe(-120)
})
