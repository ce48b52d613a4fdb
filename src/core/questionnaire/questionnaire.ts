import { z } from 'zod'
import { isVisible } from '#src/core/questionnaire/writable.ts'
import { LANGUAGES } from '#src/core/words/language.ts'

/** The longest texts, in UTF-16 units. */
export const LONGEST = {
  title: 200,
  attribution: 1000,
  exit: 120,
  label: 120,
  item: 500,
  facet: 200,
  factor: 200,
  description: 1000,
  question: 500,
} as const

export const MOST = { items: 300, factors: 60, openQuestions: 20 } as const

// Ids become keys of answers: a name that every object inherits would look answered.
const Id = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,40}$/)
  .refine((id) => !(id in Object.prototype), 'The id is reserved')

const Point = z.int().min(-100).max(100)
const Range = z.tuple([Point, Point])

const Classes = z.strictObject({
  unfavourable: Range,
  neutral: Range.nullable(),
  favourable: Range,
})

/** The kinds of a comment: the two-way flow. */
export const KINDS = ['suggestion', 'advice', 'complaint'] as const

type Text = (longest: number) => z.ZodString

/**
 * The shape of a questionnaire whose texts are as `text` says. `name` is its id, `least` how many items, factors and
 * languages it has to have.
 */
export function questionnaireShape(text: Text, name: z.ZodString, least: 0 | 1) {
  const localised = (longest: number) => z.partialRecord(z.enum(LANGUAGES), text(longest))
  const Scale = z.strictObject({
    min: Point,
    max: Point,
    labels: z.array(localised(LONGEST.label)).nullable(),
    ends: z
      .strictObject({ low: localised(LONGEST.label), high: localised(LONGEST.label) })
      .nullable(),
    classes: Classes,
  })
  const Item = z.strictObject({
    id: Id,
    text: localised(LONGEST.item),
    scale: Id,
    reversed: z.boolean(),
    facet: text(LONGEST.facet).exactOptional(),
  })
  const Factor = z.strictObject({
    id: Id,
    title: localised(LONGEST.factor),
    description: localised(LONGEST.description).exactOptional(),
    items: z.array(Id).min(least).max(MOST.items),
  })
  const OpenQuestion = z.strictObject({
    id: Id,
    kind: z.enum(KINDS),
    text: localised(LONGEST.question),
  })
  return z.strictObject({
    id: name,
    title: localised(LONGEST.title),
    languages: z.array(z.enum(LANGUAGES)).min(least).max(LANGUAGES.length),
    attribution: localised(LONGEST.attribution).exactOptional(),
    exit: localised(LONGEST.exit),
    scales: z.record(Id, Scale),
    items: z.array(Item).min(least).max(MOST.items),
    factors: z.array(Factor).min(least).max(MOST.factors),
    outcomes: z.array(Id).max(MOST.items),
    openQuestions: z.array(OpenQuestion).max(MOST.openQuestions),
  })
}

const writtenText: Text = (longest) =>
  z
    .string()
    .max(longest)
    .refine(isVisible, 'The text is blank')
    .refine((words) => words.isWellFormed(), 'The text holds half a character')

/** The name of a questionnaire in addresses: lower-case words with dashes. */
export const QuestionnaireId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)

/**
 * An instrument: items on scales, grouped into factors, and outcomes that belong to none.
 * A scale has 2 to 11 integer points; its classes are ranges of points after reversing.
 * The shape alone; `parseQuestionnaire` also checks that the parts fit together.
 */
export const Questionnaire = questionnaireShape(writtenText, QuestionnaireId, 1)

export type Questionnaire = z.infer<typeof Questionnaire>
export type Factor = Questionnaire['factors'][number]
export type Item = Questionnaire['items'][number]
export type Scale = Questionnaire['scales'][string]
export type OpenQuestion = Questionnaire['openQuestions'][number]
export type Localised = Questionnaire['title']
