import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ListedIdea } from '#src/core/actions/library/merge.ts'
import { reachOf } from '#src/core/permission.ts'
import { restoreIdea, saveIdea } from '#src/services/actions/library/edit-library.ts'
import { showIdea, showLibrary } from '#src/services/actions/library/read-library.ts'
import type { Context } from '#src/services/context.ts'
import { ReadRevision } from '#src/web/api/channel-shapes.ts'
import { EnteredIdeaShape, IdeaId, IdeaShape } from '#src/web/api/library-shapes.ts'
import { PageQuery, paged, pageOf } from '#src/web/api/paging.ts'

/** Ideas for actions: Septet's, the organisation's words for them, and its own. */
export async function actionLibraryApi(
  instance: FastifyInstance,
  { context }: { context: Context },
) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/action-library',
    {
      schema: {
        summary: 'Ideas for actions; hidden ones for HR alone',
        querystring: PageQuery,
        response: { 200: pageOf(IdeaShape) },
      },
    },
    async ({ actor, query }) => {
      const { ideas } = await showLibrary(context, actor)
      const mayEdit = actor !== null && reachOf(actor, 'library') !== null
      const seen = ideas.filter(({ isHidden }) => mayEdit || !isHidden)
      return paged(seen.map(shapeOf), query, ({ id }) => id)
    },
  )

  app.put(
    '/action-library/:entry',
    {
      schema: {
        summary: 'Words, hides or adds an idea; needs the revision read',
        params: IdeaId,
        body: EnteredIdeaShape,
        response: { 200: IdeaShape },
      },
    },
    async ({ actor, params, body: { hidden, ...entered } }) => {
      await saveIdea(context, actor, params.entry, { ...entered, isHidden: hidden })
      const { ideas } = await showIdea(context, actor, params.entry)
      return shapeOf(ideas.find(({ id }) => id === params.entry) as ListedIdea)
    },
  )

  app.delete(
    '/action-library/:entry',
    {
      schema: {
        summary:
          'Brings an idea back as Septet has it, or takes away one of the organisation’s own',
        params: IdeaId,
        querystring: ReadRevision,
        response: { 200: z.object({ id: z.string() }) },
      },
    },
    async ({ actor, params, query }) => {
      await restoreIdea(context, actor, params.entry, query.revision)
      return { id: params.entry }
    },
  )
}

// the domain's lists are read-only, those of a shape are not
const shapeOf = ({ isHidden, ...idea }: ListedIdea) =>
  ({ ...idea, hidden: isHidden }) as z.infer<typeof IdeaShape>
