import type { Role } from '#src/core/permission.ts'

/**
 * Whether all HR hear of departments (paths) that somebody who holds these roles manages from now on: an administrator
 * reads no results, and a department without one above it may be the whole company. DESIGN, "who may do and see what".
 */
export const opensTooMuch = (held: readonly Role[], departments: readonly string[]): boolean =>
  departments.length > 0 &&
  (held.includes('administrator') || departments.some((path) => !path.includes('/')))
