import { describe, expect, test } from 'vitest'
import { type Comparison, compare } from '#src/core/actions/effect/compare.ts'
import { groundOf } from '#src/core/actions/effect/ground.ts'
import { judge } from '#src/core/actions/effect/judge.ts'
import { isReached } from '#src/core/actions/effect/reached.ts'
import { aCell, changed } from '#test/core/actions/effect/cells.ts'

const many = groundOf([48, 52, 55, 57, 60, 61, 64, 66, 70].map((x, at) => changed(x, x + (at % 3))))
const few = groundOf([changed(60, 61), changed(62, 62)])
const large = { n: 2000, counted: 2000 }

const verdictOf = (comparison: Comparison) => judge([comparison])[0]?.verdict

describe('a verdict', () => {
  test('asks for more where there is less to compare with', () => {
    const rise = (points: number) => changed(55, 55 + points, large)
    expect(verdictOf(compare(rise(7), many, true))).toBe('improved')
    expect(verdictOf(compare(rise(4), many, true))).toBe('no-change')
    expect(verdictOf(compare(rise(11), few, true))).toBe('no-change')
    expect(verdictOf(compare(rise(14), few, true))).toBe('improved')
    expect(verdictOf(compare(rise(14), null, true))).toBe('no-change')
    expect(verdictOf(compare(rise(17), null, true))).toBe('improved')
  })

  test('is worse in the same way', () => {
    expect(verdictOf(compare(changed(60, 50, large), many, true))).toBe('worse')
    expect(verdictOf(compare(changed(60, 52, large), few, true))).toBe('no-change')
  })

  test('does not take for an effect what low scores do by themselves', () => {
    // the lower a department was, the more it rose: 1 point back of 2
    const backs = [40, 44, 48, 52, 56, 60, 64, 68]
    const returning = groundOf(backs.map((x, at) => changed(x, x + (60 - x) / 2 + (at % 2))))
    const own = compare(changed(40, 51, large), returning, true)
    expect(own.difference).toBeGreaterThan(5)
    expect(own.p).toBeLessThan(0.001)
    expect(verdictOf(own)).toBe('no-change')
    expect(verdictOf(compare(changed(40, 60, large), returning, true))).toBe('improved')
  })

  test('needs an interval wholly beyond what is asked', () => {
    const small = { n: 30, counted: 30 }
    expect(verdictOf(compare(changed(50, 63, small), few, true))).toBe('no-change')
    expect(verdictOf(compare(changed(50, 72, small), few, true))).toBe('improved')
  })

  test('is not assessable where codes alone could turn the sign, or everybody answered alike', () => {
    const own = {
      before: aCell(50, { codedShare: 0.04, bounds: [40, 60] }),
      after: aCell(75, { codedShare: 0.04, bounds: [58, 80] }),
    }
    expect(judge([compare(own, null, true)])[0]).toMatchObject({
      verdict: 'not-assessable',
      reason: 'bounds-overlap',
      pAdjusted: null,
    })
    const alike = changed(50, 80, { variance: 0 })
    expect(judge([compare(alike, null, true)])[0]).toMatchObject({ reason: 'no-variance' })
  })

  test('gets its p adjusted over all, those that are not assessable left out', () => {
    const one = compare(changed(50, 68), null, true)
    const other = compare(changed(50, 53), null, true)
    const alike = compare(changed(50, 80, { variance: 0 }), null, true)
    const [first, second, third] = judge([one, other, alike])
    expect(first?.pAdjusted).toBeCloseTo(2 * (one.p ?? NaN), 12)
    expect(second?.pAdjusted).toBe(other.p)
    expect(third?.pAdjusted).toBeNull()
  })
})

test('a target is reached, missed, or left open by estimates', () => {
  expect(isReached(aCell(70), 70)).toBe(true)
  expect(isReached(aCell(69.9), 70)).toBe(false)
  const estimate = (low: number, high: number) =>
    aCell(70, { codedShare: 0.02, bounds: [low, high] })
  expect(isReached(estimate(70, 74), 70)).toBe(true)
  expect(isReached(estimate(60, 69), 70)).toBe(false)
  expect(isReached(estimate(68, 74), 70)).toBeNull()
})
