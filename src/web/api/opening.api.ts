import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '#src/services/context.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { CampaignId, CampaignShape, shaped } from '#src/web/api/shapes.ts'

export async function openingApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.post(
    '/campaigns/:id/opening',
    {
      schema: {
        summary: 'Freezes tree and questionnaire, makes the keys, opens',
        description:
          'reason: 10 to 300 characters, needed where people were invited to another campaign within 30 days',
        body: z.strictObject({ reason: z.string().max(2000).optional() }).nullish(),
        params: CampaignId,
        response: { 202: CampaignShape },
      },
    },
    async (request, reply) => {
      const reason = request.body?.reason ?? null
      const opening = await openCampaign(context, request.actor, request.params.id, reason)
      return reply.code(202).send(shaped(opening))
    },
  )
}
