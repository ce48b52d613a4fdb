import { z } from 'zod'
import { line } from '#src/core/campaign/line.ts'
import { isReady, readyLabel, readyValues } from '#src/core/campaign/ready-segments.ts'
import { type Dimension, NOT_STATED } from '#src/core/disclosure/segments.ts'
import { Problem } from '#src/core/problem.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'

const MOST_SEGMENTS = 2
/** The merging leaves none that fewer than thirty people state: more values would never be seen apart. */
export const MOST_VALUES = 30
const FEWEST_VALUES = 2

const Text = line(80).refine((words) => words.isWellFormed(), 'The text holds half a character')
const Label = z.union([Text, z.partialRecord(z.enum(LANGUAGES), Text)])
// Ids become keys of ballots and columns of figures.
const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(20)
  .refine((id) => id !== NOT_STATED && !(id in Object.prototype), 'The id is reserved')
const Value = z.union([Text, z.strictObject({ id: Id.optional(), label: Label })])

/**
 * A self-reported dimension as it is declared: the id of one that comes with Septet, or one with labels of its own. A
 * label that is a plain text holds in every language; values without an id get one.
 */
export const SegmentDraft = z.union([
  Id,
  z.strictObject({ id: Id, label: Label.optional(), values: z.array(Value).optional() }),
])
export type SegmentDraft = z.infer<typeof SegmentDraft>

type Labels = Readonly<Partial<Record<Language, string>>>
type Labelled = Readonly<{ id: string; label: Labels }>

/** A dimension of a campaign, with a label for each of its languages. */
export type CampaignSegment = Labelled & Readonly<{ values: readonly Labelled[] }>

/** The dimensions of a draft in full; throws where there are too many, values repeat, or a label is missing. */
export function declaredSegments(
  drafts: readonly SegmentDraft[],
  languages: readonly Language[],
): CampaignSegment[] {
  if (drafts.length > MOST_SEGMENTS)
    throw new Problem('campaign.segments-too-many', { count: drafts.length, most: MOST_SEGMENTS })
  const segments = drafts.map((draft) => declared(draft, languages))
  const repeated = repeatedOf(segments.map(({ id }) => id))
  if (repeated !== null) throw new Problem('campaign.segment-repeated', { segment: repeated })
  return segments
}

/** As ballots and manifest name them. */
export const idsOf = (segments: readonly CampaignSegment[]): (Dimension & { values: string[] })[] =>
  segments.map(({ id, values }) => ({ id, values: values.map((value) => value.id) }))

/** What a dimension or a value is called for a reader whose language the campaign may not have. */
export const segmentName = (language: Language, { id, label }: Labelled): string =>
  label[language] ?? Object.values(label)[0] ?? id

function declared(draft: SegmentDraft, languages: readonly Language[]): CampaignSegment {
  const { id, label, values } = typeof draft === 'string' ? { id: draft } : draft
  const count = values?.length ?? readyValues(id).length
  if (count < FEWEST_VALUES || count > MOST_VALUES)
    throw new Problem('campaign.segment-values', { count, least: FEWEST_VALUES, most: MOST_VALUES })

  const given = values
    ? values.map((value, at) => {
        const named = typeof value === 'string' ? { label: value } : value
        return { id: named.id ?? `v${at + 1}`, label: labelsIn(languages, named.label) }
      })
    : readyValues(id).map((value) => ({
        id: value,
        label: labelsIn(languages, readyLabel(id, value)),
      }))
  mustDiffer(given, languages)
  return {
    id,
    label: labelsIn(languages, label ?? (isReady(id) ? readyLabel(id) : {})),
    values: given,
  }
}

function labelsIn(languages: readonly Language[], label: string | Labels): Labels {
  const missing = languages.find((code) => typeof label !== 'string' && !label[code])
  if (missing) throw new Problem('campaign.segment-label-missing', { language: missing })
  return Object.fromEntries(
    languages.map((code) => [code, typeof label === 'string' ? label : label[code]]),
  )
}

/** Two values that read alike would be one answer in two places. */
function mustDiffer(values: readonly Labelled[], languages: readonly Language[]) {
  const names = [
    values.map(({ id }) => id),
    ...languages.map((code) =>
      values.map(({ label }) => (label[code] ?? '').toLocaleLowerCase(code)),
    ),
  ]
  for (const some of names) {
    const value = repeatedOf(some)
    if (value !== null) throw new Problem('campaign.segment-value-repeated', { value })
  }
}

const repeatedOf = (names: readonly string[]) =>
  names.find((name, at) => names.indexOf(name) !== at) ?? null
