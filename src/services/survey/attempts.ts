import { Problem } from '#src/core/problem.ts'
import { type Throttle, throttle } from '#src/core/throttle.ts'
import type { Context } from '#src/services/context.ts'

type Limits = Readonly<{ passes: Throttle; links: Throttle }>

const PASSES_A_MINUTE = 10
const LINKS_A_DAY = 3
const limitsOf = new WeakMap<Context['database'], Limits>()

/** Limits passes per invitation. Kept in memory and by hash: a table would tell who tried when. */
export function countPassAttempt({ database, now }: Context, tokenHash: Uint8Array) {
  const name = Buffer.from(tokenHash).toString('base64url')
  if (limits(database).passes.isTooMany(name, now())) throw new Problem('request.too-many')
}

/** Whether the link may be mailed to this address once more today. */
export function mayMailLink({ database, now }: Context, campaign: string, email: string): boolean {
  return !limits(database).links.isTooMany(`${campaign} ${email}`, now())
}

function limits(database: Context['database']): Limits {
  const known = limitsOf.get(database) ?? {
    passes: throttle(PASSES_A_MINUTE, 60),
    links: throttle(LINKS_A_DAY, 24 * 60 * 60),
  }
  limitsOf.set(database, known)
  return known
}
