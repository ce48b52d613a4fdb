import { Problem } from '#src/core/problem.ts'
import { findClose } from '#src/data/published/closes.ts'
import { isPublished } from '#src/data/published/partitions.ts'
import type { Context } from '#src/services/context.ts'

/** Throws where too few answered for anything to be published; it says only how many were invited. */
export async function mustHavePublished({ published }: Context, campaign: string) {
  if (await isPublished(published, campaign)) return
  const close = await findClose(published, campaign)
  throw new Problem('report.nothing-published', { invited: close?.invited ?? 0 })
}
