import { z } from 'zod'
import { LANGUAGES } from '#src/core/words/language.ts'

const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((words) => words.trim() !== '', 'The text is blank')
    .refine((words) => words.isWellFormed(), 'The text holds half a character')

const localised = (longest: number) => z.partialRecord(z.enum(LANGUAGES), text(longest))

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

const Scale = z.strictObject({
  min: Point,
  max: Point,
  labels: z.array(localised(120)).nullable(),
  ends: z.strictObject({ low: localised(120), high: localised(120) }).nullable(),
  classes: Classes,
})

const Item = z.strictObject({
  id: Id,
  text: localised(500),
  scale: Id,
  reversed: z.boolean(),
  facet: text(200).exactOptional(),
})

const Factor = z.strictObject({
  id: Id,
  title: localised(200),
  description: localised(1000).exactOptional(),
  items: z.array(Id).min(1).max(300),
})

/** The kinds of a comment: the two-way flow. */
export const KINDS = ['suggestion', 'advice', 'complaint'] as const

const OpenQuestion = z.strictObject({ id: Id, kind: z.enum(KINDS), text: localised(500) })

/**
 * An instrument: items on scales, grouped into factors, and outcomes that belong to none.
 * A scale has 2 to 11 integer points; its classes are ranges of points after reversing.
 * The shape alone; `parseQuestionnaire` also checks that the parts fit together.
 */
export const Questionnaire = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  title: localised(200),
  languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length),
  attribution: localised(1000).exactOptional(),
  exit: localised(120),
  scales: z.record(Id, Scale),
  items: z.array(Item).min(1).max(300),
  factors: z.array(Factor).min(1).max(60),
  outcomes: z.array(Id).max(300),
  openQuestions: z.array(OpenQuestion).max(20),
})

export type Questionnaire = z.infer<typeof Questionnaire>
export type Factor = z.infer<typeof Factor>
export type Item = z.infer<typeof Item>
export type Scale = z.infer<typeof Scale>
export type OpenQuestion = z.infer<typeof OpenQuestion>
export type Localised = z.infer<ReturnType<typeof localised>>
