import { z } from 'zod'
import { LANGUAGES } from '#src/core/words/language.ts'

const Part = z.string().nullable()
const Texts = z.partialRecord(
  z.enum(LANGUAGES),
  z.object({ subject: Part, opening: Part, closing: Part }),
)

/** When and how often a campaign writes, and in which words. */
export const CONTACT_SHAPE = {
  schedule: z
    .object({
      opening: z.string().nullable().describe('HH:MM on opensOn; null = by hand'),
      reason: z.string().nullable().describe('Why people are asked again within 30 days'),
      reminders: z.array(z.object({ on: z.string(), at: z.string() })),
    })
    .describe('What it does by itself, in its time zone'),
  mailHours: z
    .object({ from: z.string(), until: z.string() })
    .describe('When mails to employees may leave, HH:MM in its time zone'),
  mailTexts: z
    .object({ invitation: Texts, reminder: Texts })
    .describe(
      'Own words; null = the usual ones. Placeholders: {name} {title} {lastDay} {organisation}',
    ),
  invitationsSent: z.int(),
  remindersSent: z.int().describe('At most three'),
}
