import { type Act, type Actor, reachOf } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'

/** The first line of every service: refuses strangers with 401 and the wrong role with 403. */
export function mustBeAllowed(actor: Actor | null, act: Act): asserts actor is Actor {
  if (!actor) throw new Problem('actor.not-signed-in')
  if (reachOf(actor, act) === null) throw new Problem('actor.forbidden')
}
