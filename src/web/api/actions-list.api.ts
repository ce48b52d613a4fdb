import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import { type ListedAction, showActions } from '#src/services/actions/overview/overview.ts'
import type { Context } from '#src/services/context.ts'
import { acceptedFormat, programsTaker } from '#src/web/api/formats.ts'
import { ListedActionQuery, ListedActionShape } from '#src/web/api/library-shapes.ts'
import { paged, pageOf } from '#src/web/api/paging.ts'
import { sendFile } from '#src/web/files/send-file.ts'
import { actionsFile } from '#src/web/hr/actions/actions.table.ts'

/** The actions of all departments that a token reaches. */
export async function actionsListApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/actions',
    {
      schema: {
        summary: 'Actions, what presses first; as a file of all with Accept: text/csv or XLSX',
        querystring: ListedActionQuery,
        response: { 200: pageOf(ListedActionShape) },
      },
    },
    async (request, reply) => {
      const { after, limit, ...filter } = request.query
      const { actions } = await showActions(context, request.actor, filter)
      const format = acceptedFormat(request)
      if (format) return sendFile(reply, actionsFile(programsTaker(request, format), actions))
      const page = { limit, ...(after === undefined ? {} : { after }) }
      return paged(actions.map(shapeOf), page, ({ id }) => id)
    },
  )
}

function shapeOf({ action, state, groups, place }: ListedAction) {
  const { id, campaign, department, step, factor, item, title, owner } = action
  const { dueOn, target, indicator, revision } = action
  return {
    id,
    campaign,
    department: { id: department, path: place.path, isGone: place.isGone },
    state,
    lists: [...groups],
    step,
    factor,
    item,
    title,
    owner,
    dueOn,
    target,
    indicator,
    revision,
  } satisfies z.infer<typeof ListedActionShape>
}
