import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type ListedEffect, whatWorked } from '#src/services/actions/effects/what-worked.ts'
import type { Context } from '#src/services/context.ts'
import { ListedEffectShape } from '#src/web/api/effect-shapes.ts'
import { acceptedFormat, programsTaker } from '#src/web/api/formats.ts'
import { PageQuery, paged, pageOf } from '#src/web/api/paging.ts'
import { sendFile } from '#src/web/files/send-file.ts'
import { effectsFile } from '#src/web/hr/effects/effects-file.ts'

const Query = PageQuery.extend({
  factor: z.string().max(64).optional().describe('Of this factor alone'),
  language: z.string().optional().describe('Of the words in files: fr, es, en'),
})

export async function effectsApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/effects',
    {
      schema: {
        summary:
          'What actions did, the latest campaign first; with `Accept: text/csv` or that of XLSX as tables',
        description: 'Measured once, at the close of a campaign: docs/effect.md.',
        querystring: Query,
        response: { 200: pageOf(ListedEffectShape) },
      },
    },
    async (request, reply) => {
      const { factor = null } = request.query
      const worked = await whatWorked(context, request.actor, factor)
      const format = acceptedFormat(request)
      // the shape is that of JSON
      const asFile: unknown = reply
      if (format)
        return sendFile(asFile as FastifyReply, effectsFile(programsTaker(request, format), worked))
      return paged(worked.effects.map(shaped), request.query, ({ id }) => id)
    },
  )
}

function shaped({ action, department, since, until, effect }: ListedEffect) {
  const { campaign, control, ...figures } = effect
  const together = control && { ...control, spread: undefined }
  const id = `${campaign}.${action.id}`
  const told = { id, action, department, since, until, ...figures, control: together }
  // the domain's lists are read-only, those of a shape are not
  return told as unknown as z.infer<typeof ListedEffectShape>
}
