import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { ListedIdea } from '#src/core/actions/library/merge.ts'
import type { Problem } from '#src/core/problem.ts'
import { randomId } from '#src/core/random.ts'
import { addAction } from '#src/services/actions/add-action.ts'
import { entryTerms, listIdeas } from '#src/services/actions/library/offer-ideas.ts'
import { readPlan } from '#src/services/actions/read-plan.ts'
import type { Context } from '#src/services/context.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { planPath } from '#src/web/hr/crumbs.ts'
import { Report, read } from '#src/web/hr/parameters.ts'
import { ActionForm, beginningOf, fieldOf, idOf, termsOf } from '#src/web/hr/plans/action.form.ts'
import { actionFormPage } from '#src/web/hr/plans/action-form.page.ts'
import { planNotice } from '#src/web/hr/plans/notice.ts'
import { planPage } from '#src/web/hr/plans/plan.page.ts'
import { readerOf } from '#src/web/reader.ts'

const Id = z.string().min(1).max(64)
/** What was picked on the plan page or in the library. */
const Picked = z.object({
  factor: Id.exactOptional(),
  item: Id.exactOptional(),
  entry: Id.optional(),
})

/** What a department does about its results. */
export async function plansRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/campaigns/:id/results/:unit/plan', showPlan)
  app.get('/campaigns/:id/results/:unit/plan/new', showForm)
  app.post('/campaigns/:id/results/:unit/plan/new', addFromForm)

  async function showPlan(request: FastifyRequest, reply: FastifyReply) {
    const { id, unit } = read(Report, request.params)
    const plan = await readPlan(context, request.actor, id, unit)
    const reader = await readerOf(context, request, reply)
    return reply.view('hr/plans/plan', planPage(reader, plan, planNotice(reader, request)))
  }

  async function showForm(request: FastifyRequest, reply: FastifyReply) {
    const { entry, ...picked } = read(Picked, request.query)
    // who may not plan learns nothing of the library
    const { id, unit } = read(Report, request.params)
    await readPlan(context, request.actor, id, unit)
    const { language } = await readerOf(context, request, reply)
    const idea = entry === undefined ? null : await entryTerms(context, entry, language)
    const ideas = idea || !picked.factor ? [] : await listIdeas(context, picked.factor)
    return viewForm(request, reply, { ...beginningOf(picked, idea), id: randomId() }, null, ideas)
  }

  async function addFromForm(request: FastifyRequest, reply: FastifyReply) {
    const { id, unit } = read(Report, request.params)
    const form = parseForm(ActionForm, request)
    const { problem } = await attempt(() =>
      addAction(context, request.actor, id, unit, termsOf(form, null), idOf(form)),
    )
    if (problem) return viewForm(request, reply.code(problem.status), form, problem)
    return seeOther(reply, `${planPath(id, unit)}?done=added`)
  }

  async function viewForm(
    request: FastifyRequest,
    reply: FastifyReply,
    form: ActionForm,
    problem: Problem | null,
    ideas: readonly ListedIdea[] = [],
  ) {
    const { id, unit } = read(Report, request.params)
    const plan = await readPlan(context, request.actor, id, unit)
    const reader = await readerOf(context, request, reply)
    const refused = problem && { problem, field: fieldOf(problem, reader.language) }
    const edited = { action: null, id: form.id ?? '', form, refused, ideas }
    return reply.view('hr/plans/action-form', actionFormPage(reader, plan, edited))
  }
}
