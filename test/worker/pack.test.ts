import { expect, test } from 'vitest'
import { randomBytes } from '#src/core/anonymity/bytes.ts'
import { pack, unpack } from '#src/worker/pack.ts'

test('ballots of any length arrive as they were sent', () => {
  const ballots = [0, 1, 4096, 32].map((length) => ({
    leaf: randomBytes(32),
    sealed: randomBytes(length),
  }))
  expect(unpack(pack(ballots))).toEqual(ballots)
  expect(unpack(pack([]))).toEqual([])
})
