import { fromBase64url } from '#src/core/anonymity/bytes.ts'
import { type Redaction, reasonOf, redact } from '#src/core/comments/redaction.ts'
import { searchable } from '#src/core/comments/search.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { putJob } from '#src/data/office/jobs.ts'
import { findComment, overwriteComment } from '#src/data/published/comments.ts'
import type { Rooms } from '#src/data/rooms.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { readableCampaign } from '#src/services/reports/readable.ts'

/** `text` is the comment with `[…]` in place of what names a person; `null` removes all of it. */
export type Wanted = Readonly<{ text: string | null; reason: string }>

/** What was done, without a word of the comment: the answer may be kept for whoever repeats the request. */
export type Done = Readonly<{ id: string; question: string; redaction: Redaction }>

/** Takes out of a comment what names a person: everybody reads it so at once, and a job destroys what stood there. */
export async function redactComment(
  context: Context,
  actor: Actor | null,
  campaign: string,
  id: string,
  wanted: Wanted,
): Promise<Done> {
  mustBeAllowed(actor, 'redaction')
  await readableCampaign(context, actor, campaign)
  const done = await context.database.inOneTransaction(async (rooms) => {
    const { question, text, row } = await mustFind(rooms, campaign, id)
    const redacted = redact(text, wanted.text)
    const reason = reasonOf(wanted.reason, redacted)
    const { redaction } = redacted
    const change = { text: redacted.text, words: searchable(redacted.text), redaction }
    if (!(await overwriteComment(rooms.published, campaign, { id: row, text }, change)))
      throw new Problem('comment.changed')
    const { office } = rooms
    const details = { question, extent: redaction, reason }
    await record({ office, now: context.now }, actor, 'comment.redacted', campaign, details)
    await putJob(office, 'comments.shred', 'comments', context.now())
    return { id, question, redaction }
  })
  context.wake()
  return done
}

async function mustFind({ published }: Pick<Rooms, 'published'>, campaign: string, id: string) {
  const row = fromBase64url(id)
  const found = row ? await findComment(published, campaign, row) : undefined
  if (!row || !found) throw new Problem('comment.not-found')
  if (found.redaction === 'removed') throw new Problem('comment.removed')
  return { ...found, row }
}
