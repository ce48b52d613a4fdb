import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { findReply, insertReply } from '#src/data/office/idempotent-replies.ts'
import type { Context } from '#src/services/context.ts'

type Kept = Readonly<{ request: string; status: number; body: string }>

/** The answer to an earlier request under this key, if it was the same request. */
export async function earlierReply(
  { office }: Context,
  actor: Actor | null,
  key: string,
  request: string,
): Promise<Kept | null> {
  if (!actor) return null
  const earlier = await findReply(office, actor.id, key)
  if (!earlier) return null
  if (earlier.request !== request) throw new Problem('request.idempotency-key-reused')
  return earlier
}

export async function keepReply(
  { office, now }: Context,
  actor: Actor | null,
  key: string,
  kept: Kept,
) {
  if (actor) await insertReply(office, { ...kept, actor: actor.id, key, at: now().toISOString() })
}
