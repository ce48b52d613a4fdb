import recorded from '#src/core/papers/attack-result.json' with { type: 'json' }

/**
 * A way of publishing or storing: in how many organisations it was tried, and in how many it leaked, in all and by the
 * kind of test that saw it - fewer people isolated than may be, something certain of somebody, something shown that
 * must not be.
 */
export type AttackRow = Readonly<{
  policy: string
  organisations: number
  leaking: number
  isolated: number
  certain: number
  shown: number
  /** Share of the departments with a report that is exactly theirs; `null` where no report was looked at. */
  exactShare: number | null
}>

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
  rows: readonly AttackRow[]
}>

export const ATTACK_RESULT: AttackResult = recorded
