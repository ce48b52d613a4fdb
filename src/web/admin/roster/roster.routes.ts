import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'
import { say } from '#src/core/words/words.ts'
import type { Context } from '#src/services/context.ts'
import { rosterAge } from '#src/services/roster/age.ts'
import { keepUpload, waitingUntil } from '#src/services/roster/upload.ts'
import { showHeadcounts } from '#src/services/roster.ts'
import { fromOf, good } from '#src/web/admin/parts.ts'
import { LARGEST_MEGABYTES, rosterPage } from '#src/web/admin/roster/roster.page.ts'
import { exampleRoster } from '#src/web/admin/roster/roster-example.ts'
import { uploadBy, uploadedFile } from '#src/web/admin/uploads.ts'
import { attempt, seeOther } from '#src/web/forms.ts'
import { languageOf, readerOf } from '#src/web/reader.ts'

const LARGEST_ROSTER = LARGEST_MEGABYTES * 1024 * 1024
const MOST_THROWN_AWAY = 16 * LARGEST_ROSTER

export async function rosterRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/roster', showPage)
  app.get('/roster/example.csv', showExample)
  const { bodyLimit, onRequest } = uploadBy('roster', LARGEST_ROSTER)
  app.post('/roster', { bodyLimit, onRequest: [onRequest, mustFit] }, takeFile)

  async function showPage(request: FastifyRequest, reply: FastifyReply) {
    return view(request, reply, null)
  }

  async function showExample(request: FastifyRequest, reply: FastifyReply) {
    await showHeadcounts(context, request.actor)
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="septet-roster.csv"')
      .send(exampleRoster(languageOf(request)))
  }

  async function takeFile(request: FastifyRequest, reply: FastifyReply) {
    const { problem } = await attempt(async () =>
      keepUpload(context, request.actor, uploadedFile(request)),
    )
    if (problem) return view(request, reply.code(problem.status), problem)
    return seeOther(reply, '/roster/plan')
  }

  async function view(request: FastifyRequest, reply: FastifyReply, problem: Problem | null) {
    const headcounts = await showHeadcounts(context, request.actor)
    const reader = await readerOf(context, request, reply)
    const state = {
      problem,
      notice: problem ? null : doneNotice(request),
      age: await rosterAge(context, request.actor),
      waiting: await waitingUntil(context, request.actor),
    }
    return reply.view('admin/roster/roster', rosterPage(reader, headcounts, state, fromOf(request)))
  }
}

/** What `?added=` and `?removed=` or `?done=` say was done, once, after the form that did it. */
function doneNotice(request: FastifyRequest) {
  const language = languageOf(request)
  const { added, removed, done } = Done.parse(request.query)
  if (done === 'cancelled') return good(say(language, 'roster.cancelled'))
  if (added === null || removed === null) return null
  return good(say(language, 'admin.roster-done', { added, removed }))
}

/**
 * The framework refuses a file beyond the limit in words that name none, and while it is still sent: a browser shows a
 * broken connection then. So the file is read, thrown away, and then answered.
 */
async function mustFit({ headers, raw }: FastifyRequest) {
  if (Number(headers['content-length'] ?? 0) <= LARGEST_ROSTER) return
  let left = MOST_THROWN_AWAY
  for await (const chunk of raw as AsyncIterable<Buffer>) {
    left -= chunk.length
    if (left < 0) break
  }
  throw new Problem('roster.too-large', { megabytes: LARGEST_MEGABYTES })
}

const Count = z.coerce.number().int().min(0).nullable().default(null).catch(null)
const Done = z.object({ added: Count, removed: Count, done: z.string().catch('').default('') })
