import { isReady, readyValues } from '#src/core/campaign/ready-segments.ts'
import { monthsOf } from '#src/core/campaign/retention.ts'
import type { CampaignSegment } from '#src/core/campaign/segments.ts'
import type { Language } from '#src/core/words/language.ts'
import type { ListedCampaign } from '#src/services/campaigns/campaigns.ts'
import { enteredContact } from '#src/web/admin/contact/contact.form.ts'
import {
  draftOf,
  type EnteredCampaign,
  questionnaireValue,
} from '#src/web/admin/new-campaign.form.ts'

/** The form of a draft that there is. */
export function enteredOf(campaign: ListedCampaign): EnteredCampaign {
  const { trustee, retention, languages, segments } = campaign
  return {
    form: '',
    title: campaign.title,
    questionnaire: questionnaireValue(campaign.questionnaire),
    k: String(campaign.k),
    timeZone: campaign.timeZone,
    opensOn: campaign.opensOn,
    closesOn: campaign.closesOn,
    latestClosesOn: campaign.latestClosesOn,
    graceHours: String(campaign.graceHours),
    keepComments: String(monthsOf(retention.comments)),
    keepReports: String(monthsOf(retention.reports) / 12),
    auditor: campaign.auditor?.name ?? '',
    languages: [...languages],
    asked: campaign.departments ? 'departments' : 'everybody',
    departments: [...(campaign.departments ?? [])],
    ...enteredSegment(1, segments[0], languages),
    ...enteredSegment(2, segments[1], languages),
    trustee: trustee ? 'yes' : '',
    trusteeName: trustee?.name ?? '',
    ...enteredContact(campaign),
  }
}

/** The draft of a form that changes a campaign: what was not touched stays as it is, also what no form can say. */
export function changedDraft(entered: EnteredCampaign, campaign: ListedCampaign) {
  const shown = enteredOf(campaign)
  const isTouched = (names: readonly (keyof EnteredCampaign)[]) =>
    names.some((name) => String(entered[name]) !== String(shown[name]))
  const draft = draftOf(entered)
  return {
    ...draft,
    segments: isTouched(SEGMENT_FIELDS) ? draft.segments : campaign.segments,
    retention: isTouched(['keepComments', 'keepReports']) ? draft.retention : campaign.retention,
  }
}

const SEGMENT_FIELDS = [
  'segment1',
  'segment1Title',
  'segment1Values',
  'segment2',
  'segment2Title',
  'segment2Values',
] as const

function enteredSegment<At extends 1 | 2>(
  at: At,
  segment: CampaignSegment | undefined,
  languages: readonly Language[],
) {
  const id = segment?.id ?? ''
  const values = segment?.values ?? []
  const line = (label: CampaignSegment['label']) => {
    const words = languages.map((code) => label[code] ?? '')
    return new Set(words).size === 1 ? (words[0] ?? '') : words.join(' | ')
  }
  // the values that come with a dimension are not written out
  const areReady =
    isReady(id) && String(values.map((value) => value.id)) === String(readyValues(id))
  return {
    [`segment${at}`]: isReady(id) || id === '' ? id : 'own',
    [`segment${at}Title`]: segment && !isReady(id) ? line(segment.label) : '',
    [`segment${at}Values`]: areReady ? '' : values.map(({ label }) => line(label)).join('\n'),
  } as Record<`segment${At}` | `segment${At}Title` | `segment${At}Values`, string>
}
