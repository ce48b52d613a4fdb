import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '#src/services/context.ts'
import { worksCouncilPack } from '#src/services/papers/works-council-pack.ts'
import { CampaignId, PackShape } from '#src/web/api/shapes.ts'
import { packPage } from '#src/web/hr/pack/pack.page.ts'
import { programsReader } from '#src/web/reader.ts'
import { render } from '#src/web/views.ts'

export async function papersApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/campaigns/:id/works-council-pack',
    {
      schema: {
        summary: 'The works-council pack, from the draft on; with `Accept: text/html` as a page',
        params: CampaignId,
        querystring: z.object({ language: z.string().optional() }),
        response: { 200: PackShape },
      },
    },
    async (request, reply) => {
      const pack = await worksCouncilPack(context, request.actor, request.params.id)
      if (!request.headers.accept?.startsWith('text/html')) return pack as z.infer<typeof PackShape>
      const page = packPage(programsReader(request), pack)
      // the shape is that of JSON
      const asPage = reply as unknown as FastifyReply
      return asPage.type('text/html; charset=utf-8').send(render('hr/works-council-pack', page))
    },
  )
}
