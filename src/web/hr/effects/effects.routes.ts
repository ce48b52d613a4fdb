import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { forPeople } from '#src/core/tables/csv.ts'
import { whatWorked } from '#src/services/actions/effects/what-worked.ts'
import type { Context } from '#src/services/context.ts'
import { sendFile } from '#src/web/files/send-file.ts'
import { effectsPage, WORKED_PATH } from '#src/web/hr/effects/effects.page.ts'
import { effectsFile } from '#src/web/hr/effects/effects-file.ts'
import { read } from '#src/web/hr/parameters.ts'
import { FORMATS, type Format } from '#src/web/hr/tables/files.ts'
import { languageOf, readerOf } from '#src/web/reader.ts'

const Choice = z.object({
  // a form sends what is not chosen as an empty text
  factor: z
    .string()
    .max(64)
    .transform((id) => id || null)
    .default(null),
})

/** What actions did here, for HR. */
export async function effectsRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get(WORKED_PATH, showWorked)
  for (const format of FORMATS) app.get(`${WORKED_PATH}/effects.${format}`, sendWorked(format))

  async function showWorked(request: FastifyRequest, reply: FastifyReply) {
    const { factor } = read(Choice, request.query)
    const worked = await whatWorked(context, request.actor, factor)
    const reader = await readerOf(context, request, reply)
    return reply.view('hr/what-worked', effectsPage(reader, worked))
  }

  function sendWorked(format: Format) {
    return async (request: FastifyRequest, reply: FastifyReply) => {
      const { factor } = read(Choice, request.query)
      const worked = await whatWorked(context, request.actor, factor)
      const language = languageOf(request)
      const taker = { language, format, dialect: forPeople(language) }
      return sendFile(reply, effectsFile(taker, worked))
    }
  }
}
