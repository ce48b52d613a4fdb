import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import type { Actor } from '#src/core/permission.ts'
import { planCards, showCards } from '#src/services/channels/cards.ts'
import type { Context } from '#src/services/context.ts'
import { CardsShape, EnteredCardsShape } from '#src/web/api/channel-shapes.ts'
import { CampaignId } from '#src/web/api/shapes.ts'

/** Whose people get cards. The cards themselves are made on a page alone, by a person who prints them. */
export async function cardsApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/campaigns/:id/cards',
    {
      schema: {
        summary: 'Whose people get cards, in which files, and where they lead',
        params: CampaignId,
        response: { 200: CardsShape },
      },
    },
    async (request) => cardsOf(context, request.actor, request.params.id),
  )

  app.put(
    '/campaigns/:id/cards',
    {
      schema: {
        summary: 'Says of a draft whose people get cards; [] = nobody',
        params: CampaignId,
        body: EnteredCardsShape,
        response: { 200: CardsShape },
      },
    },
    async (request) => {
      const { id } = request.params
      await planCards(context, request.actor, id, request.body)
      return cardsOf(context, request.actor, id)
    },
  )
}

// the domain's lists are read-only, those of a shape are not
async function cardsOf(context: Context, actor: Actor | null, id: string) {
  const { campaign: _, ...cards } = await showCards(context, actor, id)
  return cards as unknown as z.infer<typeof CardsShape>
}
