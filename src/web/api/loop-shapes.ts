import { z } from 'zod'
import { KINDS } from '#src/core/questionnaire/questionnaire.ts'

const Texts = z.object({ fr: z.string(), es: z.string(), en: z.string() })

/** Section 10 of a report: what came in words, and what the team may talk about. */
export const LoopShape = z.object({
  voices: z
    .array(z.object({ kind: z.enum(KINDS), count: z.int() }))
    .nullable()
    .describe(
      'How many suggestions, pieces of advice, complaints; null where you may see no comments',
    ),
  questions: z
    .array(
      z.object({
        id: z.string(),
        use: z.enum(['work', 'keep', 'follow-up']),
        factor: z.string().nullable(),
        text: Texts,
      }),
    )
    .describe('For the team meeting, chosen by rules from the published figures'),
})
