import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Problem } from '#src/core/problem.ts'
import type { Context } from '#src/services/context.ts'
import { editSentences, showSentences } from '#src/services/reports/edit-sentences.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { reportPath } from '#src/web/hr/crumbs.ts'
import { Report, read } from '#src/web/hr/parameters.ts'
import { enteredOf, formOf, SentencesForm } from '#src/web/hr/sentences/sentences.form.ts'
import { sentencesPage } from '#src/web/hr/sentences/sentences.page.ts'
import { readerOf } from '#src/web/reader.ts'

/** The sentences of a report, as HR words them. */
export async function sentencesRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/campaigns/:id/results/:unit/sentences', showForm)
  app.post('/campaigns/:id/results/:unit/sentences', saveForm)

  async function showForm(request: FastifyRequest, reply: FastifyReply) {
    return viewForm(request, reply, null, null)
  }

  async function saveForm(request: FastifyRequest, reply: FastifyReply) {
    const { id, unit } = read(Report, request.params)
    const form = parseForm(SentencesForm, request)
    const { problem } = await attempt(() =>
      editSentences(context, request.actor, id, unit, enteredOf(form)),
    )
    if (problem) return viewForm(request, reply.code(problem.status), form, problem)
    return seeOther(reply, `${reportPath(id, unit)}#sentences`)
  }

  async function viewForm(
    request: FastifyRequest,
    reply: FastifyReply,
    form: SentencesForm | null,
    problem: Problem | null,
  ) {
    const { id, unit } = read(Report, request.params)
    const reading = await showSentences(context, request.actor, id, unit)
    const reader = await readerOf(context, request, reply)
    const shown = form ?? formOf(reading.report.sentences)
    return reply.view('hr/sentences', sentencesPage(reader, reading, shown, problem))
  }
}
