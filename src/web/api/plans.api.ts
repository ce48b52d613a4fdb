import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import { MOST_IN_PLAN } from '#src/core/actions/plan.ts'
import { addAction } from '#src/services/actions/add-action.ts'
import { readPlan } from '#src/services/actions/read-plan.ts'
import type { Context } from '#src/services/context.ts'
import { ActionShape, EnteredActionShape, PlanShape } from '#src/web/api/action-shapes.ts'
import { asAction } from '#src/web/api/actions.api.ts'
import { DepartmentId } from '#src/web/api/shapes.ts'

/** What departments do about their results. */
export async function plansApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/campaigns/:id/report/:department/plan',
    {
      schema: {
        summary: 'The plan that a department made from its report, with what helps to pick',
        params: DepartmentId,
        response: { 200: PlanShape },
      },
    },
    async (request) => {
      const { id, department } = request.params
      const { reading, actions, beginnings } = await readPlan(
        context,
        request.actor,
        id,
        department,
      )
      const { campaign, exact, department: unit } = reading.report
      const plan = { campaign, department: unit, exact, most: MOST_IN_PLAN, beginnings, actions }
      return plan as unknown as z.infer<typeof PlanShape>
    },
  )

  app.post(
    '/campaigns/:id/report/:department/actions',
    {
      schema: {
        summary: 'Adds a proposal to the plan of a department',
        params: DepartmentId,
        body: EnteredActionShape,
        response: { 201: ActionShape },
      },
    },
    async (request, reply) => {
      const { id, department } = request.params
      const action = await addAction(context, request.actor, id, department, request.body)
      return reply.code(201).send(asAction(action))
    },
  )
}
