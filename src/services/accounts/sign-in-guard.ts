import { createHmac, randomBytes } from 'node:crypto'
import { placeOf } from '#src/core/accounts/place.ts'
import {
  type BackOffRule,
  type BackOffRules,
  CODE_RULES,
  isForgotten,
  OWN_PASSWORD_RULES,
  RESET_RULES,
  SIGN_IN_RULES,
  type Strikes,
  struck,
  waitOf,
} from '#src/core/back-off.ts'
import { Problem } from '#src/core/problem.ts'

/** Counts tries in memory only, under names that say nothing outside of this process. */
export type SignInGuard = Readonly<{
  /** Counts a try before it is made, or refuses it. Says how many failed before it. */
  mayTry: (account: string, from: From, now: Date) => number
  succeeded: (account: string, from: From) => void
}>

/** Whence somebody tries: `browser` = the mark of one in which this account was signed in to before. */
type From = Readonly<{ address: string; browser: string | null }>

/** One guard for each door, because a door that opens says nothing of the next. */
export type SignInGuards = Readonly<Record<'password' | 'code' | 'reset' | 'own', SignInGuard>>

export const signInGuards = (): SignInGuards => ({
  password: signInGuard(SIGN_IN_RULES),
  code: signInGuard(CODE_RULES),
  reset: signInGuard(RESET_RULES),
  own: signInGuard(OWN_PASSWORD_RULES),
})

const MOST_NAMES = 20_000

function signInGuard(rules: BackOffRules): SignInGuard {
  const key = randomBytes(32)
  const named = (...parts: string[]) =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64')
  const strikes = new Map<string, Strikes>()
  const trusted = new Set<string>()

  // a browser that is known is its own place, wherever it is: who shares its address cannot slow it down
  const pairOf = (account: string, { address, browser }: From) =>
    browser ? named('browser', account, browser) : named('pair', account, placeOf(address))

  const rulesFor = (account: string, from: From) => {
    const pair = pairOf(account, from)
    const own = [{ name: pair, rule: rules.pair }]
    if (from.browser || trusted.has(pair)) return own
    return [
      ...own,
      { name: named('address', placeOf(from.address)), rule: rules.address },
      { name: named('account', account), rule: rules.account },
    ]
  }

  return {
    mayTry: (account, from, now) => {
      const counted = rulesFor(account, from)
      const waits = counted.map(({ name, rule }) => waitOf(rule, strikes.get(name), now.getTime()))
      const wait = Math.max(...waits)
      if (wait > 0)
        throw new Problem('session.too-many-attempts', { seconds: Math.ceil(wait / 1000) })

      const failed = liveCount(rules.pair, strikes.get(pairOf(account, from)), now)
      for (const { name, rule } of counted) {
        const after = struck(rule, strikes.get(name), now.getTime())
        // behind all others: who goes on trying is not the first to be forgotten
        strikes.delete(name)
        strikes.set(name, after)
      }
      trim(strikes)
      return failed
    },
    succeeded: (account, from) => {
      const pair = named('pair', account, placeOf(from.address))
      const isNew = !from.browser && !trusted.has(pair)
      strikes.delete(pairOf(account, from))
      trim(strikes)
      if (trusted.size >= MOST_NAMES) trusted.clear()
      trusted.add(pair)
      if (!isNew) return
      // this try was counted before it was known to be good
      for (const name of [named('address', placeOf(from.address)), named('account', account)]) {
        const before = strikes.get(name)
        if (before) strikes.set(name, { count: before.count - 1, last: before.last })
      }
    },
  }
}

function liveCount(rule: BackOffRule, strikes: Strikes | undefined, now: Date): number {
  return strikes && !isForgotten(rule, strikes, now.getTime()) ? strikes.count : 0
}

/** A flood of invented names must not fill the memory: what was tried longest ago stands first, and goes first. */
function trim(strikes: Map<string, Strikes>) {
  for (const name of strikes.keys()) {
    if (strikes.size <= MOST_NAMES) return
    strikes.delete(name)
  }
}
