import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '#src/services/context.ts'
import { readTrends } from '#src/services/reports/trends.ts'
import { Report, read } from '#src/web/hr/parameters.ts'
import { trendsPage } from '#src/web/hr/trends/trends.page.ts'
import { readerOf } from '#src/web/reader.ts'

/** A department through all closed campaigns, looked at from one of its reports. */
export async function trendsRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/campaigns/:id/results/:unit/trends', showTrends)

  async function showTrends(request: FastifyRequest, reply: FastifyReply) {
    const { id, unit } = read(Report, request.params)
    const reading = await readTrends(context, request.actor, id, unit)
    return reply.view('hr/trends', trendsPage(await readerOf(context, request, reply), reading))
  }
}
