import { expect, test } from 'vitest'
import { ailing, type StatusFacts } from '#src/core/installation/health.ts'

const well: StatusFacts = {
  mail: { isUsed: true, failure: null },
  free: 50e9,
  wrongKeys: 0,
  failingJobs: 0,
  isLogBroken: false,
}

test('nothing wants attention where all is well, and a thing that does not exist is not ill', () => {
  expect(ailing(well)).toEqual([])
  expect(ailing({ ...well, mail: { isUsed: false, failure: null }, free: null })).toEqual([])
})

test('what wants attention is named in the order in which to look after it', () => {
  expect(ailing({ ...well, free: 1e9 })).toEqual(['disk'])
  expect(
    ailing({
      mail: { isUsed: true, failure: 'refused' },
      free: 0,
      wrongKeys: 1,
      failingJobs: 2,
      isLogBroken: true,
    }),
  ).toEqual(['mail', 'disk', 'keys', 'jobs', 'audit-log'])
})
