import { z } from 'zod'

const Points = z.number().nullable().describe('0 to 100')
const Range = z.tuple([z.number(), z.number()])

const ScoreShape = z.object({
  score: Points,
  codedShare: z.number(),
  bounds: Range.describe('Lowest and highest score that fits, in points'),
  interval: Range.nullable().describe('Of the score, 95 %'),
  continues: z
    .boolean()
    .describe(
      'Asked of the same departments with the same items as at the point before, with a score then and now',
    ),
})

const DepartmentShape = z.object({ id: z.int(), path: z.string(), label: z.string() })

export const TrendsShape = z.object({
  campaign: z.string(),
  department: DepartmentShape,
  factors: z.array(z.string()).describe('All that were ever asked'),
  points: z
    .array(
      z.object({
        campaign: z.object({ id: z.string(), title: z.string(), closesOn: z.string() }),
        department: DepartmentShape.describe('As it was then'),
        cover: z.object({ departments: z.array(z.string()), foreign: z.array(z.string()) }),
        exact: z.boolean(),
        counted: z.int(),
        invited: z.int(),
        changes: z
          .array(z.enum(['renamed', 'moved', 'counted-otherwise', 'other-teams']))
          .describe('How it differed from what it is in the campaign of the address'),
        index: ScoreShape,
        factors: z.array(ScoreShape.extend({ id: z.string() })),
      }),
    )
    .describe('The earliest campaign first'),
})
