import { addDays, dayIn } from '#src/core/campaign/calendar.ts'
import { Problem } from '#src/core/problem.ts'

export const MOST_REMINDERS = 3
/** The invitations, and once more where a mail server lost them. */
const MOST_INVITATIONS = 2
/** How many days a person is left alone after the first day of a campaign. */
export const DAYS_ALONE = 30
const SHORTEST_REASON = 10
const LONGEST_REASON = 300
/** A mail that a server refuses is tried again for so long; see `retryAt`. */
const HOURS_OF_RETRIES = 2

/** What a campaign has sent to everybody so far; instants are ISO 8601. */
export type Mailings = Readonly<{
  invitationsSent: number
  invitedAt: string | null
  remindersSent: number
  remindedAt: string | null
}>

/** Throws unless everybody may be invited: at most twice, and not while the first mails are still on their way. */
export function mustBeInvitable({ invitationsSent, invitedAt }: Mailings, now: Date) {
  if (invitationsSent >= MOST_INVITATIONS)
    throw new Problem('campaign.invitations-spent', { most: MOST_INVITATIONS })
  const since =
    invitedAt === null ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(invitedAt)
  if (since < HOURS_OF_RETRIES * 3_600_000)
    throw new Problem('campaign.invitations-just-sent', { hours: HOURS_OF_RETRIES })
}

/** Throws unless everybody may be reminded: at most three times, and once a day. */
export function mustBeRemindable(
  { remindersSent, remindedAt, timeZone }: Mailings & Readonly<{ timeZone: string }>,
  now: Date,
) {
  if (remindersSent >= MOST_REMINDERS)
    throw new Problem('campaign.reminders-spent', { most: MOST_REMINDERS })
  if (remindedAt && dayIn(timeZone, new Date(remindedAt)) === dayIn(timeZone, now))
    throw new Problem('campaign.reminded-today')
}

/** The first day whose campaigns count when somebody is to be asked again on a day. */
export const aloneSince = (day: string): string => addDays(day, -DAYS_ALONE)

/** Throws unless it is said why people are asked again after so short a time; returns the reason. */
export function mustHaveReason(reason: string | null, count: number): string {
  const given = reason?.trim() ?? ''
  if (given === '') throw new Problem('campaign.asked-recently', { count, days: DAYS_ALONE })
  mustBeAReason(given)
  return given
}

/** Throws where a reason is too short to be one, or too long to be read. */
export function mustBeAReason(reason: string) {
  const { length } = reason.trim()
  if (length < SHORTEST_REASON || length > LONGEST_REASON || !reason.isWellFormed())
    throw new Problem('campaign.reason-length', { least: SHORTEST_REASON, most: LONGEST_REASON })
}
