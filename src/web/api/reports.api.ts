import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { showParticipation } from '#src/services/campaigns/participation.ts'
import type { Context } from '#src/services/context.ts'
import { departmentComments } from '#src/services/reports/comments.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { listReports } from '#src/services/reports/list-reports.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { PageQuery, paged, pagedByPlace, pageOf } from '#src/web/api/paging.ts'
import {
  CampaignId,
  CampaignShape,
  CommentShape,
  Department,
  ListedReportShape,
  ParticipationShape,
  ReportShape,
  shaped,
} from '#src/web/api/shapes.ts'

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
    '/campaigns/:id/report',
    {
      schema: {
        summary: 'The departments that have a report you may read',
        params: CampaignId,
        querystring: PageQuery,
        response: { 200: pageOf(ListedReportShape) },
      },
    },
    async (request) => {
      const reports = await listReports(context, request.actor, request.params.id)
      return paged(reports, request.query, ({ id }) => String(id))
    },
  )

  app.get(
    '/campaigns/:id/report/:department',
    {
      schema: {
        summary: 'The report of a department',
        params: Department,
        response: { 200: ReportShape },
      },
    },
    async (request) => {
      const { id, department } = request.params
      const report = await departmentReport(context, request.actor, id, department)
      // the domain's lists are read-only, those of a shape are not
      return report as unknown as z.infer<typeof ReportShape>
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
