import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Context } from '#src/services/context.ts'
import { dismissAnnouncement } from '#src/services/mail/announcements.ts'
import { seeOther } from '#src/web/forms.ts'

export async function announcementRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.post('/announcements/:id/dismissal', dismiss)

  async function dismiss(request: FastifyRequest, reply: FastifyReply) {
    const { id } = z.object({ id: z.string() }).parse(request.params)
    await dismissAnnouncement(context, request.actor, id)
    return seeOther(reply, '/')
  }
}
