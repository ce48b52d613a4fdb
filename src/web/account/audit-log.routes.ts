import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { parseHead } from '#src/core/audit-chain.ts'
import { checkAuditLog, exportAuditLog, listAuditLog } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { auditLogCsv, auditLogJsonl } from '#src/web/account/audit-log.files.ts'
import { auditLogPage } from '#src/web/account/audit-log.page.ts'
import { auditLogCheckPage } from '#src/web/account/audit-log-check.page.ts'
import { sendFile } from '#src/web/files/send-file.ts'
import { readerOf } from '#src/web/reader.ts'

export async function auditLogRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/audit-log', showAuditLog)
  app.get('/audit-log/check', showCheck)
  app.get('/audit-log/audit-log.csv', sendCsv)
  app.get('/audit-log/audit-log.jsonl', sendJsonl)

  async function showAuditLog(request: FastifyRequest, reply: FastifyReply) {
    const { after } = Page.parse(request.query)
    const log = await listAuditLog(context, request.actor, after)
    const reader = await readerOf(context, request, reply)
    return reply.view('account/audit-log', auditLogPage(reader, log, after))
  }

  async function showCheck(request: FastifyRequest, reply: FastifyReply) {
    const { noted } = Check.parse(request.query)
    const head = parseHead(noted)
    const chain = await checkAuditLog(context, request.actor, head)
    const reader = await readerOf(context, request, reply)
    const isMisread = noted.trim() !== '' && head === null
    if (isMisread) reply.code(400)
    return reply.view('account/audit-log-check', auditLogCheckPage(reader, chain, noted, isMisread))
  }

  async function sendCsv(request: FastifyRequest, reply: FastifyReply) {
    return sendFile(reply, auditLogCsv(exportAuditLog(context, request.actor)))
  }

  async function sendJsonl(request: FastifyRequest, reply: FastifyReply) {
    return sendFile(reply, auditLogJsonl(exportAuditLog(context, request.actor)))
  }
}

const Page = z.object({ after: z.string().nullable().default(null) })
const Check = z.object({ noted: z.string().max(200).catch('').default('') })
