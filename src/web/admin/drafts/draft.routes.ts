import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'
import type { Context } from '#src/services/context.ts'
import { releasedAs, showDraft } from '#src/services/drafts/drafts.ts'
import { editDraft } from '#src/services/drafts/edit-draft.ts'
import { deleteDraft, judgeDraft, releaseDraft } from '#src/services/drafts/release-draft.ts'
import { draftPage } from '#src/web/admin/drafts/draft.page.ts'
import { draftPath } from '#src/web/admin/drafts/names.ts'
import { Id } from '#src/web/admin/drafts/parameters.ts'
import { sentForm } from '#src/web/admin/drafts/section.form.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { readerOf } from '#src/web/reader.ts'

/** A questionnaire in the making: looked at as a whole, released, thrown away. */
export async function draftRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/questionnaire-drafts/:draft', showOne)
  app.post('/questionnaire-drafts/:draft/factors', changeFactors)
  app.post('/questionnaire-drafts/:draft/release', release)
  app.post('/questionnaire-drafts/:draft/deletion', remove)
  app.get('/questionnaire-drafts/:draft/questionnaire.json', download)

  async function showOne(request: FastifyRequest, reply: FastifyReply) {
    const id = idOf(request)
    // a way back to a draft that was released leads to what it became
    const released = await releasedAs(context, request.actor, id)
    if (released) return seeOther(reply, `/questionnaires/${released.id}/${released.version}`)
    return view(request, reply, null)
  }

  async function changeFactors(request: FastifyRequest, reply: FastifyReply) {
    const { revision, operation, sending } = sentForm(request)
    const id = idOf(request)
    const edit = { revision, operation, sending, section: 'outline', entered: {} } as const
    const { problem, result } = await attempt(() => editDraft(context, request.actor, id, edit))
    if (problem) return view(request, reply.code(problem.status), problem)
    if (operation?.act === 'add' && result.at)
      return seeOther(reply, `${draftPath(id)}/sections/factor-${result.at}`)
    return seeOther(reply, `${draftPath(id)}#${result.at ? `part-factor-${result.at}` : 'parts'}`)
  }

  async function release(request: FastifyRequest, reply: FastifyReply) {
    const id = idOf(request)
    const { revision, confirmed } = parseForm(Confirmed, request)
    const { problem, result } = await attempt(async () => {
      const before = await releasedAs(context, request.actor, id)
      if (before) return before
      if (!confirmed) throw new Problem('form.confirmation-missing')
      return releaseDraft(context, request.actor, id, revision)
    })
    // of two clicks at once the second finds what the first has made of it
    const version = problem ? await releasedAs(context, request.actor, id) : result
    if (!version) return view(request, reply.code(problem?.status ?? 409), problem)
    return seeOther(reply, `/questionnaires/${version.id}/${version.version}?done=released`)
  }

  async function remove(request: FastifyRequest, reply: FastifyReply) {
    const id = idOf(request)
    const { revision, confirmed } = parseForm(Confirmed, request)
    const { problem } = await attempt(async () => {
      if (!confirmed) throw new Problem('form.confirmation-missing')
      await deleteDraft(context, request.actor, id, revision)
    })
    if (problem) return view(request, reply.code(problem.status), problem)
    return seeOther(reply, '/questionnaires?done=draft-deleted')
  }

  async function download(request: FastifyRequest, reply: FastifyReply) {
    const { content } = await showDraft(context, request.actor, idOf(request))
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="questionnaire-draft.json"')
      .send(`${JSON.stringify(content, null, 2)}\n`)
  }

  async function view(request: FastifyRequest, reply: FastifyReply, problem: Problem | null) {
    const judged = await judgeDraft(context, request.actor, idOf(request))
    const reader = await readerOf(context, request, reply)
    const { done } = Done.parse(request.query)
    return reply.view('admin/draft', draftPage(reader, judged, { problem, done }))
  }
}

const idOf = (request: FastifyRequest) => Id.parse(request.params).draft

const Confirmed = z.object({
  revision: z.coerce.number().int().min(1),
  confirmed: z.literal('yes').optional(),
})
const Done = z.object({ done: z.string().nullable().catch(null) })
