import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { ProblemKey } from '#src/core/problem.ts'
import type { Context } from '#src/services/context.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { viewCampaign } from '#src/web/admin/campaign.view.ts'
import { attempt, mustBeConfirmed, parseForm, seeOther } from '#src/web/forms.ts'

/** Opens a draft by hand, with the reason where people were asked a short while ago. */
export async function openingRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.post('/campaigns/:id/opening', async (request: FastifyRequest, reply: FastifyReply) => {
    const { id } = z.object({ id: z.string() }).parse(request.params)
    const { reason } = parseForm(Reason, request)
    const { problem } = await attempt(async () => {
      mustBeConfirmed(request)
      await openCampaign(context, request.actor, id, reason)
    })
    if (!problem) return seeOther(reply, `/campaigns/${id}?done=opening`)
    const field = ABOUT_REASON.includes(problem.key) ? 'reason' : null
    return viewCampaign(context, request, reply, { refused: { problem, field, entered: reason } })
  })
}

const ABOUT_REASON: readonly ProblemKey[] = ['campaign.asked-recently', 'campaign.reason-length']

const Reason = z.object({ reason: z.string().default('') })
