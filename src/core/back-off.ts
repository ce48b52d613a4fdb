/** How often something may fail before the next try has to wait. Times in milliseconds. */
export type BackOffRule = Readonly<{
  /** Tries without any wait. */
  free: number
  /** The wait after the last free try; it doubles with each further one. */
  first: number
  longest: number
  /** After this long without a try everything is forgotten. */
  memory: number
}>

export type Strikes = Readonly<{ count: number; last: number }>

const MINUTE = 60_000

/**
 * Sign-in: somebody who mistypes waits only for the own (account, address) pair; the rules of a whole address and of a
 * whole account are wide, and pairs that signed in before are exempt from both, so strangers cannot lock anybody out.
 */
export const SIGN_IN_RULES = {
  pair: { free: 5, first: 1000, longest: 15 * MINUTE, memory: 60 * MINUTE },
  address: { free: 50, first: 1000, longest: 15 * MINUTE, memory: 60 * MINUTE },
  account: { free: 100, first: 1000, longest: 5 * MINUTE, memory: 60 * MINUTE },
} as const satisfies Record<string, BackOffRule>

/** The code of the second step: only who knows the password comes this far, so a whole account may be slowed down soon. */
export const CODE_RULES = {
  pair: { free: 5, first: 1000, longest: 15 * MINUTE, memory: 60 * MINUTE },
  address: { free: 50, first: 1000, longest: 15 * MINUTE, memory: 60 * MINUTE },
  account: { free: 20, first: 1000, longest: 15 * MINUTE, memory: 60 * MINUTE },
} as const satisfies Record<string, BackOffRule>

/** The own password, said again at an open session: whoever sits there is the account's one and only place. */
export const OWN_PASSWORD_RULES = {
  pair: { free: 5, first: 1000, longest: 15 * MINUTE, memory: 60 * MINUTE },
  address: { free: Number.POSITIVE_INFINITY, first: 0, longest: 0, memory: 60 * MINUTE },
  account: { free: Number.POSITIVE_INFINITY, first: 0, longest: 0, memory: 60 * MINUTE },
} as const satisfies Record<string, BackOffRule>

/** Asking for a link to choose a password: what protects a mailbox is the rhythm of its mails, not a rule here. */
export const RESET_RULES = {
  pair: { free: 5, first: MINUTE, longest: 15 * MINUTE, memory: 60 * MINUTE },
  address: { free: 50, first: 1000, longest: 15 * MINUTE, memory: 60 * MINUTE },
  account: { free: Number.POSITIVE_INFINITY, first: 0, longest: 0, memory: 60 * MINUTE },
} as const satisfies Record<string, BackOffRule>

export type BackOffRules = Readonly<Record<'pair' | 'address' | 'account', BackOffRule>>

/** Milliseconds until the next try is allowed; 0 = now. */
export function waitOf(rule: BackOffRule, strikes: Strikes | undefined, now: number): number {
  if (!strikes || isForgotten(rule, strikes, now) || strikes.count < rule.free) return 0
  const pause = Math.min(rule.longest, rule.first * 2 ** (strikes.count - rule.free))
  return Math.max(0, strikes.last + pause - now)
}

/** The strikes after one more try. */
export function struck(rule: BackOffRule, strikes: Strikes | undefined, now: number): Strikes {
  if (!strikes || isForgotten(rule, strikes, now)) return { count: 1, last: now }
  return { count: strikes.count + 1, last: now }
}

/** Whether the strikes say nothing any more and may be dropped. */
export function isForgotten(rule: BackOffRule, strikes: Strikes, now: number): boolean {
  return now - strikes.last >= rule.memory
}
