import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'
import { showCampaignChoices } from '#src/services/campaigns/campaign-choices.ts'
import { showCampaign } from '#src/services/campaigns/campaigns.ts'
import { changeCampaign } from '#src/services/campaigns/drafts/change-campaign.ts'
import type { Context } from '#src/services/context.ts'
import { editHeading } from '#src/web/admin/contact/edit-campaign.page.ts'
import { changedDraft, enteredOf } from '#src/web/admin/contact/entered-campaign.ts'
import { EnteredCampaign } from '#src/web/admin/new-campaign.form.ts'
import { newCampaignPage } from '#src/web/admin/new-campaign.page.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { readerOf } from '#src/web/reader.ts'

/** A draft in the form that it was made with. */
export async function editCampaignRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/campaigns/:id/edit', showForm)
  app.post('/campaigns/:id/edit', save)

  async function showForm(request: FastifyRequest, reply: FastifyReply) {
    const campaign = await showCampaign(context, request.actor, idOf(request))
    if (campaign.state !== 'draft') throw new Problem('campaign.not-draft')
    return viewForm(request, reply, { entered: null, revision: campaign.revision, problem: null })
  }

  async function save(request: FastifyRequest, reply: FastifyReply) {
    const id = idOf(request)
    const entered = parseForm(EnteredCampaign, request)
    const { revision } = parseForm(Revision, request)
    const campaign = await showCampaign(context, request.actor, id)
    const draft = { ...changedDraft(entered, campaign), revision }
    const { problem } = await attempt(() => changeCampaign(context, request.actor, id, draft))
    if (!problem) return seeOther(reply, `/campaigns/${id}?done=edited`)
    return viewForm(request, reply.code(problem.status), { entered, revision, problem })
  }

  async function viewForm(request: FastifyRequest, reply: FastifyReply, shown: Shown) {
    const choices = await showCampaignChoices(context, request.actor)
    const campaign = await showCampaign(context, request.actor, idOf(request))
    const reader = await readerOf(context, request, reply)
    const now = enteredOf(campaign)
    const entered = shown.entered ?? now
    const isConflict = shown.problem?.key === 'campaign.changed'
    const heading = editHeading(reader, campaign, {
      // who has read what is there now may keep the own version
      revision: isConflict ? campaign.revision : shown.revision,
      conflict: isConflict ? { entered, now } : null,
    })
    if (isConflict && !heading.conflict)
      return seeOther(reply, `/campaigns/${campaign.id}?done=edited`)
    const problem = isConflict ? null : shown.problem
    return reply.view(
      'admin/new-campaign',
      newCampaignPage(reader, choices, entered, problem, heading),
    )
  }
}

type Shown = Readonly<{
  entered: EnteredCampaign | null
  revision: number
  problem: Problem | null
}>

const idOf = ({ params }: FastifyRequest) => z.object({ id: z.string() }).parse(params).id
const Revision = z.object({ revision: z.coerce.number().int().min(1).catch(1) })
