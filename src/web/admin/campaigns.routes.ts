import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { reachOf } from '#src/core/permission.ts'
import type { Problem } from '#src/core/problem.ts'
import { showCampaignChoices } from '#src/services/campaigns/campaign-choices.ts'
import { createCampaign, listCampaigns } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { campaignsPage } from '#src/web/admin/campaigns.page.ts'
import { draftOf, EnteredCampaign, enteredAtFirst } from '#src/web/admin/new-campaign.form.ts'
import { newCampaignPage } from '#src/web/admin/new-campaign.page.ts'
import { doneNotice, fromOf } from '#src/web/admin/parts.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { readerOf } from '#src/web/reader.ts'

export async function campaignsRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/campaigns', showCampaigns)
  app.get('/campaigns/new', showNewCampaign)
  app.post('/campaigns', addCampaign)

  async function showCampaigns(request: FastifyRequest, reply: FastifyReply) {
    const campaigns = await listCampaigns(context, request.actor)
    const mayCreate = request.actor !== null && reachOf(request.actor, 'campaigns') !== null
    const reader = await readerOf(context, request, reply)
    const page = campaignsPage(reader, campaigns, {
      mayCreate,
      notice: doneNotice(reader, request),
      from: fromOf(request),
      now: context.now(),
    })
    return reply.view('admin/campaigns', page)
  }

  async function showNewCampaign(request: FastifyRequest, reply: FastifyReply) {
    return viewForm(request, reply, null, null)
  }

  async function addCampaign(request: FastifyRequest, reply: FastifyReply) {
    const entered = parseForm(EnteredCampaign, request)
    const { problem, result } = await attempt(() =>
      createCampaign(context, request.actor, draftOf(entered), entered.form || null),
    )
    if (problem) return viewForm(request, reply.code(problem.status), entered, problem)
    return seeOther(reply, `/campaigns/${result.id}?done=created`)
  }

  async function viewForm(
    request: FastifyRequest,
    reply: FastifyReply,
    entered: EnteredCampaign | null,
    problem: Problem | null,
  ) {
    const choices = await showCampaignChoices(context, request.actor)
    const reader = await readerOf(context, request, reply)
    const { questionnaire } = Read.parse(request.query)
    const shown = entered ?? enteredAtFirst(choices, context.now(), questionnaire)
    return reply.view('admin/new-campaign', newCampaignPage(reader, choices, shown, problem))
  }
}

/** The questionnaire from which somebody comes to the form. */
const Read = z.object({ questionnaire: z.string().nullable().catch(null) })
