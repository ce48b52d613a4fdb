import { z } from 'zod'
import { STATES, STEPS } from '#src/core/actions/action.ts'
import { METHODS, OBSTACLES, VERDICTS } from '#src/core/actions/effect/effect.ts'
import { TextsShape } from '#src/core/campaign/texts-shape.ts'

const Range = z.tuple([z.number(), z.number()])

const CellShape = z.object({
  score: z.number(),
  bounds: Range,
  codedShare: z.number(),
  counted: z.int(),
  n: z.number().describe('Whose scores vary'),
})

const FIGURES = {
  verdict: z.enum(VERDICTS).describe('`no-change` = none was detected, not that there was none'),
  reason: z.enum(OBSTACLES).nullable().describe('Why it is not assessable'),
  method: z
    .enum(METHODS)
    .nullable()
    .describe('With how much it was compared: at least eight departments, two to seven, or none'),
  before: CellShape.nullable(),
  after: CellShape.nullable(),
  control: z
    .object({ departments: z.int(), n: z.number(), before: z.number(), after: z.number() })
    .nullable()
    .describe('Departments without such an action, as one; at least two'),
  difference: z
    .number()
    .nullable()
    .describe('Of the changes, in points; without departments to compare with the own change'),
  interval: Range.nullable().describe('Of the difference, 95 %'),
  p: z.number().nullable(),
  pAdjusted: z
    .number()
    .nullable()
    .describe('Benjamini-Hochberg, over all actions that were measured in the campaign'),
  expected: z
    .object({ change: z.number(), p: z.number() })
    .nullable()
    .describe('The change of departments with such a score, and how unlikely the own one is'),
  placeboP: z
    .number()
    .nullable()
    .describe('The share of departments that changed as much, where one alone acted'),
  target: z.number().nullable(),
  reached: z.boolean().nullable(),
}

const SinceShape = z.object({ id: z.string(), title: z.string(), closesOn: z.string() })

const MeasuredShape = z.object({
  id: z.string(),
  title: TextsShape,
  step: z.enum(STEPS),
  factor: z.string(),
  item: z.string().nullable(),
  entry: z.string().nullable(),
  state: z.enum(STATES),
})

/** An effect in a department's report. */
export const ToldEffectShape = z.object({ action: MeasuredShape, since: SinceShape, ...FIGURES })

/** An effect in the list of all. */
export const ListedEffectShape = ToldEffectShape.extend({
  id: z.string().describe('Of campaign and action'),
  department: z.object({
    id: z.string(),
    unit: z.int().nullable(),
    path: z.string(),
    label: z.string(),
  }),
  until: SinceShape,
})
