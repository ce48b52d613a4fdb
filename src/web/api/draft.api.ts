import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '#src/services/context.ts'
import { replaceDraft } from '#src/services/drafts/edit-draft.ts'
import { deleteDraft, judgeDraft, releaseDraft } from '#src/services/drafts/release-draft.ts'
import { JudgedDraftShape, judgedFields } from '#src/web/api/draft-shapes.ts'
import { LARGEST_QUESTIONNAIRE } from '#src/web/api/questionnaires.api.ts'
import { QuestionnaireShape } from '#src/web/api/shapes.ts'

const DraftId = z.object({ id: z.string().max(60) })
const Revision = z.int().min(1).describe('The revision that was read; 409 where it is an older one')

/** One questionnaire in the making: read, replaced, released, thrown away. */
export async function draftApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/questionnaire-drafts/:id',
    {
      schema: {
        summary: 'A draft with its content, what stops its release, and advice on its items',
        params: DraftId,
        response: { 200: JudgedDraftShape },
      },
    },
    async (request) => judgedFields(await judgeDraft(context, request.actor, request.params.id)),
  )

  app.put(
    '/questionnaire-drafts/:id',
    {
      bodyLimit: LARGEST_QUESTIONNAIRE,
      schema: {
        summary: 'Replaces the content of a revision; 409 where somebody saved meanwhile',
        params: DraftId,
        body: z.strictObject({ revision: Revision, content: z.record(z.string(), z.any()) }),
        response: { 200: JudgedDraftShape },
      },
    },
    async (request) => {
      const { id } = request.params
      const { revision, content } = request.body
      await replaceDraft(context, request.actor, id, revision, content)
      return judgedFields(await judgeDraft(context, request.actor, id))
    },
  )

  app.delete(
    '/questionnaire-drafts/:id',
    {
      schema: {
        summary: 'Throws a draft away',
        params: DraftId,
        querystring: z.object({ revision: z.coerce.number().int().min(1).optional() }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { revision = null } = request.query
      await deleteDraft(context, request.actor, request.params.id, revision)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/questionnaire-drafts/:id/release',
    {
      schema: {
        summary: 'Freezes a draft as the next version; the same content is the same version',
        params: DraftId,
        body: z.strictObject({ revision: Revision.optional() }).nullish(),
        response: { 201: QuestionnaireShape },
      },
    },
    async (request, reply) => {
      const revision = request.body?.revision ?? null
      const stored = await releaseDraft(context, request.actor, request.params.id, revision)
      return reply.code(201).send(stored)
    },
  )
}
