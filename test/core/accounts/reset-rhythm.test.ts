import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maySendReset, RESET_LASTS } from '#src/core/accounts/reset-rhythm.ts'

const MINUTE = 60_000
const start = new Date('2026-03-02T09:00:00Z').getTime()
const at = (minutes: number) => new Date(start + minutes * MINUTE)

test('a first mail goes at once, a double click makes no second one', () => {
  expect(maySendReset([], at(0))).toBe(true)
  expect(maySendReset([at(0)], at(1))).toBe(false)
  expect(maySendReset([at(0)], at(2))).toBe(true)
})

test('a mailbox gets three mails in an hour', () => {
  expect(maySendReset([at(0), at(5)], at(10))).toBe(true)
  expect(maySendReset([at(0), at(5), at(10)], at(15))).toBe(false)
  expect(maySendReset([at(0), at(5), at(10)], at(60))).toBe(true)
})

test('who is asked about all day gets at most thirty mails, and none is refused without a link that works', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 24 * 60 }), { maxLength: 2000 }), (asked) => {
      const sent: Date[] = []
      for (const minutes of asked.toSorted((one, other) => one - other)) {
        const now = at(minutes)
        const works = sent.some((moment) => now.getTime() - moment.getTime() < RESET_LASTS)
        if (maySendReset(sent, now)) sent.push(now)
        else expect(works).toBe(true)
      }
      expect(sent.length).toBeLessThanOrEqual(30)
    }),
  )
})

test('a day later the mailbox is as it was', () => {
  const flood = Array.from({ length: 20 }, (_, hour) => at(hour * 60))
  expect(maySendReset(flood, at(19 * 60 + 30))).toBe(false)
  expect(maySendReset([...flood, at(48 * 60)], at(48 * 60 + 5))).toBe(true)
})
