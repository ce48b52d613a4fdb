import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { STATES } from '#src/core/actions/action.ts'
import type { Problem } from '#src/core/problem.ts'
import { changeAction } from '#src/services/actions/change-action.ts'
import { deleteAction } from '#src/services/actions/delete-action.ts'
import { moveAction } from '#src/services/actions/move-action.ts'
import { readAction } from '#src/services/actions/read-plan.ts'
import type { Context } from '#src/services/context.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { actionPath, planPath } from '#src/web/hr/crumbs.ts'
import { read } from '#src/web/hr/parameters.ts'
import { ActionForm, fieldOf, formOf, revisionOf, termsOf } from '#src/web/hr/plans/action.form.ts'
import { actionPage } from '#src/web/hr/plans/action.page.ts'
import { actionFormPage } from '#src/web/hr/plans/action-form.page.ts'
import { planNotice } from '#src/web/hr/plans/notice.ts'
import { readerOf } from '#src/web/reader.ts'

const Parameters = z.object({ action: z.string().max(64) })
const Revision = z.object({ revision: z.coerce.number().int().min(0) })
const MoveForm = Revision.extend({ state: z.enum(STATES), note: z.string().default('') })

/** One action: what it is, how far it is, and changes of both. */
export async function actionRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/actions/:action', showAction)
  app.get('/actions/:action/edit', showForm)
  app.post('/actions/:action/edit', saveForm)
  app.post('/actions/:action/states', move)
  app.post('/actions/:action/deletion', remove)

  const idOf = (request: FastifyRequest) => read(Parameters, request.params).action

  async function showAction(request: FastifyRequest, reply: FastifyReply) {
    return viewAction(request, reply, null, '')
  }

  async function move(request: FastifyRequest, reply: FastifyReply) {
    const id = idOf(request)
    const wanted = parseForm(MoveForm, request)
    const { problem } = await attempt(() => moveAction(context, request.actor, id, wanted))
    if (problem) return viewAction(request, reply.code(problem.status), problem, wanted.note)
    return seeOther(reply, `${actionPath(id)}?done=moved`)
  }

  async function remove(request: FastifyRequest, reply: FastifyReply) {
    const { revision } = parseForm(Revision, request)
    const { problem, result } = await attempt(() =>
      deleteAction(context, request.actor, idOf(request), revision),
    )
    if (problem) return viewAction(request, reply.code(problem.status), problem, '')
    return seeOther(reply, `${planPath(result.campaign.id, result.department.unit)}?done=deleted`)
  }

  async function showForm(request: FastifyRequest, reply: FastifyReply) {
    return viewForm(request, reply, null, null)
  }

  async function saveForm(request: FastifyRequest, reply: FastifyReply) {
    const id = idOf(request)
    const form = parseForm(ActionForm, request)
    const { action } = await readAction(context, request.actor, id)
    const { problem } = await attempt(() =>
      changeAction(context, request.actor, id, revisionOf(form), termsOf(form, action)),
    )
    if (problem) return viewForm(request, reply.code(problem.status), form, problem)
    return seeOther(reply, `${actionPath(id)}?done=changed`)
  }

  async function viewForm(
    request: FastifyRequest,
    reply: FastifyReply,
    form: ActionForm | null,
    problem: Problem | null,
  ) {
    const reading = await readAction(context, request.actor, idOf(request))
    const { action } = reading
    const reader = await readerOf(context, request, reply)
    const refused = problem && { problem, field: fieldOf(problem, reader.language) }
    const edited = { action, id: action.id, form: form ?? formOf(action), refused, ideas: [] }
    return reply.view('hr/plans/action-form', actionFormPage(reader, reading, edited))
  }

  async function viewAction(
    request: FastifyRequest,
    reply: FastifyReply,
    problem: Problem | null,
    note: string,
  ) {
    const reading = await readAction(context, request.actor, idOf(request))
    const reader = await readerOf(context, request, reply)
    const field = problem?.details.field === 'note' ? 'note' : null
    const options = {
      notice: planNotice(reader, request),
      refused: problem && { problem, field },
      note,
    }
    return reply.view('hr/plans/action', actionPage(reader, reading, options))
  }
}
