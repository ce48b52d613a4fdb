import { z } from 'zod'
import { OUTCOMES } from '#src/core/campaign/commitment.ts'
import { TextsShape } from '#src/core/campaign/texts-shape.ts'

const Outcome = z.enum(OUTCOMES).nullable().describe('Null = nobody said yet')
const Promised = z.object({
  promise: TextsShape,
  keptBy: z.string().describe('The last day, YYYY-MM-DD'),
})

/** What is read before the first question: what is promised, and what became of the promise before. */
export const CommitmentCardShape = z.object({
  own: Promised.nullable(),
  earlier: Promised.extend({
    title: z.string(),
    outcome: Outcome,
    sentence: TextsShape,
  }).nullable(),
})

export const CommitmentShape = z.object({
  commitment: Promised.extend({ outcome: Outcome, sentence: TextsShape, revision: z.int() })
    .nullable()
    .describe('What this campaign promises; null = nothing'),
  card: CommitmentCardShape.nullable().describe(
    'What employees read before the first question: frozen by the opening, before it as it would be now',
  ),
})

/** What nobody read is asked for with 0. */
const Revision = z.int().min(0).describe('Of what was read; 0 = there was nothing')
export const EnteredCommitmentShape = z.strictObject({
  promise: TextsShape,
  keptBy: z.string().max(10),
  revision: Revision,
})
export const EnteredOutcomeShape = z.strictObject({
  outcome: z.enum(OUTCOMES),
  sentence: TextsShape.default({}),
  revision: Revision,
})
export const ReadRevision = z.object({ revision: z.coerce.number().int().min(0) })

export const CardsShape = z.object({
  departments: z.array(z.string()).describe('Whose people get a card in place of a mail'),
  revision: z.int(),
  piles: z
    .array(
      z.object({
        gid: z.int(),
        part: z.int().describe('From 1; a group with more cards than a file holds has several'),
        parts: z.int(),
        label: z.string(),
        invited: z.int(),
        cards: z.int(),
        madeAt: z.string().nullable().describe('When its file was first made'),
      }),
    )
    .describe('The files of cards: as opening froze them, of a draft as it would freeze them now'),
  shortLink: z.string(),
  kiosk: z.string(),
})
export const EnteredCardsShape = z.strictObject({
  departments: z.array(z.string().max(1000)).max(5000),
  revision: Revision,
})
