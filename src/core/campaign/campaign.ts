import type { Retention } from '#src/core/campaign/retention.ts'
import type { CampaignSegment } from '#src/core/campaign/segments.ts'
import type { Mailings } from '#src/core/contact/limits.ts'
import type { MailHours } from '#src/core/contact/mail-hours.ts'
import type { MailTexts } from '#src/core/contact/mail-texts.ts'
import type { Schedule } from '#src/core/contact/schedule.ts'
import type { Language } from '#src/core/words/language.ts'

export const CAMPAIGN_STATES = ['draft', 'opening', 'open', 'grace', 'closing', 'closed'] as const
export type CampaignState = (typeof CAMPAIGN_STATES)[number]

/** A campaign. Days are `YYYY-MM-DD` in `timeZone`; `closesOn` is the last day, inclusive; instants are ISO 8601. */
export type Campaign = Readonly<{
  id: string
  title: string
  questionnaire: Readonly<{ id: string; version: number }>
  k: number
  timeZone: string
  opensOn: string
  closesOn: string
  latestClosesOn: string
  graceHours: number
  graceEnds: string | null
  languages: readonly Language[]
  /** Paths of the departments whose people are asked; `null` = everybody. */
  departments: readonly string[] | null
  /** Who may check every pass behind the counted ballots after close; `null` = nobody. */
  auditor: Readonly<{ name: string }> | null
  /** What people may say of themselves, in every language of the campaign; at most two. */
  segments: readonly CampaignSegment[]
  /** How long comments and reports are kept after close. */
  retention: Retention
  state: CampaignState
  /** The day on which HR released the reports to managers. */
  releasedOn: string | null
  /** The day on which HR released the results to employees. */
  resultsOn: string | null
  /** The days on which comments and reports were deleted, as promised or before. */
  commentsDeletedOn: string | null
  reportsDeletedOn: string | null
  /** Grows with every change of what people entered. */
  revision: number
  /** What it does by itself, and the reminders to come. */
  schedule: Schedule
  /** When mails to employees may leave. */
  mailHours: MailHours
  /** The organisation's own words in its mails. */
  mailTexts: MailTexts
  /** Whether the invitations leave as soon as it is open. */
  sendsInvitations: boolean
}> &
  Mailings
