import { z } from 'zod'
import { addDays, dayIn } from '#src/core/campaign/calendar.ts'
import { randomId } from '#src/core/random.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import type { CampaignChoices } from '#src/services/campaigns/campaign-choices.ts'
import {
  CONTACT_FIELDS,
  contactAtFirst,
  contactDraft,
} from '#src/web/admin/contact/contact.form.ts'
import { segmentDrafts } from '#src/web/admin/segment-fields.ts'
import { localTimeZone } from '#src/web/time-zone.ts'

/** A box that is ticked once arrives as a text, ticked twice as a list, and not at all when none is. */
const many = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string()),
)
const text = z.string().default('')

/** The form of a new campaign as it was filled in: everything is text, so that nothing is lost. */
export const EnteredCampaign = z.object({
  title: text,
  questionnaire: text,
  k: text,
  timeZone: text,
  opensOn: text,
  closesOn: text,
  latestClosesOn: text,
  graceHours: text,
  keepComments: text,
  keepReports: text,
  auditor: text,
  languages: many,
  asked: z.enum(['everybody', 'departments']).catch('everybody'),
  departments: many,
  segment1: text,
  segment1Title: text,
  segment1Values: text,
  segment2: text,
  segment2Title: text,
  segment2Values: text,
  trustee: text,
  trusteeName: text,
  /** The number of the form, so that a form sent twice makes one campaign. */
  form: text,
  ...CONTACT_FIELDS,
})
export type EnteredCampaign = z.infer<typeof EnteredCampaign>

const DAYS_OPEN = 20
const DAYS_OF_EXTENSION = 14

/**
 * The form as it is shown at first: three weeks from today, two weeks of extension; with the questionnaire that was
 * being read, if it is offered.
 */
export function enteredAtFirst(
  { questionnaires }: CampaignChoices,
  now: Date,
  read: string | null,
): EnteredCampaign {
  const today = dayIn(localTimeZone(), now)
  const closesOn = addDays(today, DAYS_OPEN)
  const [newest] = questionnaires
  const first = questionnaires.find((one) => questionnaireValue(one) === read) ?? newest
  return {
    title: '',
    questionnaire: first ? questionnaireValue(first) : '',
    k: '5',
    timeZone: localTimeZone(),
    opensOn: today,
    closesOn,
    latestClosesOn: addDays(closesOn, DAYS_OF_EXTENSION),
    graceHours: '24',
    keepComments: '24',
    keepReports: '10',
    auditor: '',
    languages: [...(first?.languages ?? LANGUAGES)],
    asked: 'everybody',
    departments: [],
    segment1: '',
    segment1Title: '',
    segment1Values: '',
    segment2: '',
    segment2Title: '',
    segment2Values: '',
    trustee: '',
    trusteeName: '',
    form: randomId(),
    ...contactAtFirst,
  }
}

/** The draft of a form, for `createCampaign`, which says what is wrong with it. */
export function draftOf(entered: EnteredCampaign) {
  const { title, timeZone, closesOn, languages } = entered
  const { asked, departments, auditor, questionnaire, k, graceHours } = entered
  const { opensOn, latestClosesOn, trustee, trusteeName, keepComments, keepReports } = entered
  const at = questionnaire.lastIndexOf('@')
  return {
    title,
    timeZone,
    closesOn,
    languages,
    questionnaire: {
      id: questionnaire.slice(0, at),
      version: numberOf(questionnaire.slice(at + 1)),
    },
    k: numberOf(k),
    graceHours: numberOf(graceHours),
    retention: { comments: `P${keepComments.trim()}M`, reports: `P${keepReports.trim()}Y` },
    opensOn: opensOn || undefined,
    latestClosesOn: latestClosesOn || undefined,
    departments: asked === 'everybody' ? null : departments,
    auditor: auditor.trim() === '' ? null : { name: auditor },
    segments: segmentDrafts(entered),
    // who writes a name wants a trustee
    trustee: trusteeName.trim() || trustee === 'yes',
    ...contactDraft(entered),
  }
}

export const questionnaireValue = ({ id, version }: { id: string; version: number }) =>
  `${id}@${version}`

const numberOf = (digits: string) => (digits.trim() === '' ? Number.NaN : Number(digits))
