import { z } from 'zod'
import { STATES } from '#src/core/actions/action.ts'
import type { ActionFilter } from '#src/services/actions/overview/overview.ts'

const NAMES = ['state', 'department', 'factor', 'campaign'] as const

// a form sends what is not chosen as an empty text
const chosen = (longest: number) =>
  z
    .string()
    .max(longest)
    .transform((text) => text || null)
    .default(null)

/** Which actions an address asks for; a department is a path, with all below it. */
export const ActionQuery = z.object({
  state: z
    .enum(['', ...STATES])
    .transform((state) => state || null)
    .default(null),
  department: chosen(1000),
  factor: chosen(64),
  campaign: chosen(64),
})

/** What was chosen, as an address says it. */
export const queryOf = (filter: ActionFilter): Record<string, string> =>
  Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = filter[name]
      return value === null ? [] : [[name, value]]
    }),
  )
