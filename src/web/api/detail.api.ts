import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Context } from '#src/services/context.ts'
import { itemMatrix, listPublishedDetail } from '#src/services/reports/detail.ts'
import { PageQuery, pagedByPlace, pageOf } from '#src/web/api/paging.ts'
import { CampaignId, DetailShape, ItemMatrixShape } from '#src/web/api/shapes.ts'

/** What the statistics of a campaign's reports were computed from. */
export async function detailApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/campaigns/:id/detail',
    {
      schema: {
        summary: 'The sums behind the statistics, for each group that has them',
        params: CampaignId,
        querystring: PageQuery,
        response: { 200: pageOf(DetailShape) },
      },
    },
    (request) =>
      pagedByPlace(request.query, (part) =>
        listPublishedDetail(context, request.actor, request.params.id, part),
      ),
  )

  app.get(
    '/campaigns/:id/item-sums',
    {
      schema: {
        summary: 'Sums and products of all items over whole sheets, for `septet analyse --sums`',
        params: CampaignId,
        response: { 200: ItemMatrixShape },
      },
    },
    (request) => itemMatrix(context, request.actor, request.params.id) as never,
  )
}
