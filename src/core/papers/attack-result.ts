import recorded from '#src/core/papers/attack-result.json' with { type: 'json' }

/**
 * What the attack suite found in random organisations, kept by `npm run attack -- --record`. The first row is the
 * product, the others what would have leaked with one protection turned off, or what is known to leak.
 */
export type AttackResult = Readonly<{
  version: string
  date: string
  organisations: number
  firstSeed: number
  lastSeed: number
  campaigns: number
  invited: number
  answered: number
  departments: number
  exactDepartments: number
  /** A row may know its own share of departments with an exact report; else it has the product's. */
  rows: readonly Readonly<{
    policy: string
    organisations: number
    leaking: number
    departments?: number
    exactDepartments?: number
  }>[]
}>

export const ATTACK_RESULT: AttackResult = recorded
