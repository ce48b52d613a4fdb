import { z } from 'zod'
import { addDays, dayIn, instantOf, timeIn } from '#src/core/campaign/calendar.ts'
import { Problem } from '#src/core/problem.ts'

/** A time of day as clocks show it, `HH:MM`. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** When mails to employees may leave: from `from` on and before `until`, `HH:MM` in the campaign's time zone. */
export const MailHours = z.strictObject({ from: TimeOfDay, until: TimeOfDay })
export type MailHours = Readonly<z.infer<typeof MailHours>>

export const MAIL_HOURS = { from: '07:00', until: '20:00' } as const satisfies MailHours

/** So long at least that an hour which the clocks skip is never all of them. */
const FEWEST_MAIL_HOURS = 2

/** Throws where the hours are none, or too few. */
export function mustBeMailHours({ from, until }: MailHours) {
  if (minutesOf(until) - minutesOf(from) < 60 * FEWEST_MAIL_HOURS)
    throw new Problem('campaign.mail-hours-few', { least: FEWEST_MAIL_HOURS })
}

type Hours = Readonly<{ timeZone: string; mailHours: MailHours }>

/** The first moment from `now` on at which a mail to employees may leave: `now` itself, or the next morning. */
export function nextMailMoment(now: Date, { timeZone, mailHours: { from, until } }: Hours): Date {
  const time = timeIn(timeZone, now)
  if (time >= from && time < until) return now
  const today = dayIn(timeZone, now)
  const morning = instantOf(today, from, timeZone)
  return time < from && morning > now ? morning : instantOf(addDays(today, 1), from, timeZone)
}

const minutesOf = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return 60 * hours + minutes
}
