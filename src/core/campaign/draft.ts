import { z } from 'zod'
import { addDays, isTimeZone } from '#src/core/campaign/calendar.ts'
import { line } from '#src/core/campaign/line.ts'
import { mustBeKept, RETENTION, RetentionDraft } from '#src/core/campaign/retention.ts'
import {
  type CampaignSegment,
  declaredSegments,
  SegmentDraft,
} from '#src/core/campaign/segments.ts'
import { MAIL_HOURS, MailHours } from '#src/core/contact/mail-hours.ts'
import { MailTextsDraft } from '#src/core/contact/mail-texts.ts'
import { ScheduleDraft } from '#src/core/contact/schedule.ts'
import { Problem } from '#src/core/problem.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'

const Day = z.iso.date()

/** What a campaign is created from. All but title, questionnaire and closesOn have defaults. */
export const CampaignDraft = z.strictObject({
  title: line(200),
  questionnaire: z.union([
    z.string().min(1).max(60),
    z.strictObject({ id: z.string().min(1).max(60), version: z.int().min(1) }),
  ]),
  k: z.int().default(5),
  timeZone: z.string().max(60).default('Europe/Paris'),
  opensOn: Day.optional(),
  closesOn: Day,
  latestClosesOn: Day.optional(),
  graceHours: z.int().min(0).max(168).default(24),
  languages: z.array(z.enum(LANGUAGES)).min(1).optional(),
  departments: z.array(z.string().min(1)).min(1).nullable().default(null),
  auditor: z
    .strictObject({ name: line(120) })
    .nullable()
    .default(null),
  segments: z.array(SegmentDraft).default([]),
  retention: RetentionDraft.default(RETENTION),
  /** A trustee makes the box key: `true`, or by which name. */
  trustee: z.union([z.boolean(), line(100)]).default(false),
  schedule: ScheduleDraft.default({ opening: null, reason: null, reminders: [] }),
  mailHours: MailHours.default(MAIL_HOURS),
  /** Without them those that there are stay. */
  mailTexts: MailTextsDraft.optional(),
})

export type CampaignDraft = z.infer<typeof CampaignDraft>

export type CampaignTerms = Readonly<{
  k: number
  timeZone: string
  opensOn: string
  closesOn: string
  latestClosesOn: string
  languages: readonly Language[]
  segments: readonly CampaignSegment[]
}>

const DAYS_OF_EXTENSION = 14

/** The terms of a draft with its defaults filled in; throws where they contradict each other or the questionnaire. */
export function termsOf(
  draft: CampaignDraft,
  today: string,
  spoken: readonly Language[],
): CampaignTerms {
  const { k, timeZone, closesOn, opensOn = today } = draft
  const latestClosesOn = draft.latestClosesOn ?? addDays(closesOn, DAYS_OF_EXTENSION)
  const languages = draft.languages ?? spoken

  if (k < 3 || k > 50) throw new Problem('campaign.k-out-of-range', { k })
  if (closesOn < opensOn) throw new Problem('campaign.ends-before-start', { opensOn, closesOn })
  if (latestClosesOn < closesOn)
    throw new Problem('campaign.latest-before-end', { closesOn, latestClosesOn })
  const unspoken = languages.find((language) => !spoken.includes(language))
  if (unspoken) throw new Problem('campaign.language-missing', { language: unspoken })

  mustBeKept(draft.retention)

  const segments = declaredSegments(draft.segments, languages)
  return { k, timeZone, opensOn, closesOn, latestClosesOn, languages, segments }
}

/** Throws unless the time zone is one that the runtime knows; asked before a day is read in it. */
export function mustBeTimeZone(timeZone: string) {
  if (!isTimeZone(timeZone)) throw new Problem('campaign.time-zone-unknown', { timeZone })
}
