import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listAuditLogAfter } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { pageOf } from '#src/web/api/paging.ts'

const EntryShape = z.object({
  position: z.int(),
  id: z.string(),
  at: z.string(),
  actor: z.string(),
  act: z.string(),
  campaign: z.string().nullable(),
  details: z.string().describe('JSON, as it was written'),
  hash: z
    .string()
    .describe(
      'SHA-256 of the JSON array [hash before, position, id, at, actor, act, campaign, details]',
    ),
})

const After = z.object({
  after: z.coerce
    .number()
    .int()
    .min(0)
    .default(0)
    .describe('A position; `next` of the page before'),
  limit: z.coerce.number().int().min(1).max(300).default(100),
})

/** The audit log from the oldest entry on, so that a program can follow it. */
export async function auditLogApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/audit-log',
    {
      schema: {
        summary: 'Administrative acts, the oldest first; nothing in it tells who answered',
        querystring: After,
        response: { 200: pageOf(EntryShape) },
      },
    },
    async (request) => {
      const { after, limit } = request.query
      const items = await listAuditLogAfter(context, request.actor, after, limit)
      const last = items.length === limit ? items.at(-1) : undefined
      return { items, next: last ? String(last.position) : null }
    },
  )
}
