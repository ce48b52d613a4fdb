import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Action } from '#src/core/actions/action.ts'
import { changeAction } from '#src/services/actions/change-action.ts'
import { deleteAction } from '#src/services/actions/delete-action.ts'
import { moveAction } from '#src/services/actions/move-action.ts'
import { readAction } from '#src/services/actions/read-plan.ts'
import type { Context } from '#src/services/context.ts'
import {
  ActionId,
  ActionRevision,
  ActionShape,
  ChangedActionShape,
  MoveShape,
} from '#src/web/api/action-shapes.ts'

/** One action: what it is, changes of it, and how far it is. */
export async function actionsApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/actions/:action',
    {
      schema: {
        summary: 'An action with all its states',
        params: ActionId,
        response: { 200: ActionShape },
      },
    },
    async (request) =>
      asAction((await readAction(context, request.actor, request.params.action)).action),
  )

  app.put(
    '/actions/:action',
    {
      schema: {
        summary:
          'Changes an action; needs the revision read. Once it began, its aim and its target stay',
        params: ActionId,
        body: ChangedActionShape,
        response: { 200: ActionShape },
      },
    },
    async (request) => {
      const { revision, ...terms } = request.body
      const { action } = request.params
      return asAction(await changeAction(context, request.actor, action, revision, terms))
    },
  )

  app.delete(
    '/actions/:action',
    {
      schema: {
        summary: 'Deletes an action that never began',
        params: ActionId,
        querystring: ActionRevision,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await deleteAction(context, request.actor, request.params.action, request.query.revision)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/actions/:action/states',
    {
      schema: {
        summary:
          'Moves an action: planned to active or dropped, active to done or dropped, done to active, dropped to planned',
        params: ActionId,
        body: MoveShape,
        response: { 200: ActionShape },
      },
    },
    async (request) =>
      asAction(await moveAction(context, request.actor, request.params.action, request.body)),
  )
}

// the domain's lists are read-only, those of a shape are not
export const asAction = (action: Action) => action as unknown as z.infer<typeof ActionShape>
