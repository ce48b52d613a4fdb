import { z } from 'zod'
import { STATES, STEPS } from '#src/core/actions/action.ts'
import { GROUPS } from '#src/core/actions/due.ts'
import { LONGEST_PART } from '#src/core/actions/library/idea.ts'
import { TextsShape } from '#src/core/campaign/texts-shape.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import { PageQuery } from '#src/web/api/paging.ts'
import { ActionQuery } from '#src/web/hr/actions/filter.ts'

const Name = z.string().max(64)

/** Which actions are wanted, and which part of them. */
export const ListedActionQuery = ActionQuery.extend(PageQuery.shape)

export const ListedActionShape = z.object({
  id: z.string(),
  campaign: z.string(),
  department: z.object({
    id: z.string(),
    path: z.string(),
    isGone: z
      .boolean()
      .describe('It stands in the roster no more: the path is that of its campaign'),
  }),
  state: z.enum(STATES),
  lists: z
    .array(z.enum(GROUPS))
    .describe('Those it belongs to; the first is the one it is shown in'),
  step: z.enum(STEPS),
  factor: z.string(),
  item: z.string().nullable(),
  title: TextsShape,
  owner: z.string().nullable().describe('The mail address of who answers for it'),
  dueOn: z.string().nullable().describe('The last day, YYYY-MM-DD'),
  target: z.number().nullable().describe('In points, 0-100'),
  indicator: z.string(),
  revision: z.int(),
})

const IdeaText = z.object({
  title: z.string(),
  means: z.string(),
  evidence: z.string(),
  indicator: z.string(),
})
const long = (part: keyof typeof LONGEST_PART) =>
  z.string().max(20_000).default('').describe(`At most ${LONGEST_PART[part]} signs`)

export const IdeaShape = z.object({
  id: z.string(),
  factor: z.string(),
  step: z.enum(STEPS),
  texts: z.partialRecord(z.enum(LANGUAGES), IdeaText),
  origin: z.enum(['built-in', 'changed', 'own']),
  hidden: z.boolean(),
  revision: z.int().describe('0 = as Septet has it'),
})

export const IdeaId = z.object({ entry: Name })

export const EnteredIdeaShape = z.strictObject({
  factor: Name,
  step: z.enum(STEPS),
  texts: z.partialRecord(
    z.enum(LANGUAGES),
    z.strictObject({
      title: long('title'),
      means: long('means'),
      evidence: long('evidence'),
      indicator: long('indicator'),
    }),
  ),
  hidden: z.boolean().default(false),
  revision: z.int().min(0).describe('Of what was read; 0 = there was nothing, or Septet’s own'),
})
