import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { forPeople } from '#src/core/tables/csv.ts'
import { showActions } from '#src/services/actions/overview/overview.ts'
import type { Context } from '#src/services/context.ts'
import { fromOf } from '#src/web/admin/parts.ts'
import { sendFile } from '#src/web/files/send-file.ts'
import { actionsPage } from '#src/web/hr/actions/actions.page.ts'
import { actionsFile } from '#src/web/hr/actions/actions.table.ts'
import { ActionQuery } from '#src/web/hr/actions/filter.ts'
import { read } from '#src/web/hr/parameters.ts'
import { FORMATS, type Format } from '#src/web/hr/tables/files.ts'
import { languageOf, readerOf } from '#src/web/reader.ts'

/** The actions of all departments: for HR all, for managers those of their own. */
export async function actionsRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/actions', show)
  for (const format of FORMATS) app.get(`/actions/actions.${format}`, send(format))

  async function show(request: FastifyRequest, reply: FastifyReply) {
    const filter = read(ActionQuery, request.query)
    const overview = await showActions(context, request.actor, filter)
    const reader = await readerOf(context, request, reply)
    return reply.view('hr/actions/actions', actionsPage(reader, overview, filter, fromOf(request)))
  }

  function send(format: Format) {
    return async (request: FastifyRequest, reply: FastifyReply) => {
      const filter = read(ActionQuery, request.query)
      const { actions } = await showActions(context, request.actor, filter)
      const language = languageOf(request)
      return sendFile(
        reply,
        actionsFile({ language, format, dialect: forPeople(language) }, actions),
      )
    }
  }
}
