import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { exportAuditList } from '#src/services/audit-list/export-audit-list.ts'
import type { Context } from '#src/services/context.ts'
import { CampaignId } from '#src/web/api/shapes.ts'
import { sendExport } from '#src/web/audit/send-export.ts'

export async function auditListApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/campaigns/:id/audit-list',
    {
      schema: {
        summary:
          'The passes behind the counted ballots, without answers, as JSON lines: for an auditor whom the manifest names',
        params: CampaignId,
      },
    },
    async (request, reply) =>
      sendExport(reply, await exportAuditList(context, request.actor, request.params.id)),
  )
}
