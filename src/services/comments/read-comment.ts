import { fromBase64url } from '#src/core/anonymity/bytes.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { findComment } from '#src/data/published/comments.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { commentReach } from '#src/services/reports/comments.ts'
import { readCover } from '#src/services/reports/read-cover.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

export type CommentReading = Awaited<ReturnType<typeof readComment>>

/** One comment of the report of a department, for whoever may redact it. */
export async function readComment(
  context: Context,
  actor: Actor | null,
  campaignId: string,
  unit: number,
  id: string,
) {
  mustBeAllowed(actor, 'redaction')
  const read = await readCover(context, actor, campaignId, unit)
  const row = fromBase64url(id)
  const found = row ? await findComment(context.published, read.campaign.id, row) : undefined
  const isShown = commentReach(actor, read)?.blocks.some(
    ([first, last]) => found && found.commentBlock >= first && found.commentBlock <= last,
  )
  if (!found || !isShown) throw new Problem('comment.not-found')
  if (found.redaction === 'removed') throw new Problem('comment.removed')
  const { questionnaire } = await signedFrame(context, campaignId)
  const { question, text } = found
  return { campaign: read.campaign, department: read.department, questionnaire, id, question, text }
}
