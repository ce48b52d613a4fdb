import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Context } from '#src/services/context.ts'
import { createDraft } from '#src/services/drafts/create-draft.ts'
import { showDrafts } from '#src/services/drafts/drafts.ts'
import { judgeDraft } from '#src/services/drafts/release-draft.ts'
import {
  DraftShape,
  draftFields,
  JudgedDraftShape,
  judgedFields,
  NewDraft,
} from '#src/web/api/draft-shapes.ts'
import { PageQuery, paged, pageOf } from '#src/web/api/paging.ts'
import { LARGEST_QUESTIONNAIRE } from '#src/web/api/questionnaires.api.ts'

/** Questionnaires in the making, begun and listed. Their content has the shape of a questionnaire, of which any text may be missing. */
export async function draftsApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/questionnaire-drafts',
    {
      schema: {
        summary: 'Drafts, what was changed last first',
        querystring: PageQuery,
        response: { 200: pageOf(DraftShape) },
      },
    },
    async (request) => {
      const drafts = (await showDrafts(context, request.actor)).map(draftFields)
      return paged(drafts, request.query, ({ id }) => id)
    },
  )

  app.post(
    '/questionnaire-drafts',
    {
      bodyLimit: LARGEST_QUESTIONNAIRE,
      schema: {
        summary: 'Begins a draft: a copy of a version, a content, or nothing asked yet',
        body: NewDraft,
        response: { 201: JudgedDraftShape },
      },
    },
    async (request, reply) => {
      const { from, content } = request.body
      const source = from
        ? ({ from: 'version', ...from } as const)
        : content
          ? ({ from: 'content', content } as const)
          : ({ from: 'nothing' } as const)
      const { id } = await createDraft(context, request.actor, source)
      return reply.code(201).send(judgedFields(await judgeDraft(context, request.actor, id)))
    },
  )
}
