import { describe, expect, test } from 'vitest'
import { poststratifiedMean, worstCaseBounds } from '#src/core/statistics/bounds.ts'
import { momentsOf } from '#src/core/statistics/moments.ts'

const SCALE = { min: 1, max: 5 }

describe('worst-case bounds', () => {
  test('let the silent answer the worst and the best', () => {
    // One person of twelve at 4 1/3, by R.
    const { lo, hi } = worstCaseBounds({ n: 1, sum: 13 / 3 }, 12, SCALE)!
    expect([lo.toFixed(12), hi.toFixed(12)]).toEqual(['1.277777777778', '4.944444444444'])
  })

  test('are the scale without answers and the mean with all of them, or more', () => {
    expect(worstCaseBounds({ n: 0, sum: 0 }, 4, SCALE)).toEqual({ lo: 1, hi: 5 })
    expect(worstCaseBounds({ n: 2, sum: 7 }, 2, SCALE)).toEqual({ lo: 3.5, hi: 3.5 })
    expect(worstCaseBounds({ n: 4, sum: 14 }, 3, SCALE)).toEqual({ lo: 3.5, hi: 3.5 })
    expect(worstCaseBounds({ n: 0, sum: 0 }, 0, SCALE)).toBeNull()
  })
})

describe('the mean of the company', () => {
  const department = (headcount: number, ...answers: number[]) => ({
    headcount,
    moments: momentsOf(answers),
  })

  test('weighs departments by their people, not by their answers', () => {
    const { mean, se, groupsUsed } = poststratifiedMean([
      department(30, 4, 5),
      department(10, 2, 2, 3, 1),
      department(50),
    ])
    expect(mean).toBeCloseTo((30 * 4.5 + 10 * 2) / 40, 12)
    const variance = (30 / 40) ** 2 * (28 / 30) * 0.25 + (10 / 40) ** 2 * (6 / 10) * (2 / 3 / 4)
    expect(se).toBeCloseTo(Math.sqrt(variance), 12)
    expect(groupsUsed).toBe(2)
  })

  test('has no standard error where one answered for several, but where one is all', () => {
    expect(poststratifiedMean([department(9, 4, 5), department(2, 3)])).toMatchObject({
      mean: expect.closeTo((9 * 4.5 + 2 * 3) / 11, 12) as number,
      se: null,
      reason: 'one-answer',
    })
    expect(poststratifiedMean([department(9, 4, 5), department(1, 3)]).se).toBeGreaterThan(0)
    expect(poststratifiedMean([department(2, 4, 5), department(1, 3)]).se).toBe(0)
  })

  test('is null without answers or without people', () => {
    const none = { mean: null, se: null, groupsUsed: 0, reason: 'no-data' }
    expect(poststratifiedMean([])).toEqual(none)
    expect(poststratifiedMean([department(3)])).toEqual(none)
    expect(poststratifiedMean([department(0, 3)])).toMatchObject({ reason: 'no-headcount' })
  })
})
