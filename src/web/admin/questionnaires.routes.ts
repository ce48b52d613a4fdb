import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { questionnaireSchema } from '#src/core/questionnaire/json-schema.ts'
import type { Context } from '#src/services/context.ts'
import {
  addDefaultQuestionnaire,
  addQuestionnaire,
  showQuestionnaire,
} from '#src/services/questionnaires.ts'
import { jsonOf } from '#src/web/admin/json-file.ts'
import { doneNotice } from '#src/web/admin/parts.ts'
import { questionnairePage } from '#src/web/admin/questionnaire.page.ts'
import { LARGEST_QUESTIONNAIRE, viewQuestionnaires } from '#src/web/admin/questionnaires.view.ts'
import { uploadBy, uploadedFile } from '#src/web/admin/uploads.ts'
import { attempt, seeOther } from '#src/web/forms.ts'
import { parsed } from '#src/web/parsed.ts'
import { readerOf } from '#src/web/reader.ts'

export async function questionnairesRoutes(
  app: FastifyInstance,
  { context }: { context: Context },
) {
  app.get('/questionnaires', showList)
  app.post('/questionnaires', uploadBy('questionnaires', LARGEST_QUESTIONNAIRE), addFile)
  app.post('/questionnaires/default', addDefault)
  app.get('/questionnaires/schema.json', sendSchema)
  app.get('/questionnaires/:id/:version', showOne)
  app.get('/questionnaires/:id/:version/questionnaire.json', downloadOne)

  async function showList(request: FastifyRequest, reply: FastifyReply) {
    return viewQuestionnaires(context, request, reply, null)
  }

  async function addFile(request: FastifyRequest, reply: FastifyReply) {
    const { problem, result } = await attempt(async () =>
      addQuestionnaire(context, request.actor, jsonOf(uploadedFile(request))),
    )
    if (problem) return viewQuestionnaires(context, request, reply.code(problem.status), problem)
    return seeOther(reply, `/questionnaires/${result.id}/${result.version}?done=questionnaire`)
  }

  async function addDefault(request: FastifyRequest, reply: FastifyReply) {
    const { id, version } = await addDefaultQuestionnaire(context, request.actor)
    return seeOther(reply, `/questionnaires/${id}/${version}?done=questionnaire`)
  }

  async function showOne(request: FastifyRequest, reply: FastifyReply) {
    const stored = await findOne(request)
    const reader = await readerOf(context, request, reply)
    const { in: asked } = In.parse(request.query)
    const page = questionnairePage(reader, stored, asked, doneNotice(reader, request))
    return reply.view('admin/questionnaire', page)
  }

  async function downloadOne(request: FastifyRequest, reply: FastifyReply) {
    const { id, version, content } = await findOne(request)
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${id}-${version}.json"`)
      .send(`${JSON.stringify(content, null, 2)}\n`)
  }

  // a description of a format, which editors fetch without a session
  async function sendSchema(_request: FastifyRequest, reply: FastifyReply) {
    return reply
      .type('application/schema+json; charset=utf-8')
      .send(JSON.stringify(questionnaireSchema(), null, 2))
  }

  async function findOne(request: FastifyRequest) {
    const { id, version } = parsed(Version, request.params, 'questionnaire.not-found')
    return showQuestionnaire(context, request.actor, id, version)
  }
}

export const Version = z.object({ id: z.string().max(60), version: z.coerce.number().int().min(1) })
const In = z.object({ in: z.string().nullable().catch(null) })
