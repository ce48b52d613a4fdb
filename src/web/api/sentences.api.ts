import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import type { Context } from '#src/services/context.ts'
import { editSentences } from '#src/services/reports/edit-sentences.ts'
import { EnteredSentencesShape, SentencesShape } from '#src/web/api/sentence-shapes.ts'
import { DepartmentId } from '#src/web/api/shapes.ts'

export async function sentencesApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.put(
    '/campaigns/:id/report/:department/sentences',
    {
      schema: {
        summary: 'Puts sentences of HR in place of the automatic ones; {} brings all of these back',
        params: DepartmentId,
        body: EnteredSentencesShape,
        response: { 200: SentencesShape },
      },
    },
    async (request) => {
      const { id, department } = request.params
      const sentences = await editSentences(context, request.actor, id, department, request.body)
      return sentences as z.infer<typeof SentencesShape>
    },
  )
}
