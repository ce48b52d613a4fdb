import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '#src/services/context.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { everyDepartment } from '#src/services/reports/every-department.ts'
import { listReports } from '#src/services/reports/list-reports.ts'
import { readReport } from '#src/services/reports/read-report.ts'
import { acceptedFormat, acceptsPdf, programsTaker } from '#src/web/api/formats.ts'
import { PageQuery, paged, pageOf } from '#src/web/api/paging.ts'
import { CampaignId, DepartmentId, ListedReportShape, ReportShape } from '#src/web/api/shapes.ts'
import { sendFile } from '#src/web/files/send-file.ts'
import { reportPdf } from '#src/web/hr/paper/report-pdf.ts'
import { Annex } from '#src/web/hr/parameters.ts'
import { departmentsFile, reportFile } from '#src/web/hr/tables/files.ts'
import { languageOf } from '#src/web/reader.ts'

const InLanguage = { language: z.string().optional().describe('Of the words in files: fr, es, en') }

// the shape is that of JSON
const asFile = (reply: unknown) => reply as FastifyReply

/** Reports: as JSON, or as files for whoever asks for CSV or XLSX. */
export async function departmentReportApi(
  instance: FastifyInstance,
  { context }: { context: Context },
) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/campaigns/:id/report',
    {
      schema: {
        summary:
          'The departments that have a report you may read; with `Accept: text/csv` or that of XLSX all of them at ' +
          'once, with index and factors',
        params: CampaignId,
        querystring: PageQuery.extend(InLanguage),
        response: { 200: pageOf(ListedReportShape) },
      },
    },
    async (request, reply) => {
      const format = acceptedFormat(request)
      if (format) {
        const all = await everyDepartment(context, request.actor, request.params.id)
        return sendFile(asFile(reply), await departmentsFile(programsTaker(request, format), all))
      }
      const reports = await listReports(context, request.actor, request.params.id)
      return paged(reports, request.query, ({ id }) => String(id))
    },
  )

  app.get(
    '/campaigns/:id/report/:department',
    {
      schema: {
        summary:
          'The report of a department; with `Accept: text/csv` or that of XLSX its tables instead, without comments; ' +
          'with `Accept: application/pdf` two pages, for HR with an annex',
        params: DepartmentId,
        querystring: Annex.extend(InLanguage),
        response: { 200: ReportShape },
      },
    },
    async (request, reply) => {
      const { id, department } = request.params
      const format = acceptedFormat(request)
      if (format) {
        const reading = await readReport(context, request.actor, id, department)
        return sendFile(asFile(reply), reportFile(programsTaker(request, format), reading))
      }
      if (acceptsPdf(request)) {
        const reading = await readReport(context, request.actor, id, department)
        const { annex } = request.query
        return sendFile(
          asFile(reply),
          await reportPdf(context, languageOf(request), reading, annex),
        )
      }
      const report: unknown = await departmentReport(context, request.actor, id, department)
      // the domain's lists are read-only, those of a shape are not
      return report as z.infer<typeof ReportShape>
    },
  )
}
