import { expect, test } from 'vitest'
import { randomId } from '#src/core/random.ts'

test('a name has 22 characters, is like no other, and is no option of a command', () => {
  const ids = Array.from({ length: 2000 }, randomId)
  expect(new Set(ids).size).toBe(2000)
  for (const id of ids) expect(id).toMatch(/^\w[\w-]{21}$/)
})
