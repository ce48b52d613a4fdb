import { z } from 'zod'
import { STATES, STEPS } from '#src/core/actions/action.ts'
import { TextsShape } from '#src/core/campaign/texts-shape.ts'

const Bounds = z.tuple([z.number(), z.number()])
const Grade = z.literal([1, 2, 3]).nullable().describe('1 = low, 2 = medium, 3 = high')

const Baseline = z
  .object({ score: z.number(), bounds: Bounds, codedShare: z.number(), counted: z.int() })
  .nullable()
  .describe('What was published of the aim for this department alone; null where nothing was')

const Target = z.number().nullable().describe('The score to be reached, 0 to 100 points')
const Item = z.string().nullable().describe('An item of the factor; null = the whole factor')

const Place = z.object({ id: z.string(), title: z.string(), closesOn: z.string() })

/** What an action is about and how far it is: in a report, and beside all else of an action. */
const BRIEFLY = {
  id: z.string(),
  step: z.enum(STEPS).describe('1 = understand the business, 2 = prepare and motivate'),
  factor: z.string(),
  item: Item,
  title: TextsShape,
  dueOn: z.string().nullable(),
  probability: Grade,
  impact: Grade,
  target: Target,
  baseline: Baseline,
}

/** The plan of a report, and what was said after the survey before. */
export const REPORT_PLAN_SHAPE = {
  plan: z
    .array(
      z.object({
        ...BRIEFLY,
        owner: z
          .object({ name: z.string(), left: z.boolean() })
          .nullable()
          .describe('`left` = nobody has the address any more, which stands as the name'),
        state: z.enum(STATES),
      }),
    )
    .describe('What the department does about this result'),
  earlierPlan: z
    .object({
      campaign: Place,
      actions: z.array(z.object({ id: z.string(), title: TextsShape, state: z.enum(STATES) })),
      states: z.record(z.enum(STATES), z.int()).describe('How many are in each state'),
    })
    .nullable()
    .describe('What was announced after the survey before, and what became of it'),
}

export const ActionShape = z.object({
  ...BRIEFLY,
  campaign: z.string().describe('The action was made from its report'),
  department: z.string().describe('The lasting id of the department'),
  told: TextsShape,
  means: z.string(),
  evidence: z.string(),
  indicator: z.string(),
  owner: z.string().nullable().describe('The mail address of who answers for it'),
  entry: z.string().nullable().describe('The idea of the library that it was made from'),
  revision: z.int().describe('Grows with every change; whoever changes an action sends the last'),
  states: z
    .array(z.object({ state: z.enum(STATES), at: z.string(), actor: z.string(), note: z.string() }))
    .describe('The first one first; the last one is the state now'),
})

export const PlanShape = z.object({
  campaign: z.string(),
  department: z.object({ id: z.int(), path: z.string(), label: z.string() }),
  exact: z.boolean().describe('Whether a target can be measured: the report is of nobody else'),
  most: z.int().describe('So many actions that are not dropped'),
  beginnings: z
    .array(
      z.object({
        factor: z.string(),
        share: z.number().nullable().describe('Of what goes with satisfaction in the company'),
        need: z.number().nullable().describe('The own gap in points times the share'),
        reason: z
          .string()
          .nullable()
          .describe('Why there is no need: no-score, no-drivers, bounds'),
      }),
    )
    .describe('The factors, from the one to begin with on'),
  actions: z.array(ActionShape),
})

const Text = z.string().max(4000)
const EnteredTexts = z.strictObject({
  fr: Text.exactOptional(),
  es: Text.exactOptional(),
  en: Text.exactOptional(),
})

/** What is left out is blank. */
export const EnteredActionShape = z.strictObject({
  step: z.enum(STEPS),
  factor: z.string().max(64),
  item: z.string().max(64).nullable().default(null),
  title: EnteredTexts,
  told: EnteredTexts.default({}),
  means: Text.default(''),
  evidence: Text.default(''),
  indicator: Text.default(''),
  owner: z.string().max(254).nullable().default(null),
  dueOn: z.iso.date().nullable().default(null),
  probability: Grade.default(null),
  impact: Grade.default(null),
  target: z.number().nullable().default(null),
  entry: z.string().max(64).nullable().default(null),
})

export const ChangedActionShape = EnteredActionShape.extend({ revision: z.int().min(0) })

export const MoveShape = z.strictObject({
  state: z.enum(STATES),
  note: Text.default('').describe('Needed to drop an action, or to take it up again'),
  revision: z.int().min(0),
})

export const ActionId = z.object({ action: z.string().max(64) })
export const ActionRevision = z.object({ revision: z.coerce.number().int().min(0) })
