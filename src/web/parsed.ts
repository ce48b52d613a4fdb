import type { z } from 'zod'
import { Problem, type ProblemKey } from '#src/core/problem.ts'

/** What a program or an address says, in the shape that its route takes; any other is refused under this key. */
export function parsed<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  key: ProblemKey = 'request.malformed',
): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (!result.success) throw new Problem(key)
  return result.data
}
