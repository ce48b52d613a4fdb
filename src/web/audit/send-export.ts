import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { AuditExport } from '#src/services/audit-list/export-audit-list.ts'

/** Sends the file as it is read: a large company's has sixty megabytes. */
export function sendExport(reply: FastifyReply, { name, lines }: AuditExport) {
  return reply
    .header('content-disposition', `attachment; filename="${name}"`)
    .type('application/jsonl; charset=utf-8')
    .send(Readable.from(lines))
}
