import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayIn, instantOf, timeIn } from '#src/core/campaign/calendar.ts'
import { mustBeInvitable, mustBeRemindable, mustHaveReason } from '#src/core/contact/limits.ts'
import { MAIL_HOURS, mustBeMailHours, nextMailMoment } from '#src/core/contact/mail-hours.ts'
import {
  checkedSchedule,
  isReminderDue,
  nextReminder,
  type Schedule,
} from '#src/core/contact/schedule.ts'

const ZONES = Intl.supportedValuesOf('timeZone')
const aZone = fc.constantFrom(...ZONES)
const aDay = fc
  .integer({ min: 0, max: 365 * 12 })
  .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }).toString())
const aMinute = fc.integer({ min: 0, max: 24 * 60 - 1 })
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** Days on which the clocks of a zone change, found by looking for them. */
const aChange = fc
  .tuple(aZone, fc.integer({ min: 2010, max: 2035 }))
  .map(([zone, year]) => ({
    zone,
    change: Temporal.ZonedDateTime.from(`${year}-01-01T00:00[${zone}]`).getTimeZoneTransition(
      'next',
    ),
  }))
  .filter(({ change }) => change !== null)

describe('a local time is one instant', () => {
  test('that clocks show again, except where they skip it', () => {
    fc.assert(
      fc.property(aZone, aDay, aMinute, (zone, day, minute) => {
        const instant = instantOf(day, clock(minute), zone)
        const options = Temporal.PlainDateTime.from(`${day}T${clock(minute)}`)
        const early = options.toZonedDateTime(zone, { disambiguation: 'earlier' })
        const late = options.toZonedDateTime(zone, { disambiguation: 'later' })
        const isSkipped = !early.toPlainDateTime().equals(options)
        if (!isSkipped) {
          expect(instant.getTime()).toBe(early.epochMilliseconds)
          expect([dayIn(zone, instant), timeIn(zone, instant)]).toEqual([day, clock(minute)])
        } else expect(instant.getTime()).toBe(late.epochMilliseconds)
      }),
      { numRuns: 2000 },
    )
  })

  test('also in the hours around each change of the clocks: skipped is later, shown twice is the first', () => {
    fc.assert(
      fc.property(aChange, fc.integer({ min: -180, max: 180 }), ({ zone, change }, offset) => {
        const near = change!.toPlainDateTime().add({ minutes: offset }).round('minute')
        const instant = instantOf(
          near.toPlainDate().toString(),
          near.toPlainTime().toString({ smallestUnit: 'minute' }),
          zone,
        )
        const shown = instant.toTemporalInstant().toZonedDateTimeISO(zone).toPlainDateTime()
        expect(Temporal.PlainDateTime.compare(shown, near)).toBeGreaterThanOrEqual(0)
        const twice = new Date(instant.getTime() - 1)
        const before = twice.toTemporalInstant().toZonedDateTimeISO(zone).toPlainDateTime()
        // the instant before it does not show the same minute yet
        expect(before.round({ smallestUnit: 'minute', roundingMode: 'floor' }).equals(near)).toBe(
          false,
        )
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['Europe/Paris', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['Europe/Paris', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['America/Sao_Paulo', '2018-11-04', '00:00', '2018-11-04T03:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00.000Z'],
    ['Asia/Kolkata', '2026-03-09', '09:00', '2026-03-09T03:30:00.000Z'],
  ])('in %s on %s at %s', (zone, day, time, instant) => {
    expect(instantOf(day, time, zone).toISOString()).toBe(instant)
  })
})

describe('a mail to employees', () => {
  const inParis = { timeZone: 'Europe/Paris', mailHours: MAIL_HOURS }

  test.each([
    ['2026-03-02T06:00:00Z', '2026-03-02T06:00:00.000Z'],
    ['2026-03-02T18:59:59Z', '2026-03-02T18:59:59.000Z'],
    ['2026-03-02T19:00:00Z', '2026-03-03T06:00:00.000Z'],
    ['2026-03-02T23:30:00Z', '2026-03-03T06:00:00.000Z'],
    ['2026-03-02T05:59:59Z', '2026-03-02T06:00:00.000Z'],
    ['2026-03-28T22:00:00Z', '2026-03-29T05:00:00.000Z'],
  ])('that is due at %s leaves at %s', (due, leaves) => {
    expect(nextMailMoment(new Date(due), inParis).toISOString()).toBe(leaves)
  })

  test('leaves in its hours, never before it is due, and within a day and an hour or two', () => {
    fc.assert(
      fc.property(
        aZone,
        fc.date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 24 * 60 - 1 - 4 * 60 }),
        (timeZone, due, from) => {
          const mailHours = { from: clock(from), until: clock(from + 4 * 60) }
          const leaves = nextMailMoment(due, { timeZone, mailHours })
          expect(leaves.getTime()).toBeGreaterThanOrEqual(due.getTime())
          expect(leaves.getTime() - due.getTime()).toBeLessThan(48 * 3_600_000)
          const again = nextMailMoment(leaves, { timeZone, mailHours })
          expect(again.getTime()).toBe(leaves.getTime())
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('has at least two hours of the day', () => {
    expect(() => mustBeMailHours({ from: '08:00', until: '10:00' })).not.toThrow()
    for (const [from, until] of [
      ['08:00', '09:59'],
      ['20:00', '07:00'],
      ['08:00', '08:00'],
    ] as const)
      expect(() => mustBeMailHours({ from, until })).toThrow('campaign.mail-hours-few')
  })
})

describe('a schedule', () => {
  const now = new Date('2026-03-02T09:00:00Z')
  const scheduled = (schedule: Partial<Schedule>) => ({
    timeZone: 'Europe/Paris',
    opensOn: '2026-03-02',
    closesOn: '2026-03-20',
    mailHours: MAIL_HOURS,
    schedule: { opening: null, reason: null, reminders: [], ...schedule },
  })
  const on = (...days: string[]) => days.map((day) => ({ on: `2026-03-${day}`, at: '09:00' }))
  const check = (schedule: Partial<Schedule>) => checkedSchedule(scheduled(schedule), now)

  test('keeps its reminders in order', () => {
    expect(check({ opening: '10:01', reminders: on('18', '05', '11') })).toEqual({
      opening: '10:01',
      reason: null,
      reminders: on('05', '11', '18'),
    })
  })

  test.each([
    [{ opening: '10:00' }, 'campaign.opening-in-past', {}],
    [{ reason: 'too short' }, 'campaign.reason-length', { least: 10, most: 300 }],
    [{ reason: 'x'.repeat(301) }, 'campaign.reason-length', { least: 10, most: 300 }],
    [{ reminders: on('03', '04', '05', '06') }, 'campaign.reminders-too-many', { most: 3 }],
    [{ reminders: on('05', '05') }, 'campaign.reminders-same-day', { number: 2 }],
    [
      { reminders: on('05', '02') },
      'campaign.reminder-outside',
      { number: 2, first: '2026-03-02', last: '2026-03-20' },
    ],
    [
      { reminders: on('21') },
      'campaign.reminder-outside',
      { number: 1, first: '2026-03-02', last: '2026-03-20' },
    ],
    [
      { reminders: [{ on: '2026-03-20', at: '20:00' }] },
      'campaign.reminder-never',
      { number: 1, from: '07:00', until: '20:00' },
    ],
  ])('with %o is refused', (schedule, key, details) => {
    expect(() => check(schedule)).toThrow(expect.objectContaining({ key, details }))
  })

  test('keeps reminders that have left, and takes none in the past', () => {
    const later = new Date('2026-03-10T09:00:00Z')
    const wanted = scheduled({ reminders: on('05', '12') })
    expect(checkedSchedule(wanted, later, on('05')).reminders).toEqual(on('05', '12'))
    expect(() => checkedSchedule(wanted, later, on('06'))).toThrow(
      expect.objectContaining({ key: 'campaign.reminder-in-past', details: { number: 1 } }),
    )
  })

  test('keeps a reminder to come only where its mails still leave in time', () => {
    const kept = [{ on: '2026-03-20', at: '19:00' }]
    const wanted = scheduled({ reminders: kept })
    expect(checkedSchedule(wanted, now, kept).reminders).toEqual(kept)
    const mailHours = { from: '07:00', until: '19:00' }
    expect(() => checkedSchedule({ ...wanted, mailHours }, now, kept)).toThrow(
      'campaign.reminder-never',
    )
    const over = new Date('2026-03-20T19:00:00Z')
    expect(checkedSchedule({ ...wanted, mailHours }, over, kept).reminders).toEqual(kept)
  })

  test.each([
    ['at its moment', '2026-03-05T08:00:00Z', {}, true],
    ['not before it', '2026-03-05T07:59:59Z', {}, false],
    ['late', '2026-03-09T15:00:00Z', { remindedAt: '2026-03-04T12:00:00Z' }, true],
    [
      'not again on the next day',
      '2026-03-06T06:00:00Z',
      { remindedAt: '2026-03-05T22:50:00Z' },
      false,
    ],
    [
      'not where one was sent since',
      '2026-03-07T09:00:00Z',
      { remindedAt: '2026-03-06T09:00:00Z' },
      false,
    ],
    [
      'not on the day of late invitations',
      '2026-03-05T12:00:00Z',
      { invitedAt: '2026-03-05T08:30:00Z' },
      false,
    ],
    [
      'nor where these wait for the morning',
      '2026-03-05T12:00:00Z',
      { invitedAt: '2026-03-04T20:30:00Z' },
      false,
    ],
    ['a day after them', '2026-03-05T12:00:00Z', { invitedAt: '2026-03-04T18:59:00Z' }, true],
  ])('a reminder is due %s', (_when, moment, sent, isDue) => {
    const facts = { ...scheduled({ reminders: on('05') }), invitedAt: null, remindedAt: null }
    expect(isReminderDue({ ...facts, ...sent }, new Date(moment))).toBe(isDue)
  })

  test('names the next reminder, and none behind the last', () => {
    const wanted = scheduled({ reminders: on('05', '12') })
    const next = (moment: string) => nextReminder(wanted, new Date(moment))?.toISOString() ?? null
    expect(next('2026-03-05T07:59:59Z')).toBe('2026-03-05T08:00:00.000Z')
    expect(next('2026-03-05T08:00:00Z')).toBe('2026-03-12T08:00:00.000Z')
    expect(next('2026-03-12T08:00:00Z')).toBeNull()
  })
})

describe('the limits', () => {
  const now = new Date('2026-03-05T09:00:00Z')
  const sent = (change: object) => ({
    invitationsSent: 0,
    invitedAt: null,
    remindersSent: 0,
    remindedAt: null,
    timeZone: 'Europe/Paris',
    ...change,
  })

  test('allow three reminders, one a day of the campaign’s own', () => {
    expect(() => mustBeRemindable(sent({ remindersSent: 2 }), now)).not.toThrow()
    expect(() => mustBeRemindable(sent({ remindersSent: 3 }), now)).toThrow(
      'campaign.reminders-spent',
    )
    const remindedAt = '2026-03-04T23:30:00Z'
    expect(() => mustBeRemindable(sent({ remindedAt }), now)).toThrow('campaign.reminded-today')
    const bogota = sent({ remindedAt, timeZone: 'America/Bogota' })
    expect(() => mustBeRemindable(bogota, now)).not.toThrow()
  })

  test('allow the invitations twice, the second time when the first are surely gone', () => {
    const invitedAt = '2026-03-05T07:00:01Z'
    expect(() => mustBeInvitable(sent({ invitationsSent: 1, invitedAt }), now)).toThrow(
      'campaign.invitations-just-sent',
    )
    const early = sent({ invitationsSent: 1, invitedAt: '2026-03-05T07:00:00Z' })
    expect(() => mustBeInvitable(early, now)).not.toThrow()
    expect(() => mustBeInvitable(sent({ invitationsSent: 2 }), now)).toThrow(
      'campaign.invitations-spent',
    )
  })

  test('ask for a reason of ten to three hundred characters', () => {
    expect(mustHaveReason('  a new law asks for it ', 3)).toBe('a new law asks for it')
    for (const [reason, key] of [
      [null, 'campaign.asked-recently'],
      ['   ', 'campaign.asked-recently'],
      ['because', 'campaign.reason-length'],
      ['x'.repeat(301), 'campaign.reason-length'],
      ['half a sign: \ud83d', 'campaign.reason-length'],
    ] as const)
      expect(() => mustHaveReason(reason, 3), String(reason)).toThrow(key)
  })
})
