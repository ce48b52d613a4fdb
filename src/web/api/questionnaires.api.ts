import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { questionnaireSchema } from '#src/core/questionnaire/json-schema.ts'
import type { Context } from '#src/services/context.ts'
import {
  addQuestionnaire,
  showQuestionnaire,
  showQuestionnaires,
} from '#src/services/questionnaires.ts'
import { PageQuery, paged, pageOf } from '#src/web/api/paging.ts'
import { QuestionnaireShape } from '#src/web/api/shapes.ts'

/** Bytes of a questionnaire as JSON. */
export const LARGEST_QUESTIONNAIRE = 2 * 1024 * 1024

/** Told in full, and checked by the service, which names the place that is wrong. */
const QuestionnaireBody = z.record(z.string(), z.any()).meta(questionnaireSchema())

export async function questionnaireApi(
  instance: FastifyInstance,
  { context }: { context: Context },
) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/questionnaires',
    {
      schema: {
        summary: 'Questionnaires and their versions, the latest first',
        querystring: PageQuery,
        response: { 200: pageOf(QuestionnaireShape) },
      },
    },
    async (request) => {
      const all = await showQuestionnaires(context, request.actor)
      return paged(all, request.query, ({ id, version }) => `${id}@${version}`)
    },
  )

  app.get(
    '/questionnaires/:id/:version',
    {
      schema: {
        summary: 'One version with its content',
        params: z.object({ id: z.string().max(60), version: z.coerce.number().int().min(1) }),
        response: { 200: QuestionnaireShape.extend({ content: z.any() }) },
      },
    },
    async (request) => {
      const { id, version } = request.params
      return showQuestionnaire(context, request.actor, id, version)
    },
  )

  app.post(
    '/questionnaires',
    {
      bodyLimit: LARGEST_QUESTIONNAIRE,
      schema: {
        summary: 'Adds a questionnaire; other content under the same id is its next version',
        body: QuestionnaireBody,
        response: { 201: QuestionnaireShape },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await addQuestionnaire(context, request.actor, request.body)),
  )
}
