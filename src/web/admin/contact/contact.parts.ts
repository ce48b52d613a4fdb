import type { Campaign } from '#src/core/campaign/campaign.ts'
import { openingMoment } from '#src/core/contact/schedule.ts'
import { formatDate, formatList, formatMoment } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import type { OpeningPreview } from '#src/services/opening/open-campaign.ts'
import type { CampaignView } from '#src/web/admin/campaign-head.page.ts'
import { enteredContact } from '#src/web/admin/contact/contact.form.ts'
import { hoursFields, reminderFields } from '#src/web/admin/contact/contact-fields.ts'
import { termsTable } from '#src/web/admin/parts.ts'
import { field, type Notice } from '#src/web/parts.page.ts'

/** What a draft will do by itself, when it writes, and the ways to change both. */
export function contactPart({ campaign, reader: { language } }: CampaignView) {
  const base = `/campaigns/${campaign.id}`
  return {
    links: [
      { href: `${base}/edit`, label: say(language, 'contact.edit') },
      { href: `${base}/mails`, label: say(language, 'contact.mails') },
    ],
    table: termsTable(language, say(language, 'contact.contact'), [
      [say(language, 'contact.opens-itself'), openingText(language, campaign)],
      [say(language, 'contact.reminders-planned'), remindersText(language, campaign)],
      [
        say(language, 'contact.hours-term'),
        say(language, 'contact.hours-value', campaign.mailHours),
      ],
    ]),
  }
}

function openingText(language: Language, campaign: Campaign): string {
  const moment = openingMoment(campaign)
  return moment
    ? formatMoment(language, moment, campaign.timeZone)
    : say(language, 'contact.by-hand')
}

function remindersText(language: Language, { schedule: { reminders } }: Campaign): string {
  if (reminders.length === 0) return say(language, 'contact.none')
  return formatList(
    language,
    reminders.map(({ on, at }) => `${formatDate(language, on)} ${at}`),
  )
}

/** That the time is over at which a draft was to open by itself. */
export function missedNotice({ campaign, reader: { language }, now }: CampaignView): Notice | null {
  const moment = openingMoment(campaign)
  if (!moment || moment > now) return null
  return {
    kind: 'warning',
    title: say(language, 'contact.missed-title'),
    text: say(language, 'contact.missed'),
    alert: false,
  }
}

/** Where people were asked a short while ago: how many, and the field for the reason. */
export function reasonField(
  { campaign, reader: { language }, refused }: CampaignView,
  { askedRecently }: OpeningPreview,
) {
  if (askedRecently === 0) return null
  const isRefused = refused?.field === 'reason'
  const notice: Notice = {
    kind: 'warning',
    title: say(language, 'contact.recently-title'),
    text: say(language, 'contact.recently', { count: askedRecently }),
    alert: false,
  }
  return {
    notice,
    field: field({
      name: 'reason',
      label: say(language, 'contact.reason'),
      hint: say(language, 'contact.reason-hint'),
      value: isRefused ? refused.entered : (campaign.schedule.reason ?? ''),
      problem: isRefused ? problemMessage(language, refused.problem) : null,
      autocomplete: 'off',
    }),
  }
}

/** The reminders to come of an open campaign, and the hours of its mails. */
export function schedulePart({ campaign, reader: { language }, schedule }: CampaignView) {
  const entered = schedule?.entered ?? enteredContact(campaign)
  const problemAt = (name: string) => (schedule?.field === name ? schedule.text : null)
  return {
    action: `/campaigns/${campaign.id}/schedule`,
    mails: `/campaigns/${campaign.id}/mails`,
    revision: String(campaign.revision),
    ...reminderFields(language, entered, problemAt),
    ...hoursFields(language, entered, problemAt),
  }
}
