import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { listAuditLog } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { auditLogPage } from '#src/web/account/audit-log.page.ts'
import { readerOf } from '#src/web/reader.ts'

export async function auditLogRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/audit-log', showAuditLog)

  async function showAuditLog(request: FastifyRequest, reply: FastifyReply) {
    const { after } = z.object({ after: z.string().nullable().default(null) }).parse(request.query)
    const log = await listAuditLog(context, request.actor, after)
    const reader = await readerOf(context, request, reply)
    return reply.view('account/audit-log', auditLogPage(reader, log, after))
  }
}
