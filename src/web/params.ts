import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'

export const CampaignParams = z.object({ id: z.string().max(64) })

/** A small number in an address: a unit of the tree, a page. */
export const Whole = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

/** What stands in an address, or the problem that it is not understood. */
export function readParams<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (!result.success) throw new Problem('request.malformed')
  return result.data
}
