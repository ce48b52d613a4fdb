import formbody from '@fastify/formbody'
import type { FastifyInstance } from 'fastify'
import type { Context } from '#src/services/context.ts'
import { cardRoutes } from '#src/web/employee/card.routes.ts'
import { formRoutes } from '#src/web/employee/form.routes.ts'
import { reminderRoutes } from '#src/web/employee/reminders.routes.ts'
import { employeeResultsRoutes } from '#src/web/employee/results/results.routes.ts'
import { surveyRoutes } from '#src/web/employee/survey.routes.ts'
import { surveyPageRoutes } from '#src/web/employee/survey-page.routes.ts'
import { verifyRoutes } from '#src/web/employee/verify.routes.ts'

/** All that an employee meets. */
export async function employeeRoutes(app: FastifyInstance, options: { context: Context }) {
  await app.register(formbody)
  await app.register(surveyPageRoutes, options)
  await app.register(surveyRoutes, options)
  await app.register(cardRoutes, options)
  await app.register(verifyRoutes, options)
  await app.register(employeeResultsRoutes, options)
  await app.register(formRoutes, options)
  await app.register(reminderRoutes, options)
}
