import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'

export const Campaign = z.object({ id: z.string().max(64) })

export const Unit = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

/** A department of a campaign, as the address of its report names it. */
export const Report = Campaign.extend({ unit: Unit })

/** Whether a PDF has an annex, for those to whom it is given. */
export const Annex = z.object({ annex: z.enum(['yes', 'no']).default('yes') })

/** What an address names; anything else is malformed. */
export function read<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (!result.success) throw new Problem('request.malformed')
  return result.data
}
