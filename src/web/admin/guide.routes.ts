import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { showGuide } from '#src/services/campaigns/guide.ts'
import type { Context } from '#src/services/context.ts'
import { guidePage } from '#src/web/admin/guide.page.ts'
import { readerOf } from '#src/web/reader.ts'

export async function guideRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/guide', show)

  async function show(request: FastifyRequest, reply: FastifyReply) {
    const guide = await showGuide(context, request.actor)
    const reader = await readerOf(context, request, reply)
    const isAdministrator = request.actor?.roles.includes('administrator') ?? false
    return reply.view('admin/guide', guidePage(reader, guide, isAdministrator))
  }
}
