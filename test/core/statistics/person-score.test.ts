import { expect, test } from 'vitest'
import { personScore } from '#src/core/statistics/person-score.ts'

test('needs half of the items', () => {
  const given = (answered: number, items: number) =>
    personScore(Array.from({ length: items }, (_, at) => (at < answered ? 4 : null)))
  const least = [1, 2, 3, 4, 5, 14].map((items) =>
    Array.from({ length: items + 1 }, (_, answered) => given(answered, items)).indexOf(4),
  )
  expect(least).toEqual([1, 1, 2, 2, 3, 7])
})

test('is the mean of the answered items, 0 being an answer', () => {
  expect(personScore([0, null, 0, 4])).toBe(4 / 3)
  expect(personScore([0])).toBe(0)
  expect(personScore([])).toBeNull()
  expect(personScore([null, null])).toBeNull()
})
