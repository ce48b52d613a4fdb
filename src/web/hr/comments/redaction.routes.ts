import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { readComment } from '#src/services/comments/read-comment.ts'
import { redactComment } from '#src/services/comments/redact.ts'
import type { Context } from '#src/services/context.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { commentsPath } from '#src/web/hr/comments/path.ts'
import { type Refused, redactionPage } from '#src/web/hr/comments/redaction.page.ts'
import { CommentView, viewOf } from '#src/web/hr/comments/view.ts'
import { read, Unit } from '#src/web/hr/parameters.ts'
import { readerOf } from '#src/web/reader.ts'

const Comment = z.object({ id: z.string().max(64), unit: Unit, comment: z.string().max(64) })
const Redaction = z.object({
  what: z.enum(['passage', 'whole']),
  text: z.string().max(5000).default(''),
  reason: z.string().max(1000).default(''),
})

/** HR takes out of a comment what names a person. */
export async function redactionRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/campaigns/:id/results/:unit/comments/:comment', show)
  app.post('/campaigns/:id/results/:unit/comments/:comment/redaction', redact)

  async function show(request: FastifyRequest, reply: FastifyReply) {
    return showForm(request, reply, null)
  }

  async function redact(request: FastifyRequest, reply: FastifyReply) {
    const { id, unit, comment } = read(Comment, request.params)
    const view = viewOf(read(CommentView, request.query))
    const entered = parseForm(Redaction, request)
    const wanted = { ...entered, text: entered.what === 'whole' ? null : entered.text }
    const { problem } = await attempt(() =>
      redactComment(context, request.actor, id, comment, wanted),
    )
    if (problem && !problem.key.startsWith('redaction.')) throw problem
    if (problem) return showForm(request, reply, { problem, entered })
    // what was found a moment ago may hold the words no more: a page of it may be gone
    const place = view.search === '' ? view : { ...view, question: null, from: 0 }
    const [path] = commentsPath(id, unit, place).split('#')
    return seeOther(reply, `${path}#comment-${comment}`)
  }

  async function showForm(request: FastifyRequest, reply: FastifyReply, refused: Refused | null) {
    const { id, unit, comment } = read(Comment, request.params)
    const view = viewOf(read(CommentView, request.query))
    const reading = await readComment(context, request.actor, id, unit, comment)
    const reader = await readerOf(context, request, reply)
    const page = redactionPage(reader, reading, view, refused)
    return reply.code(refused?.problem.status ?? 200).view('hr/redaction', page)
  }
}
