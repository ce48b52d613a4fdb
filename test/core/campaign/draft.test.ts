import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayIn, isTimeZone, startOfDay } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { CampaignDraft, mustBeTimeZone, termsOf } from '#src/core/campaign/draft.ts'
import {
  acceptsBallots,
  givesPasses,
  mustBeExtensible,
  mustBeOpenable,
} from '#src/core/campaign/rules.ts'
import { MAIL_HOURS } from '#src/core/contact/mail-hours.ts'
import { NO_MAIL_TEXTS } from '#src/core/contact/mail-texts.ts'
import { NO_SCHEDULE } from '#src/core/contact/schedule.ts'

const TODAY = '2026-03-02'
const draft = (change: object = {}) =>
  CampaignDraft.parse({
    title: 'Spring',
    questionnaire: 'septet',
    closesOn: '2026-03-20',
    ...change,
  })
const terms = (change: object = {}) => termsOf(draft(change), TODAY, ['fr', 'en'])

test('a draft needs a title, a questionnaire and a last day; the rest has defaults', () => {
  expect(terms()).toEqual({
    k: 5,
    timeZone: 'Europe/Paris',
    opensOn: TODAY,
    closesOn: '2026-03-20',
    latestClosesOn: '2026-04-03',
    languages: ['fr', 'en'],
    segments: [],
  })
  for (const missing of ['title', 'questionnaire', 'closesOn'])
    expect(CampaignDraft.safeParse({ ...draft(), [missing]: undefined }).success).toBe(false)
  expect(CampaignDraft.safeParse({ ...draft(), colour: 'blue' }).success).toBe(false)
  expect(CampaignDraft.safeParse({ ...draft(), closesOn: '2026-02-30' }).success).toBe(false)
})

test('k goes from 3 to 50', () => {
  for (const k of [3, 50]) expect(terms({ k }).k).toBe(k)
  for (const k of [2, 51, 0, -5])
    expect(() => terms({ k })).toThrow(expect.objectContaining({ key: 'campaign.k-out-of-range' }))
})

test('the days stand in order', () => {
  expect(() => terms({ opensOn: '2026-03-21' })).toThrow(
    expect.objectContaining({ key: 'campaign.ends-before-start' }),
  )
  expect(terms({ opensOn: '2026-03-20' }).opensOn).toBe('2026-03-20')
  expect(() => terms({ latestClosesOn: '2026-03-19' })).toThrow(
    expect.objectContaining({ key: 'campaign.latest-before-end' }),
  )
  expect(terms({ latestClosesOn: '2026-03-20' }).latestClosesOn).toBe('2026-03-20')
})

test('only languages of the questionnaire can be asked for, and time zones that exist', () => {
  expect(() => terms({ languages: ['es'] })).toThrow(
    expect.objectContaining({ key: 'campaign.language-missing', details: { language: 'es' } }),
  )
  expect(() => mustBeTimeZone('Mars/Olympus')).toThrow(
    expect.objectContaining({ key: 'campaign.time-zone-unknown' }),
  )
  expect(isTimeZone('Europe/Madrid')).toBe(true)
})

const campaign = (change: Partial<Campaign> = {}): Campaign => ({
  id: 'spring',
  title: 'Spring',
  questionnaire: { id: 'septet', version: 1 },
  k: 5,
  timeZone: 'Europe/Paris',
  opensOn: '2026-03-02',
  closesOn: '2026-03-20',
  latestClosesOn: '2026-03-27',
  graceHours: 24,
  graceEnds: null,
  languages: ['fr'],
  departments: null,
  segments: [],
  retention: { comments: 'P2Y', reports: 'P10Y' },
  commentsDeletedOn: null,
  reportsDeletedOn: null,
  revision: 1,
  schedule: NO_SCHEDULE,
  mailHours: MAIL_HOURS,
  mailTexts: NO_MAIL_TEXTS,
  sendsInvitations: false,
  invitationsSent: 0,
  invitedAt: null,
  remindersSent: 0,
  remindedAt: null,
  state: 'open',
  auditor: null,
  releasedOn: null,
  resultsOn: null,
  ...change,
})

test('the last day only grows, up to the limit, while open', () => {
  const extend =
    (closesOn: string, change: Partial<Campaign> = {}) =>
    () =>
      mustBeExtensible(campaign(change), closesOn)
  expect(extend('2026-03-27')).not.toThrow()
  for (const [closesOn, change, key] of [
    ['2026-03-20', {}, 'campaign.extension-backwards'],
    ['2026-03-19', {}, 'campaign.extension-backwards'],
    ['2026-03-28', {}, 'campaign.extension-too-late'],
    ['2026-03-27', { state: 'draft' }, 'campaign.not-open'],
    ['2026-03-27', { state: 'grace' }, 'campaign.not-open'],
  ] as const)
    expect(extend(closesOn, change)).toThrow(expect.objectContaining({ key }))
})

test('a draft opens until its last day, and nothing else opens', () => {
  expect(() => mustBeOpenable(campaign({ state: 'draft' }), '2026-03-20')).not.toThrow()
  expect(() => mustBeOpenable(campaign({ state: 'draft' }), '2026-03-21')).toThrow(
    expect.objectContaining({ key: 'campaign.ends-in-past' }),
  )
  expect(() => mustBeOpenable(campaign({ state: 'closed' }), TODAY)).toThrow(
    expect.objectContaining({ key: 'campaign.not-draft' }),
  )
})

test('passes are given from the first day on while open; ballots are also taken in grace', () => {
  expect(givesPasses(campaign(), '2026-03-01')).toBe(false)
  expect(givesPasses(campaign(), '2026-03-02')).toBe(true)
  expect(givesPasses(campaign({ state: 'grace' }), '2026-03-02')).toBe(false)
  for (const [state, accepts] of [
    ['draft', false],
    ['opening', false],
    ['open', true],
    ['grace', true],
    ['closing', false],
    ['closed', false],
  ] as const)
    expect(acceptsBallots(campaign({ state }))).toBe(accepts)
})

test('a day begins at its own midnight, also where clocks skip or repeat an hour', () => {
  expect(startOfDay('2026-03-29', 'Europe/Paris').toISOString()).toBe('2026-03-28T23:00:00.000Z')
  expect(startOfDay('2026-03-30', 'Europe/Paris').toISOString()).toBe('2026-03-29T22:00:00.000Z')
  // midnight does not exist on this day: the day begins at one o'clock
  expect(startOfDay('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe(
    '2018-11-04T03:00:00.000Z',
  )
  const zones = fc.constantFrom(
    'Europe/Paris',
    'Pacific/Apia',
    'America/Sao_Paulo',
    'Asia/Kathmandu',
  )
  fc.assert(
    fc.property(zones, fc.integer({ min: 0, max: 5000 }), (zone, days) => {
      const day = addDays('2012-01-01', days)
      const start = startOfDay(day, zone)
      expect(dayIn(zone, start)).toBe(day)
      expect(dayIn(zone, new Date(start.getTime() - 1)) < day).toBe(true)
    }),
  )
})
