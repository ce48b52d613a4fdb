import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Context } from '#src/services/context.ts'
import { importRoster, showHeadcounts } from '#src/services/roster.ts'
import { fromOf } from '#src/web/admin/parts.ts'
import { type RosterState, rosterPage } from '#src/web/admin/roster.page.ts'
import { exampleRoster } from '#src/web/admin/roster-example.ts'
import { uploadBy, uploadedFile } from '#src/web/admin/uploads.ts'
import { attempt, seeOther } from '#src/web/forms.ts'
import { languageOf, readerOf } from '#src/web/reader.ts'

const LARGEST_ROSTER = 64 * 1024 * 1024

export async function rosterRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/roster', showPage)
  app.get('/roster/example.csv', showExample)
  app.post('/roster', uploadBy('roster', LARGEST_ROSTER), replaceRoster)

  async function showPage(request: FastifyRequest, reply: FastifyReply) {
    const done = Done.parse(request.query)
    return view(request, reply, { problem: null, done })
  }

  async function showExample(request: FastifyRequest, reply: FastifyReply) {
    await showHeadcounts(context, request.actor)
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="septet-roster.csv"')
      .send(exampleRoster(languageOf(request)))
  }

  async function replaceRoster(request: FastifyRequest, reply: FastifyReply) {
    const { problem, result } = await attempt(async () =>
      importRoster(context, request.actor, uploadedFile(request)),
    )
    if (problem) return view(request, reply.code(problem.status), { problem, done: null })
    return seeOther(reply, `/roster?added=${result.added}&removed=${result.removed}`)
  }

  async function view(request: FastifyRequest, reply: FastifyReply, state: RosterState) {
    const headcounts = await showHeadcounts(context, request.actor)
    const reader = await readerOf(context, request, reply)
    return reply.view('admin/roster', rosterPage(reader, headcounts, state, fromOf(request)))
  }
}

const Count = z.coerce.number().int().min(0)
const Done = z.object({ added: Count, removed: Count }).nullable().catch(null)
