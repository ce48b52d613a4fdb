import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'
import type { Context } from '#src/services/context.ts'
import {
  addDefaultQuestionnaire,
  addQuestionnaire,
  showQuestionnaire,
  showQuestionnaires,
} from '#src/services/questionnaires.ts'
import { doneNotice, fromOf } from '#src/web/admin/parts.ts'
import { questionnairePage } from '#src/web/admin/questionnaire.page.ts'
import { questionnairesPage } from '#src/web/admin/questionnaires.page.ts'
import { uploadBy, uploadedFile } from '#src/web/admin/uploads.ts'
import { attempt, seeOther } from '#src/web/forms.ts'
import { readerOf } from '#src/web/reader.ts'

const LARGEST_QUESTIONNAIRE = 2 * 1024 * 1024

export async function questionnairesRoutes(
  app: FastifyInstance,
  { context }: { context: Context },
) {
  app.get('/questionnaires', showList)
  app.post('/questionnaires', uploadBy('questionnaires', LARGEST_QUESTIONNAIRE), addFile)
  app.post('/questionnaires/default', addDefault)
  app.get('/questionnaires/:id/:version', showOne)
  app.get('/questionnaires/:id/:version/questionnaire.json', downloadOne)

  async function showList(request: FastifyRequest, reply: FastifyReply) {
    return viewList(request, reply, null)
  }

  async function addFile(request: FastifyRequest, reply: FastifyReply) {
    const { problem, result } = await attempt(async () =>
      addQuestionnaire(context, request.actor, jsonOf(uploadedFile(request))),
    )
    if (problem) return viewList(request, reply.code(problem.status), problem)
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

  async function viewList(request: FastifyRequest, reply: FastifyReply, problem: Problem | null) {
    const stored = await showQuestionnaires(context, request.actor)
    const reader = await readerOf(context, request, reply)
    const page = questionnairesPage(reader, stored, problem, fromOf(request))
    return reply.view('admin/questionnaires', page)
  }

  async function findOne(request: FastifyRequest) {
    const params = Version.safeParse(request.params)
    if (!params.success) throw new Problem('questionnaire.not-found')
    return showQuestionnaire(context, request.actor, params.data.id, params.data.version)
  }
}

const Version = z.object({ id: z.string().max(60), version: z.coerce.number().int().min(1) })
const In = z.object({ in: z.string().nullable().catch(null) })

function jsonOf(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file))
  } catch (error) {
    // the two ways of not being JSON in UTF-8
    if (error instanceof SyntaxError || error instanceof TypeError)
      throw new Problem('questionnaire.not-json')
    throw error
  }
}
