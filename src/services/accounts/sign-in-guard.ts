import { createHmac, randomBytes } from 'node:crypto'
import {
  type BackOffRule,
  isForgotten,
  SIGN_IN_RULES,
  type Strikes,
  struck,
  waitOf,
} from '#src/core/back-off.ts'
import { Problem } from '#src/core/problem.ts'

/** Counts tries in memory only, under names that say nothing outside of this process. */
export type SignInGuard = Readonly<{
  /** Counts a try before it is made, or refuses it. Says how many failed before it. */
  mayTry: (email: string, address: string, now: Date) => number
  succeeded: (email: string, address: string, now: Date) => void
}>

const MOST_NAMES = 20_000

export function signInGuard(): SignInGuard {
  const key = randomBytes(32)
  const named = (...parts: string[]) =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64')
  const strikes = new Map<string, Strikes>()
  const trusted = new Set<string>()

  const rulesOf = (email: string, address: string) => {
    const pair = named('pair', email, address)
    const own = [{ name: pair, rule: SIGN_IN_RULES.pair }]
    if (trusted.has(pair)) return own
    return [
      ...own,
      { name: named('address', address), rule: SIGN_IN_RULES.address },
      { name: named('account', email), rule: SIGN_IN_RULES.account },
    ]
  }

  return {
    mayTry: (email, address, now) => {
      const rules = rulesOf(email, address)
      const waits = rules.map(({ name, rule }) => waitOf(rule, strikes.get(name), now.getTime()))
      const wait = Math.max(...waits)
      if (wait > 0)
        throw new Problem('session.too-many-attempts', { seconds: Math.ceil(wait / 1000) })

      const failed = liveCount(SIGN_IN_RULES.pair, strikes.get(rules[0]?.name ?? ''), now)
      for (const { name, rule } of rules) {
        strikes.set(name, struck(rule, strikes.get(name), now.getTime()))
      }
      trim(strikes, now)
      return failed
    },
    succeeded: (email, address, now) => {
      const pair = named('pair', email, address)
      strikes.delete(pair)
      trim(strikes, now)
      if (trusted.has(pair)) return
      if (trusted.size >= MOST_NAMES) trusted.clear()
      trusted.add(pair)
      // this try was counted before it was known to be good
      for (const name of [named('address', address), named('account', email)]) {
        const before = strikes.get(name)
        if (before) strikes.set(name, { count: before.count - 1, last: before.last })
      }
    },
  }
}

function liveCount(rule: BackOffRule, strikes: Strikes | undefined, now: Date): number {
  return strikes && !isForgotten(rule, strikes, now.getTime()) ? strikes.count : 0
}

/** A flood of invented names must not fill the memory: what is oldest goes first. */
function trim(strikes: Map<string, Strikes>, now: Date) {
  if (strikes.size <= MOST_NAMES) return
  for (const [name, one] of strikes) {
    if (isForgotten(SIGN_IN_RULES.pair, one, now.getTime())) strikes.delete(name)
  }
  for (const name of strikes.keys()) {
    if (strikes.size <= MOST_NAMES) return
    strikes.delete(name)
  }
}
