import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { forPeople } from '#src/core/tables/csv.ts'
import type { Context } from '#src/services/context.ts'
import { everyDepartment } from '#src/services/reports/every-department.ts'
import { readReport } from '#src/services/reports/read-report.ts'
import { sendFile } from '#src/web/files/send-file.ts'
import { reportPdf } from '#src/web/hr/paper/report-pdf.ts'
import { Annex, Campaign, Report, read } from '#src/web/hr/parameters.ts'
import { departmentsFile, FORMATS, type Format, reportFile } from '#src/web/hr/tables/files.ts'
import { languageOf } from '#src/web/reader.ts'

/** Results as files, for those who read them as pages; in the language and the habits of the reader. */
export async function exportRoutes(app: FastifyInstance, { context }: { context: Context }) {
  for (const format of FORMATS) {
    app.get(`/campaigns/:id/results/departments.${format}`, sendDepartments(format))
    app.get(`/campaigns/:id/results/:unit/report.${format}`, sendReport(format))
  }
  app.get('/campaigns/:id/results/:unit/report.pdf', sendPdf)

  function sendDepartments(format: Format) {
    return async (request: FastifyRequest, reply: FastifyReply) => {
      const { id } = read(Campaign, request.params)
      const all = await everyDepartment(context, request.actor, id)
      return sendFile(reply, await departmentsFile(taker(request, format), all))
    }
  }

  function sendReport(format: Format) {
    return async (request: FastifyRequest, reply: FastifyReply) => {
      const { id, unit } = read(Report, request.params)
      const reading = await readReport(context, request.actor, id, unit)
      return sendFile(reply, reportFile(taker(request, format), reading))
    }
  }

  async function sendPdf(request: FastifyRequest, reply: FastifyReply) {
    const { id, unit } = read(Report, request.params)
    const { annex } = read(Annex, request.query)
    const reading = await readReport(context, request.actor, id, unit)
    return sendFile(reply, await reportPdf(context, languageOf(request), reading, annex))
  }
}

function taker(request: FastifyRequest, format: Format) {
  const language = languageOf(request)
  return { language, format, dialect: forPeople(language) }
}
