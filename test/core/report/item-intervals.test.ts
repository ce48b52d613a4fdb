import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ItemFigures } from '#src/core/report/figures-item.ts'
import { withInterval } from '#src/core/report/item-intervals.ts'

const item = (n: number, favourable: number, codedShare = 0): ItemFigures => ({
  id: '1.1',
  n,
  classes: { unfavourable: 0, neutral: n - favourable, favourable, none: 3 },
  options: null,
  almostAll: null,
  tooFew: false,
  score: 50,
  codedShare,
  bounds: [50, 50],
})

test('an item of 60 among 100 people has the interval of Wilson in a finite population', () => {
  const { favourableInterval } = withInterval(item(60, 45), { invited: 100, hasDetail: true })
  // n* = 60 * 99 / 40 = 148.5, p = 0.75: centre (p + z²/2n*)/(1 + z²/n*), by hand
  expect(favourableInterval?.[0]).toBeCloseTo(67.46469960590332, 10)
  expect(favourableInterval?.[1]).toBeCloseTo(81.27449494742719, 10)
})

test('it has none in a report without detail, and none where a code stands for some answers', () => {
  const among = { invited: 100, hasDetail: true }
  expect(withInterval(item(60, 45), { ...among, hasDetail: false }).favourableInterval).toBeNull()
  expect(withInterval(item(60, 45, 0.01), among).favourableInterval).toBeNull()
  expect(withInterval({ ...item(60, 45), n: null, classes: null }, among).favourableInterval).toBe(
    null,
  )
})

test('whoever all answered has the share itself, and any interval holds the share', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 30, max: 3000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 3000 }),
      (n, share, others) => {
        const favourable = Math.round(n * share)
        const { favourableInterval: interval } = withInterval(item(n, favourable), {
          invited: n + others,
          hasDetail: true,
        })
        const [low = Number.NaN, high = Number.NaN] = interval ?? []
        const percent = (100 * favourable) / n
        expect(low).toBeLessThanOrEqual(percent + 1e-9)
        expect(high).toBeGreaterThanOrEqual(percent - 1e-9)
        expect(low).toBeGreaterThanOrEqual(-1e-9)
        expect(high).toBeLessThanOrEqual(100 + 1e-9)
        if (others === 0) expect(high - low).toBeCloseTo(0, 9)
      },
    ),
  )
})
