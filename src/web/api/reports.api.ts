import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import { showParticipation } from '#src/services/campaigns/participation.ts'
import type { Context } from '#src/services/context.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { listReports } from '#src/services/reports/list-reports.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { PageQuery, paged, pageOf } from '#src/web/api/paging.ts'
import {
  CampaignId,
  CampaignShape,
  DepartmentId,
  ListedReportShape,
  ParticipationShape,
  ReportShape,
  shaped,
} from '#src/web/api/shapes.ts'

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
        params: DepartmentId,
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
