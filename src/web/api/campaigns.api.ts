import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { createCampaign, listCampaigns, showCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { PageQuery, paged, pageOf } from '#src/web/api/paging.ts'
import { CampaignId, CampaignShape, shaped } from '#src/web/api/shapes.ts'

export async function campaignApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/campaigns',
    {
      schema: {
        summary: 'Campaigns, the latest first',
        querystring: PageQuery,
        response: { 200: pageOf(CampaignShape) },
      },
    },
    async (request) => {
      const all = await listCampaigns(context, request.actor)
      return paged(all.map(shaped), request.query, ({ id }) => id)
    },
  )

  app.post(
    '/campaigns',
    {
      schema: {
        summary: 'Creates a draft; all but title, questionnaire and closesOn have defaults',
        description:
          'segments: at most two of “seniority”, “job-family”, “contract” or ' +
          '{id, label, values: [text or {id, label}]}, with 2 to 30 values; a label is a text or one for each language. ' +
          'schedule: {opening: HH:MM, reason, reminders: [{on, at}]}; mailHours: {from, until}; mailTexts: ' +
          '{invitation: {fr: {subject, opening, closing}}, reminder}, as in the answer',
        body: z.record(z.string(), z.any()),
        response: { 201: CampaignShape },
      },
    },
    async (request, reply) => {
      const created = await createCampaign(context, request.actor, request.body)
      return reply.code(201).send(shaped(created))
    },
  )

  app.get(
    '/campaigns/:id',
    {
      schema: {
        summary: 'A campaign, its state and progress',
        params: CampaignId,
        response: { 200: CampaignShape },
      },
    },
    async (request) => shaped(await showCampaign(context, request.actor, request.params.id)),
  )
}
