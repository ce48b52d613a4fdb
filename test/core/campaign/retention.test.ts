import { expect, test } from 'vitest'
import { keptUntil, mustBeKept, RetentionDraft } from '#src/core/campaign/retention.ts'

test('what is kept goes on the same day of the month, or on its last one', () => {
  expect(keptUntil('2026-03-02', 'P6M')).toBe('2026-09-02')
  expect(keptUntil('2026-08-31', 'P6M')).toBe('2027-02-28')
  expect(keptUntil('2028-02-29', 'P1Y')).toBe('2029-02-28')
})

test('comments never outlive reports, whatever the units', () => {
  expect(() => mustBeKept({ comments: 'P24M', reports: 'P2Y' })).not.toThrow()
  expect(() => mustBeKept({ comments: 'P25M', reports: 'P2Y' })).toThrow(
    expect.objectContaining({ key: 'campaign.comments-outlive-reports' }),
  )
  expect(() => mustBeKept({ comments: 'P1M', reports: 'P361M' })).toThrow(
    expect.objectContaining({ key: 'campaign.kept-too-long', details: { years: 30 } }),
  )
})

test('a duration has whole months or whole years, one at least', () => {
  for (const comments of ['P0M', 'P1Y6M', 'P6W', 'PT6M', '6M', 'P-1M', 'P1.5Y', 'P1000M', ''])
    expect(RetentionDraft.safeParse({ comments, reports: 'P1Y' }).success).toBe(false)
})
