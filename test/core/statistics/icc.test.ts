import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { iccOf } from '#src/core/statistics/icc.ts'
import { momentsOf } from '#src/core/statistics/moments.ts'
import { type Comparison, compare, moments, vector } from '#test/core/statistics/reference.ts'

const anchors = vector<{
  'shrout-fleiss-1979': { data: { rows: number[][] }; computed: Record<string, number> }
  'bliese-bh1996-icc1': {
    data: { groups: [number, number, number][] }
    computed: Record<string, number>
  }
}>('anchors.json')

type Wave = { n2: number; mean2: number | null; sd2: number | null }
type Named = Record<'groupReliability' | 'shrunkMean', Record<string, number>>
const univbct = vector<{
  wave1to2: { byGroup: Record<string, Record<string, Wave>> }
  iccWave1: Record<string, Record<string, unknown> & Named>
}>('univbct-waves.json')

describe('published figures', () => {
  test('of Shrout & Fleiss 1979', () => {
    const { data, computed } = anchors['shrout-fleiss-1979']
    const { msb, msw, icc1, icc2 } = iccOf(data.rows.map((row) => momentsOf(row)))
    const found: Comparison = { figures: 0, differences: [] }
    compare(found, 'ratings', { actual: { msb, msw, icc1, icc2 }, expected: computed })
    expect(found).toEqual({ figures: 4, differences: [] })
    expect([msb, msw, icc1, icc2].map((value) => value?.toFixed(2))).toEqual([
      '11.24',
      '6.26',
      '0.17',
      '0.44',
    ])
  })

  test('of 7,382 soldiers in 99 companies', () => {
    const { data, computed } = anchors['bliese-bh1996-icc1']
    const actual = iccOf(data.groups.map(([n, mean, variance]) => ({ n, mean, variance })))
    const found: Comparison = { figures: 0, differences: [] }
    compare(found, 'soldiers', { actual, expected: computed })
    expect(found).toEqual({ figures: 3, differences: [] })
    expect(actual.icc1MeanGroupSize?.toFixed(8)).toBe('0.04336905')
  })
})

test('three scales in 43 companies, with every reliability and shrunk mean, by R', () => {
  const found: Comparison = { figures: 0, differences: [] }
  for (const [scale, expected] of Object.entries(univbct.iccWave1)) {
    const companies = Object.entries(univbct.wave1to2.byGroup)
    const own = iccOf(
      companies.map(([, figures]) => {
        const { n2, mean2, sd2 } = figures[scale]!
        return moments(n2, mean2, sd2)
      }),
    )
    const named = (values: readonly (number | null)[]) =>
      Object.fromEntries(companies.map(([company], at) => [company, values[at]]))
    const actual = {
      ...own,
      groupReliability: named(own.groupReliability),
      shrunkMean: named(own.shrunkMean),
    }
    compare(found, scale, { actual, expected })
  }
  expect(found).toEqual({ figures: 297, differences: [] })
})

describe('hostile departments', () => {
  const reasonOf = (...groups: number[][]) => iccOf(groups.map((group) => momentsOf(group))).reason

  test('have a reason each', () => {
    expect(reasonOf()).toBe('no-data')
    expect(reasonOf([], [])).toBe('no-data')
    expect(reasonOf([1, 2, 3], [])).toBe('one-group')
    expect(reasonOf([1], [2], [3])).toBe('one-answer-per-group')
    expect(reasonOf([3, 3], [3, 3, 3])).toBe('zero-variance')
  })

  test('without answers keep their place', () => {
    const { groups, groupReliability, shrunkMean } = iccOf(
      [[1, 2], [], [4, 5]].map((group) => momentsOf(group)),
    )
    expect(groups).toBe(2)
    expect([groupReliability[1], shrunkMean[1]]).toEqual([null, null])
    expect(groupReliability[2]).toBeGreaterThan(0)
  })

  test('that differ less than chance have a negative ICC(1), shown as 0 and flagged', () => {
    const alike = iccOf(
      [
        [1, 5],
        [2, 4],
        [1, 5],
      ].map((group) => momentsOf(group)),
    )
    expect(alike.icc1).toBe(-1)
    expect(alike).toMatchObject({ icc1Shown: 0, icc2: null, flags: ['negative-icc1'] })
    expect(alike.groupReliability).toEqual([0, 0, 0])
    expect(alike.shrunkMean).toEqual([3, 3, 3])
  })

  test('of one mind each are perfectly told apart, beyond any F', () => {
    const split = iccOf(
      [
        [1, 1],
        [5, 5, 5],
      ].map((group) => momentsOf(group)),
    )
    expect(split).toMatchObject({ icc1: 1, icc2: 1, F: null, p: null, msw: 0 })
    expect(split.shrunkMean).toEqual([1, 5])
  })
})

test('a shrunk mean lies between the department and the company', () => {
  const group = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(fc.array(group, { minLength: 2, maxLength: 8 }), (answers) => {
      const { shrunkMean, reason } = iccOf(answers.map((list) => momentsOf(list)))
      if (reason !== null) return
      const grand = momentsOf(answers.flat()).mean!
      shrunkMean.forEach((mean, at) => {
        const own = momentsOf(answers[at]!).mean!
        expect(mean).toBeGreaterThanOrEqual(Math.min(own, grand) - 1e-9)
        expect(mean).toBeLessThanOrEqual(Math.max(own, grand) + 1e-9)
      })
    }),
  )
})
