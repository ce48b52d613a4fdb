import type { Problem } from '#src/core/problem.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { CampaignChoices } from '#src/services/campaigns/campaign-choices.ts'
import { askedFields } from '#src/web/admin/asked-fields.ts'
import { contactFields, contactProblem } from '#src/web/admin/contact/contact-fields.ts'
import { type EnteredCampaign, questionnaireValue } from '#src/web/admin/new-campaign.form.ts'
import { fieldProblem } from '#src/web/admin/new-campaign.problems.ts'
import { problemList } from '#src/web/admin/parts.ts'
import { segmentFields } from '#src/web/admin/segment-fields.ts'
import { trusteeFields } from '#src/web/admin/trustee.parts.ts'
import { choice, field, type Notice, type Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

export function newCampaignPage(
  reader: Reader,
  choices: CampaignChoices,
  entered: EnteredCampaign,
  problem: Problem | null,
  heading: FormHeading = newHeading(reader, entered),
) {
  const { language } = reader
  const wrong =
    problem && (contactProblem(language, problem, entered) ?? fieldProblem(language, problem))
  const problemAt = (name: string) => (wrong?.field === name ? wrong.text : null)
  return {
    ...frame(reader, heading.title),
    ...heading,
    ...(wrong?.field
      ? {
          problemsTitle: say(language, 'common.problems', { count: 1 }),
          problems: [{ text: wrong.text, href: `#${wrong.field}` }],
        }
      : problemList(language, problem)),
    titleField: field({
      name: 'title',
      label: say(language, 'admin.title'),
      hint: say(language, 'admin.title-hint'),
      value: entered.title,
      problem: problemAt('title'),
      autocomplete: 'off',
    }),
    questionnaire: questionnaireChoice(language, choices, entered, problemAt('questionnaire')),
    k: field({
      name: 'k',
      type: 'number',
      label: say(language, 'admin.k'),
      hint: say(language, 'admin.k-hint'),
      value: entered.k,
      problem: problemAt('k'),
    }),
    ...dayFields(language, entered, problemAt),
    timeZone: timeZoneChoice(language, entered.timeZone, problemAt('timeZone')),
    graceHours: field({
      name: 'graceHours',
      type: 'number',
      label: say(language, 'admin.grace-hours'),
      hint: say(language, 'admin.grace-hours-hint'),
      value: entered.graceHours,
      problem: problemAt('graceHours'),
    }),
    ...keptFields(language, entered, problemAt),
    auditor: field({
      name: 'auditor',
      label: say(language, 'admin.auditor'),
      hint: say(language, 'admin.auditor-hint'),
      value: entered.auditor,
      problem: problemAt('auditor'),
      required: false,
      autocomplete: 'off',
    }),
    languageBoxes: LANGUAGES.map((code) => ({
      value: code,
      label: say(code, `common.language.${code}`),
      checked: entered.languages.includes(code),
    })),
    languagesProblem: problemAt('languages'),
    ...askedFields(language, choices, entered),
    askedProblem: problemAt('asked'),
    segments: segmentFields(language, entered, problemAt('segments')),
    ...trusteeFields(language, entered, problemAt('trusteeName')),
    contact: contactFields(language, entered, problemAt),
  }
}

/** What the form is for, where it is sent, and what goes with it unseen. */
export type FormHeading = Readonly<{
  title: string
  lead: string
  action: string
  submit: string
  cancel: string
  hidden: Readonly<{ name: string; value: string }>
  conflict: Readonly<{ notice: Notice; table: Table }> | null
}>

const newHeading = ({ language }: Reader, { form }: EnteredCampaign): FormHeading => ({
  title: say(language, 'admin.new-campaign'),
  lead: say(language, 'admin.new-campaign-lead'),
  action: '/campaigns',
  submit: say(language, 'admin.create-draft'),
  cancel: '/campaigns',
  hidden: { name: 'form', value: form },
  conflict: null,
})

type Named = Pick<CampaignChoices['questionnaires'][number], 'id' | 'version' | 'title'>

function questionnaireChoice(
  language: Language,
  { questionnaires }: CampaignChoices,
  { questionnaire }: EnteredCampaign,
  problem: string | null,
) {
  // a draft may name a version that is not offered any more
  const offered = questionnaires.map(questionnaireValue)
  const [id = '', version = ''] = questionnaire.split('@')
  const isOffered = questionnaire === '' || offered.includes(questionnaire)
  const kept: Named[] = isOffered
    ? []
    : [{ id, version: Number(version), title: { [language]: id } }]
  return choice({
    name: 'questionnaire',
    label: say(language, 'admin.questionnaire'),
    problem,
    options: [...kept, ...questionnaires].map((one) => ({
      value: questionnaireValue(one),
      label: versionName(language, questionnaires, one),
      selected: questionnaireValue(one) === questionnaire,
    })),
  })
}

/** Title and version; the id too where questionnaires of different ids have the same title. */
function versionName(
  language: Language,
  all: CampaignChoices['questionnaires'],
  { id, title, version }: Named,
): string {
  const titleOf = (one: typeof title) => one[language] ?? Object.values(one)[0] ?? ''
  const isShared = all.some((one) => one.id !== id && titleOf(one.title) === titleOf(title))
  const name = titleOf(title)
  return say(language, 'admin.questionnaire-version', {
    title: isShared ? `${name} (${id})` : name,
    version,
  })
}

function dayFields(
  language: Language,
  entered: EnteredCampaign,
  problemAt: (name: string) => string | null,
) {
  const day = (
    name: 'opensOn' | 'closesOn' | 'latestClosesOn',
    label: string,
    hint: string | null,
  ) => field({ name, type: 'date', label, hint, value: entered[name], problem: problemAt(name) })
  return {
    opensOn: day('opensOn', say(language, 'admin.first-day'), null),
    closesOn: day(
      'closesOn',
      say(language, 'admin.last-day'),
      say(language, 'admin.last-day-hint'),
    ),
    latestClosesOn: day(
      'latestClosesOn',
      say(language, 'admin.latest-day'),
      say(language, 'admin.latest-day-hint'),
    ),
  }
}

function keptFields(
  language: Language,
  entered: EnteredCampaign,
  problemAt: (name: string) => string | null,
) {
  const kept = (name: 'keepComments' | 'keepReports', label: string) =>
    field({ name, type: 'number', label, value: entered[name], problem: problemAt(name) })
  return {
    keepComments: kept('keepComments', say(language, 'admin.keep-comments')),
    keepReports: kept('keepReports', say(language, 'admin.keep-reports')),
  }
}

const ZONES = Intl.supportedValuesOf('timeZone')

function timeZoneChoice(language: Language, entered: string, problem: string | null) {
  const zones = ZONES.includes(entered) || entered === '' ? ZONES : [entered, ...ZONES]
  return choice({
    name: 'timeZone',
    label: say(language, 'admin.time-zone'),
    problem,
    options: zones.map((zone) => ({ value: zone, label: zone, selected: zone === entered })),
  })
}
