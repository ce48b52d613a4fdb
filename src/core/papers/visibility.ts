import { ROLES } from '#src/core/permission.ts'
import { say } from '#src/core/words/words.ts'

/** What a campaign adds to who sees what; `trustee`: the name, empty for one without a name. */
export type Seers = Readonly<{ hasAuditor: boolean; hasSegments: boolean; trustee: string | null }>

type Sight = Readonly<{ role: string; sees: string }>

/** Who sees what: the manifest promises it in English, the works-council pack says the same sentences in three languages. */
export function visibilityOf({ hasAuditor, hasSegments, trustee }: Seers): Sight[] {
  const named = trustee ? ` (${trustee})` : ''
  return [
    ...ROLES.map((role) => ({
      role,
      sees: say('en', role === 'auditor' && hasAuditor ? NAMED_AUDITOR : `pack.sees.${role}`),
    })),
    { role: 'participant', sees: say('en', 'pack.sees.participant') },
    ...(hasSegments ? [{ role: 'hr', sees: say('en', 'pack.sees.segments') }] : []),
    ...(trustee === null
      ? []
      : [{ role: 'trustee', sees: `${say('en', 'pack.sees.trustee')}${named}` }]),
  ]
}

/** Whether a manifest promises employees the results of their group; those of before this was asked do not. */
export const promisesResults = (visibility: readonly Sight[]): boolean =>
  visibility.some(({ role }) => role === 'participant')

/** The key of a sentence that a manifest promises, and what a name adds to it; `null` for one of another version. */
export function sentenceOf({ sees }: Sight) {
  for (const key of SENTENCES) {
    const known = say('en', key)
    if (sees === known || sees.startsWith(`${known} (`))
      return { key, more: sees.slice(known.length) }
  }
  return null
}

const NAMED_AUDITOR = 'pack.sees.auditor.named'
const SENTENCES = [
  ...ROLES.map((role) => `pack.sees.${role}` as const),
  NAMED_AUDITOR,
  'pack.sees.participant',
  'pack.sees.segments',
  'pack.sees.trustee',
] as const
