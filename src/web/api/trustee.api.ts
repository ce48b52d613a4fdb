import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { showCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { makeTrusteeLink, resetTrustee } from '#src/services/trustees/trustee-link.ts'
import { CampaignId, CampaignShape, shaped } from '#src/web/api/shapes.ts'

/** The trustee of a draft, for administrators; what the trustee does lies under `/s/`. */
export async function trusteeApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.post(
    '/campaigns/:id/trustee-link',
    {
      schema: {
        summary: 'Makes the link of the trustee, as text, this once; an earlier one ends',
        params: CampaignId,
      },
    },
    async (request, reply) => {
      const link = await makeTrusteeLink(context, request.actor, request.params.id)
      // as text: JSON would be kept for a repeat under the same Idempotency-Key
      return reply.type('text/plain; charset=utf-8').send(`${link}\n`)
    },
  )

  app.post(
    '/campaigns/:id/trustee-reset',
    {
      schema: {
        summary: 'Forgets link and public key of a draft’s trustee',
        params: CampaignId,
        response: { 200: CampaignShape },
      },
    },
    async (request) => {
      const { id } = request.params
      await resetTrustee(context, request.actor, id)
      return shaped(await showCampaign(context, request.actor, id))
    },
  )
}
