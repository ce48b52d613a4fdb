import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { differences } from '#src/web/admin/contact/differences.ts'
import type { EnteredCampaign } from '#src/web/admin/new-campaign.form.ts'
import type { FormHeading } from '#src/web/admin/new-campaign.page.ts'
import type { Reader } from '#src/web/reader.ts'

type Conflict = Readonly<{ entered: EnteredCampaign; now: EnteredCampaign }>

export function editHeading(
  { language }: Reader,
  { id }: Campaign,
  { revision, conflict }: Readonly<{ revision: number; conflict: Conflict | null }>,
): FormHeading {
  return {
    title: say(language, 'contact.edit-title'),
    lead: say(language, 'contact.edit-lead'),
    action: `/campaigns/${id}/edit`,
    submit: say(language, 'contact.edit-submit'),
    cancel: `/campaigns/${id}`,
    hidden: { name: 'revision', value: String(revision) },
    conflict: conflict && differences(language, rowsOf(language, conflict)),
  }
}

function rowsOf(language: Language, { entered, now }: Conflict) {
  return (Object.keys(now) as (keyof EnteredCampaign)[])
    .filter((name) => name !== 'form')
    .map((name) => ({
      label: labelOf(language, name),
      entered: textOf(entered[name]),
      now: textOf(now[name]),
    }))
}

const textOf = (value: string | string[]) => (Array.isArray(value) ? value.join(', ') : value)

const LABELS = {
  title: 'admin.title',
  questionnaire: 'admin.questionnaire',
  k: 'admin.k',
  timeZone: 'admin.time-zone',
  opensOn: 'admin.first-day',
  closesOn: 'admin.last-day',
  latestClosesOn: 'admin.latest-day',
  graceHours: 'admin.grace-hours',
  keepComments: 'admin.keep-comments',
  keepReports: 'admin.keep-reports',
  auditor: 'admin.auditor',
  languages: 'admin.languages',
  asked: 'admin.asked',
  departments: 'admin.departments',
  trustee: 'admin.trustee',
  trusteeName: 'admin.trustee-name',
  openingAt: 'contact.opening',
  againReason: 'contact.reason',
  mailFrom: 'contact.hours-from',
  mailUntil: 'contact.hours-until',
} as const

/** What a field is called in the form. */
function labelOf(language: Language, name: keyof EnteredCampaign): string {
  if (Object.hasOwn(LABELS, name)) return say(language, LABELS[name as keyof typeof LABELS])
  const number = Number(/\d/.exec(name)?.[0] ?? 0)
  if (name.startsWith('reminder'))
    return say(language, name.endsWith('Day') ? 'contact.reminder-day' : 'contact.reminder-time', {
      number,
    })
  if (name.endsWith('Title')) return say(language, 'admin.segment-title', { number })
  if (name.endsWith('Values')) return say(language, 'admin.segment-values', { number })
  return say(language, 'admin.segment', { number })
}
