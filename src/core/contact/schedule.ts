import { z } from 'zod'
import { dayIn, instantOf } from '#src/core/campaign/calendar.ts'
import { type Mailings, MOST_REMINDERS, mustBeAReason } from '#src/core/contact/limits.ts'
import { type MailHours, nextMailMoment, TimeOfDay } from '#src/core/contact/mail-hours.ts'
import { Problem } from '#src/core/problem.ts'

/**
 * What a campaign does by itself, in its own time zone: `opening` = the time of its first day at which it opens and
 * mails the invitations, `reason` = why although people were asked a short while ago, and its reminders.
 */
export const ScheduleDraft = z.strictObject({
  opening: TimeOfDay.nullable().default(null),
  reason: z
    .string()
    .trim()
    .nullable()
    .default(null)
    .transform((reason) => reason || null),
  reminders: z.array(z.strictObject({ on: z.iso.date(), at: TimeOfDay })).default([]),
})
export type Schedule = Readonly<{
  opening: string | null
  reason: string | null
  reminders: readonly Reminder[]
}>
export type Reminder = Readonly<{ on: string; at: string }>

export const NO_SCHEDULE: Schedule = { opening: null, reason: null, reminders: [] }

export type Scheduled = Readonly<{
  timeZone: string
  opensOn: string
  closesOn: string
  schedule: Schedule
}>

/** When a draft opens by itself; `null` = only by hand. */
export const openingMoment = ({ timeZone, opensOn, schedule }: Scheduled): Date | null =>
  schedule.opening === null ? null : instantOf(opensOn, schedule.opening, timeZone)

/** When the next reminder after a moment is due; `null` = there is none. */
export function nextReminder(scheduled: Scheduled, after: Date): Date | null {
  const times = scheduled.schedule.reminders
    .map((reminder) => momentOf(reminder, scheduled).getTime())
    .filter((time) => time > after.getTime())
  return times.length > 0 ? new Date(Math.min(...times)) : null
}

/**
 * Whether a planned reminder is due and none has left since its moment. On the day on which invitations leave, as they
 * may after a late opening or for a second time, none is.
 */
export function isReminderDue(
  scheduled: Hourly & Pick<Mailings, 'invitedAt' | 'remindedAt'>,
  now: Date,
): boolean {
  const { timeZone, invitedAt, remindedAt, schedule } = scheduled
  const invited = invitedAt && dayIn(timeZone, nextMailMoment(new Date(invitedAt), scheduled))
  if (invited && invited >= dayIn(timeZone, now)) return false
  const last = remindedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(remindedAt)
  const times = schedule.reminders.map((reminder) => momentOf(reminder, scheduled).getTime())
  return times.some((time) => time <= now.getTime() && time > last)
}

/**
 * The schedule with its reminders in order; throws where something of it lies in the past, outside the days of the
 * campaign, goes beyond the limits, or would wait for mail hours until the campaign is over. `kept` = reminders that may
 * lie in the past, because they were there before.
 */
export function checkedSchedule(
  scheduled: Hourly,
  now: Date,
  kept: readonly Reminder[] = [],
): Schedule {
  const { reminders, reason } = scheduled.schedule
  const opening = openingMoment(scheduled)
  if (opening && opening <= now) throw new Problem('campaign.opening-in-past')
  if (reason !== null) mustBeAReason(reason)
  if (reminders.length > MOST_REMINDERS)
    throw new Problem('campaign.reminders-too-many', { most: MOST_REMINDERS })
  for (const [at, reminder] of reminders.entries())
    mustBeDoable(reminder, { ...scheduled, now, kept, number: at + 1 })
  const inOrder = reminders.toSorted((one, other) => (one.on < other.on ? -1 : 1))
  return { ...scheduled.schedule, reminders: inOrder }
}

type Hourly = Scheduled & Readonly<{ mailHours: MailHours }>
type Facts = Hourly & Readonly<{ now: Date; kept: readonly Reminder[]; number: number }>

function mustBeDoable(reminder: Reminder, facts: Facts) {
  const { opensOn, closesOn, schedule, now, kept, number } = facts
  const { on, at } = reminder
  const earlier = schedule.reminders.slice(0, number - 1)
  if (earlier.some((one) => one.on === on))
    throw new Problem('campaign.reminders-same-day', { number })
  const moment = momentOf(reminder, facts)
  const isOver = moment <= now
  if (!kept.some((one) => one.on === on && one.at === at)) {
    if (on <= opensOn || on > closesOn)
      throw new Problem('campaign.reminder-outside', { number, first: opensOn, last: closesOn })
    if (isOver) throw new Problem('campaign.reminder-in-past', { number })
  }
  if (!isOver && dayIn(facts.timeZone, nextMailMoment(moment, facts)) > closesOn)
    throw new Problem('campaign.reminder-never', { number, ...facts.mailHours })
}

const momentOf = ({ on, at }: Reminder, { timeZone }: Pick<Scheduled, 'timeZone'>) =>
  instantOf(on, at, timeZone)
