import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import {
  findReply,
  putReply,
  releaseReply,
  reserveReply,
  takeOverReply,
  UNDER_WAY,
} from '#src/data/office/idempotent-replies.ts'
import type { Context } from '#src/services/context.ts'

type Kept = Readonly<{ status: number; body: string }>

/** No request works longer: one that began before and has no answer was killed. */
const LONGEST_REQUEST = 10 * 60_000

/** Begins a request under a key. Returns the first answer if there is one; `null` = the caller is the first. */
export async function beginOnce(
  { office, now }: Context,
  actor: Actor,
  key: string,
  request: string,
): Promise<Kept | null> {
  const at = now().toISOString()
  if (await reserveReply(office, { actor: actor.id, key, request, at })) return null

  const earlier = await findReply(office, actor.id, key)
  if (earlier && earlier.request !== request) throw new Problem('request.idempotency-key-reused')
  if (earlier && earlier.status !== UNDER_WAY) return earlier
  const killedBefore = new Date(now().getTime() - LONGEST_REQUEST).toISOString()
  if (await takeOverReply(office, { actor: actor.id, key, at }, killedBefore)) return null
  throw new Problem('request.idempotency-key-in-use')
}

/** Keeps the answer of a request that was begun; with `null` the key is given back. */
export async function endOnce({ office }: Context, actor: Actor, key: string, kept: Kept | null) {
  if (kept) await putReply(office, { ...kept, actor: actor.id, key })
  else await releaseReply(office, actor.id, key)
}
