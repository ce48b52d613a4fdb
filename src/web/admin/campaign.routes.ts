import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'
import type { Context } from '#src/services/context.ts'
import { previewSurvey } from '#src/services/survey/survey-preview.ts'
import { viewCampaign } from '#src/web/admin/campaign.view.ts'
import { previewPage } from '#src/web/admin/preview.page.ts'
import { render } from '#src/web/views.ts'

export async function campaignRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/campaigns/:id', showCampaign)
  app.get('/campaigns/:id/preview/:language', showPreview)

  async function showCampaign(request: FastifyRequest, reply: FastifyReply) {
    return viewCampaign(context, request, reply)
  }

  async function showPreview(request: FastifyRequest, reply: FastifyReply) {
    const { id } = Id.parse(request.params)
    const preview = await previewSurvey(context, request.actor, id)
    const { language } = request.params as { language: string }
    const known = preview.campaign.languages.find((one) => one === language)
    if (!known) throw new Problem('page.not-found')
    return reply
      .type('text/html; charset=utf-8')
      .send(render('admin/preview', previewPage(preview, known)))
  }
}

const Id = z.object({ id: z.string() })
