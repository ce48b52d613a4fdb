import { READY_SEGMENTS } from '#src/core/campaign/ready-segments.ts'
import { MOST_VALUES } from '#src/core/campaign/segments.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { EnteredCampaign } from '#src/web/admin/new-campaign.form.ts'
import { choice, field } from '#src/web/parts.page.ts'

const KINDS = ['site', 'seniority', 'job-family', 'contract'] as const
const NUMBERS = [1, 2] as const

/** What people may say of themselves: two of the dimensions that come with Septet, or of the company's own. */
export function segmentFields(
  language: Language,
  entered: EnteredCampaign,
  problem: string | null,
) {
  const isAsked = NUMBERS.some((number) => entered[`segment${number}`] !== '')
  return {
    isOpen: isAsked || problem !== null,
    problem,
    hint: say(language, 'admin.segments-hint', { most: MOST_VALUES }),
    fields: NUMBERS.map((number) => fieldsOf(language, entered, number)),
  }
}

function fieldsOf(language: Language, entered: EnteredCampaign, number: 1 | 2) {
  const name = `segment${number}` as const
  const options = [
    { value: '', label: say(language, 'admin.segment-none') },
    ...KINDS.map((value) => ({ value, label: say(language, `segment.${value}`) })),
    { value: 'own', label: say(language, 'admin.segment-own') },
  ]
  return {
    kind: choice({
      name,
      label: say(language, 'admin.segment', { number }),
      options: options.map((option) => ({ ...option, selected: option.value === entered[name] })),
    }),
    title: field({
      name: `${name}Title`,
      label: say(language, 'admin.segment-title', { number }),
      value: entered[`${name}Title`],
      required: false,
      autocomplete: 'off',
    }),
    values: {
      id: `${name}Values`,
      label: say(language, 'admin.segment-values', { number }),
      value: entered[`${name}Values`],
    },
  }
}

/** The dimensions of a filled-in form, for `createCampaign`, which says what is wrong with them. */
export function segmentDrafts(entered: EnteredCampaign) {
  const languages = LANGUAGES.filter((code) => entered.languages.includes(code))
  return NUMBERS.filter((number) => entered[`segment${number}`] !== '').map((number) => {
    const kind = entered[`segment${number}`]
    const title = labelOf(entered[`segment${number}Title`], languages)
    const values = entered[`segment${number}Values`]
      .split(/\r\n|\r|\n/)
      .filter((line) => line.trim() !== '')
      .map((line) => ({ label: labelOf(line, languages) }))
    const isReady = Object.hasOwn(READY_SEGMENTS, kind)
    return {
      id: isReady ? kind : `own-${number}`,
      ...(isReady ? {} : { label: title }),
      ...(values.length > 0 || !isReady ? { values } : {}),
    }
  })
}

/** A label in all languages, or one for each of them: `Nord | Norte | North`. */
function labelOf(line: string, languages: readonly Language[]) {
  const parts = line.split('|').map((part) => part.trim())
  if (parts.length === 1) return parts[0] ?? ''
  return Object.fromEntries(
    languages.flatMap((code, at) => (parts[at] ? [[code, parts[at]] as const] : [])),
  )
}
