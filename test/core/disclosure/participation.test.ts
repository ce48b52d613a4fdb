import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isParticipationShown, participationBand } from '#src/core/disclosure/participation.ts'

test.each([
  [0, 8, { from: 0, to: 3 }],
  [3, 8, { from: 0, to: 3 }],
  [4, 8, { from: 4, to: 8 }],
  [8, 8, { from: 4, to: 8 }],
  [11, 20, { from: 8, to: 11 }],
  [19, 23, { from: 16, to: 23 }],
  [133, 140, { from: 133, to: 140 }],
  [950, 1000, { from: 950, to: 1000 }],
  [949, 1000, { from: 900, to: 949 }],
])('%i passes of %i invited are shown as %o', (issued, invited, band) => {
  expect(participationBand(issued, invited)).toEqual(band)
})

test('a band holds the truth, is never narrower than four people and never says "all"', () => {
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 3000 }), fc.nat(), (invited, luck) => {
      const issued = luck % (invited + 1)
      const { from, to } = participationBand(issued, invited)
      expect(from).toBeLessThanOrEqual(issued)
      expect(to).toBeGreaterThanOrEqual(issued)
      expect(to - from).toBeGreaterThanOrEqual(3)
      if (to === invited) expect(to - from).toBeGreaterThanOrEqual(4)
    }),
  )
})

test('participation is first shown at the third midnight, also across a change of the clock', () => {
  expect(isParticipationShown('2026-10-23', '2026-10-23')).toBe(false)
  expect(isParticipationShown('2026-10-23', '2026-10-25')).toBe(false)
  expect(isParticipationShown('2026-10-23', '2026-10-26')).toBe(true)
  expect(isParticipationShown('2026-12-30', '2027-01-02')).toBe(true)
})
