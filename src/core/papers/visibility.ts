import { ROLES, type Role } from '#src/core/permission.ts'
import { say } from '#src/core/words/words.ts'

/** Who sees what: the manifest promises it in English, the works-council pack says the same sentences in three languages. */
export const VISIBILITY: readonly Readonly<{ role: Role; sees: string }>[] = ROLES.map((role) => ({
  role,
  sees: say('en', `pack.sees.${role}`),
}))

/** How long comments and reports are kept, as ISO 8601 durations. */
export const RETENTION = { comments: 'P2Y', reports: 'P10Y' }
