import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Context } from '#src/services/context.ts'
import { worksCouncilPack } from '#src/services/papers/works-council-pack.ts'
import { packPage } from '#src/web/hr/pack/pack.page.ts'
import { readerOf } from '#src/web/reader.ts'

/** What employees' representatives are given on a campaign, from the draft on: for HR and auditors. */
export async function packRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/campaigns/:id/works-council-pack', showPack)

  async function showPack(request: FastifyRequest, reply: FastifyReply) {
    const { id } = z.object({ id: z.string() }).parse(request.params)
    const pack = await worksCouncilPack(context, request.actor, id)
    return reply.view(
      'hr/works-council-pack',
      packPage(await readerOf(context, request, reply), pack),
    )
  }
}
