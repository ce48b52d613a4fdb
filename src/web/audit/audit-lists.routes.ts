import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { exportAuditList } from '#src/services/audit-list/export-audit-list.ts'
import { listAudits } from '#src/services/audit-list/list-audits.ts'
import type { Context } from '#src/services/context.ts'
import { fromOf } from '#src/web/admin/parts.ts'
import { auditListsPage } from '#src/web/audit/audit-lists.page.ts'
import { sendExport } from '#src/web/audit/send-export.ts'
import { readerOf } from '#src/web/reader.ts'

/** Where an auditor begins: what can be checked of each campaign. */
export async function auditPages(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/audit-lists', showAudits)
  app.get('/campaigns/:id/audit-list.jsonl', sendAuditList)

  async function showAudits(request: FastifyRequest, reply: FastifyReply) {
    const audits = await listAudits(context, request.actor)
    const reader = await readerOf(context, request, reply)
    return reply.view('audit/audit-lists', auditListsPage(reader, audits, fromOf(request)))
  }

  async function sendAuditList(request: FastifyRequest, reply: FastifyReply) {
    const { id } = z.object({ id: z.string() }).parse(request.params)
    return sendExport(reply, await exportAuditList(context, request.actor, id))
  }
}
