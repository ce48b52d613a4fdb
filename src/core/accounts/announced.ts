import type { Role } from '#src/core/permission.ts'

/** What somebody holds after a change, and what of it is new; `departments` are the paths that a manager manages. */
export type Given = Readonly<{
  held: readonly Role[]
  roles: readonly Role[]
  departments: readonly string[]
}>

/** Whether all HR hear of it: who reads every report, DESIGN, "who may do and see what". */
export const opensEveryReport = ({ roles }: Pick<Given, 'roles'>): boolean => roles.includes('hr')

/**
 * Whether all HR hear of departments that somebody manages from now on: an administrator reads no results, and a
 * department without one above it may be the whole company.
 */
export const opensTooMuch = ({ held, departments }: Pick<Given, 'held' | 'departments'>): boolean =>
  departments.length > 0 &&
  (held.includes('administrator') || departments.some((path) => !path.includes('/')))
