import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import type { Context } from '#src/services/context.ts'
import { departmentTrends } from '#src/services/reports/trends.ts'
import { DepartmentId } from '#src/web/api/shapes.ts'
import { TrendsShape } from '#src/web/api/trend-shapes.ts'

export async function trendsApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/campaigns/:id/report/:department/trends',
    {
      schema: {
        summary: 'The scores of a department in all closed campaigns that you may read',
        description: 'A department is known again by its lasting identity, whatever it is called.',
        params: DepartmentId,
        response: { 200: TrendsShape },
      },
    },
    async (request) => {
      const { id, department } = request.params
      const trends = await departmentTrends(context, request.actor, id, department)
      // the domain's lists are read-only, those of a shape are not
      return trends as unknown as z.infer<typeof TrendsShape>
    },
  )
}
