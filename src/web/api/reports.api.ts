import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { showParticipation } from '#src/services/campaigns/participation.ts'
import type { Context } from '#src/services/context.ts'
import { departmentComments } from '#src/services/reports/comments.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { PageQuery, paged, pagedByPlace, pageOf } from '#src/web/api/paging.ts'
import {
  CampaignId,
  CampaignShape,
  CommentShape,
  ParticipationShape,
  shaped,
} from '#src/web/api/shapes.ts'

const Department = CampaignId.extend({ department: z.coerce.number().int().min(0) })

const CommentQuery = PageQuery.extend({
  question: z.string().max(40).optional().describe('Only the comments on this question'),
})

export async function reportApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/campaigns/:id/participation',
    {
      schema: {
        summary: 'Passes issued per reporting group, as bands, made at midnight',
        params: CampaignId,
        querystring: PageQuery,
        response: { 200: pageOf(ParticipationShape) },
      },
    },
    async (request) => {
      const bands = await showParticipation(context, request.actor, request.params.id)
      return paged(bands, request.query, ({ group }) => String(group))
    },
  )

  app.get(
    '/campaigns/:id/report/:department/comments',
    {
      schema: {
        summary: 'All comments of a department, by question, in random order',
        params: Department,
        querystring: CommentQuery,
        response: { 200: pageOf(CommentShape) },
      },
    },
    async (request) => {
      const { id, department } = request.params
      const { question = null, ...page } = request.query
      return pagedByPlace(page, (part) =>
        departmentComments(context, request.actor, id, department, { question, ...part }),
      )
    },
  )

  app.post(
    '/campaigns/:id/release',
    {
      schema: {
        summary: 'Lets managers read the reports of their departments',
        params: CampaignId,
        response: { 200: CampaignShape },
      },
    },
    async (request) => {
      return shaped(await releaseReports(context, request.actor, request.params.id))
    },
  )
}
