import { describe, expect, test } from 'vitest'
import { meanInterval } from '#src/core/statistics/interval.ts'
import { momentsOf } from '#src/core/statistics/moments.ts'
import { moments } from '#test/core/statistics/reference.ts'

const near = (lo: number, hi: number) => ({
  lo: expect.closeTo(lo, 10) as number,
  hi: expect.closeTo(hi, 10) as number,
})

describe('the interval of a mean', () => {
  test('of four in nine, with and without the correction', () => {
    const four = momentsOf([3, 3, 3, 4])
    expect(meanInterval(four, null)).toMatchObject({
      mean: 3.25,
      sd: 0.5,
      se: 0.25,
      interval: near(2.45438842367907, 4.04561157632093),
      flags: [],
      reason: null,
    })
    const { se, interval } = meanInterval(four, 9)
    expect(se).toBeCloseTo(0.186338998124982, 12)
    expect(interval).toEqual(near(2.65698614388688, 3.84301385611312))
  })

  test('leaves the scale where the data do', () => {
    expect(meanInterval(momentsOf([3, 4]), null).interval).toEqual(
      near(-2.85310236808735, 9.85310236808735),
    )
  })

  test('has no width in a census, and says so', () => {
    const census = meanInterval(momentsOf([3, 4]), 2)
    expect(census).toMatchObject({ se: 0, interval: { lo: 3.5, hi: 3.5 }, flags: ['census'] })
  })

  test('has no width where the roster is stale', () => {
    const stale = meanInterval(momentsOf([4, 4, 4, 5, 4]), 3)
    expect(stale).toMatchObject({ se: 0, flags: ['more-answers-than-headcount'] })
  })

  test('of the same answer from all has no width and is flagged', () => {
    const same = meanInterval(momentsOf([4, 4, 4]), 9)
    const { sd, se, interval, flags } = same
    expect([sd, se, interval, flags]).toEqual([0, 0, { lo: 4, hi: 4 }, ['zero-variance']])
  })

  test('of one answer is the answer alone', () => {
    expect(meanInterval(momentsOf([4]), 1)).toEqual({
      n: 1,
      mean: 4,
      sd: null,
      se: null,
      interval: null,
      flags: ['census'],
      reason: 'one-answer',
    })
  })

  test('of nothing is nothing, even where nobody could have answered', () => {
    expect(meanInterval(momentsOf([]), 0)).toMatchObject({
      mean: null,
      interval: null,
      flags: [],
      reason: 'no-data',
    })
  })

  test('is the textbook one for the Medical Examiner, 11 of 16', () => {
    const { interval } = meanInterval(moments(11, 3.5757575757575757, 0.396958130759098), null)
    const finite = meanInterval(moments(11, 3.5757575757575757, 0.396958130759098), 16).interval
    expect([interval?.lo, interval?.hi].map((end) => end?.toFixed(2))).toEqual(['3.31', '3.84'])
    expect([finite?.lo, finite?.hi].map((end) => end?.toFixed(2))).toEqual(['3.43', '3.72'])
  })
})
