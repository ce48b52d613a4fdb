import fc from 'fast-check'
import { expect, test } from 'vitest'
import { benjaminiHochberg } from '#src/core/statistics/adjust.ts'
import { vector } from '#test/core/statistics/reference.ts'

test('rejects four of the fifteen of Benjamini & Hochberg 1995', () => {
  const anchors =
    vector<Record<string, { data: { p: number[] }; computed: { adjusted: number[] } }>>(
      'anchors.json',
    )
  const { data, computed } = anchors['benjamini-hochberg-1995']!
  const adjusted = benjaminiHochberg(data.p)
  expect(adjusted).toEqual(computed.adjusted.map((q) => expect.closeTo(q, 12) as number))
  expect(adjusted.filter((q) => q !== null && q <= 0.05)).toHaveLength(4)
})

test('leaves nulls out of the count and in their place', () => {
  expect(benjaminiHochberg([null, 0.02, null, 0.04])).toEqual([null, 0.04, null, 0.04])
  expect(benjaminiHochberg([null])).toEqual([null])
  expect(benjaminiHochberg([])).toEqual([])
})

test('keeps the order, only raises, never beyond 1, and does not mind the order of the list', () => {
  const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(ps, (list) => {
      const adjusted = benjaminiHochberg(list) as number[]
      adjusted.forEach((q, at) => {
        expect(q).toBeGreaterThanOrEqual(list[at]!)
        expect(q).toBeLessThanOrEqual(1)
        list.forEach((p, other) => {
          if (list[at]! <= p) expect(q).toBeLessThanOrEqual(adjusted[other]!)
        })
      })
      expect(benjaminiHochberg(list.toReversed())).toEqual(adjusted.toReversed())
      expect(Math.max(...adjusted)).toBe(Math.max(...list))
    }),
  )
})
