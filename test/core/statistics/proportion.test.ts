import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newcombe, wilson, wilsonFinite } from '#src/core/statistics/proportion.ts'
import { type Comparison, compare, ends, vector } from '#test/core/statistics/reference.ts'

type Anchor = {
  data: { x: number; n: number; x1: number; n1: number; x2: number; n2: number }
  published: { lo: number; hi: number }
  computed: { lo: number; hi: number; diff?: number }
}
const anchors = Object.entries(vector<Record<string, Anchor>>('anchors.json'))
const answers = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

describe('published figures', () => {
  test('Wilson, of Newcombe 1998a', () => {
    const found: Comparison = { figures: 0, differences: [] }
    for (const [name, { data, published, computed }] of anchors) {
      if (!name.startsWith('wilson')) continue
      const actual = wilson(data.x, data.n)
      compare(found, name, { actual, expected: computed })
      expect(actual?.lo).toBeCloseTo(published.lo, 4)
      expect(actual?.hi).toBeCloseTo(published.hi, 4)
    }
    expect(found).toEqual({ figures: 8, differences: [] })
  })

  test('differences, of Newcombe 1998b', () => {
    const found: Comparison = { figures: 0, differences: [] }
    for (const [name, { data, published, computed }] of anchors) {
      if (!name.startsWith('newcombe')) continue
      const { diff, interval } = newcombe({ x: data.x1, n: data.n1 }, { x: data.x2, n: data.n2 })
      compare(found, name, { actual: { diff, ...ends(interval) }, expected: computed })
      expect(interval?.lo).toBeCloseTo(published.lo, 4)
      expect(interval?.hi).toBeCloseTo(published.hi, 4)
    }
    expect(found).toEqual({ figures: 24, differences: [] })
  })
})

describe('a finite population', () => {
  test('narrows the interval: four of four among nine, by R', () => {
    expect(wilsonFinite(4, 4, 9)?.lo).toBeCloseTo(0.624910973333996, 12)
  })

  test('leaves no width where all, or more than all, answered', () => {
    expect(wilsonFinite(1, 4, 4)).toEqual({ lo: 0.25, hi: 0.25 })
    expect(wilsonFinite(1, 4, 3)).toEqual({ lo: 0.25, hi: 0.25 })
  })

  test('is inside the interval without it, and runs into it', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 9000 }), ([x, n], more) => {
        const [plain, finite] = [wilson(x, n), wilsonFinite(x, n, n + more)]
        expect(finite!.lo).toBeGreaterThanOrEqual(plain!.lo - 1e-12)
        expect(finite!.hi).toBeLessThanOrEqual(plain!.hi + 1e-12)
        expect(wilsonFinite(x, n, 1e13)?.hi).toBeCloseTo(plain!.hi, 7)
        expect(wilsonFinite(x, n, null)).toEqual(plain)
      }),
    )
  })
})

test('nobody is null, and none or all still has a width', () => {
  expect([wilson(0, 0), wilsonFinite(0, 0, 9), wilsonFinite(0, 0, 0)]).toEqual([null, null, null])
  expect(newcombe({ x: 0, n: 0 }, { x: 1, n: 2 })).toEqual({
    diff: null,
    interval: null,
    reason: 'no-data',
  })
  expect(wilson(0, 20)).toEqual({ lo: 0, hi: expect.closeTo(0.1611, 4) as number })
  expect(wilson(20, 20)?.hi).toBe(1)
})

test('an interval holds its proportion, lies in 0-1 and mirrors', () => {
  fc.assert(
    fc.property(answers, ([x, n]) => {
      const { lo, hi } = wilson(x, n)!
      expect(lo).toBeGreaterThanOrEqual(0)
      expect(lo).toBeLessThanOrEqual(x / n)
      expect(hi).toBeGreaterThanOrEqual(x / n)
      expect(hi).toBeLessThanOrEqual(1)
      expect(wilson(n - x, n)!.lo).toBeCloseTo(1 - hi, 12)
    }),
  )
})

test('a difference holds itself, lies in -1 to 1 and turns round', () => {
  fc.assert(
    fc.property(answers, answers, ([x1, n1], [x2, n2]) => {
      const [one, two] = [
        { x: x1, n: n1 },
        { x: x2, n: n2 },
      ]
      const { diff, interval } = newcombe(one, two)
      expect(interval!.lo).toBeGreaterThanOrEqual(-1 - 1e-12)
      expect(interval!.lo).toBeLessThanOrEqual(diff!)
      expect(interval!.hi).toBeGreaterThanOrEqual(diff!)
      expect(newcombe(two, one).interval!.hi).toBeCloseTo(-interval!.lo, 12)
    }),
  )
})
