import compress from '@fastify/compress'
import view from '@fastify/view'
import type { FastifyInstance } from 'fastify'
import type { Context } from '#src/services/context.ts'
import { accountPages } from '#src/web/account/routes.ts'
import { actBySession } from '#src/web/actor.ts'
import { adminPages } from '#src/web/admin/routes.ts'
import { auditPages } from '#src/web/audit/audit-lists.routes.ts'
import { guardForms } from '#src/web/forms.ts'
import { actionsRoutes } from '#src/web/hr/actions/actions.routes.ts'
import { redactionRoutes } from '#src/web/hr/comments/redaction.routes.ts'
import { effectsRoutes } from '#src/web/hr/effects/effects.routes.ts'
import { employeesRoutes } from '#src/web/hr/employees/employees.routes.ts'
import { exportRoutes } from '#src/web/hr/exports.routes.ts'
import { libraryRoutes } from '#src/web/hr/library/library.routes.ts'
import { meetingRoutes } from '#src/web/hr/meeting/meeting.routes.ts'
import { packRoutes } from '#src/web/hr/pack.routes.ts'
import { actionRoutes } from '#src/web/hr/plans/action.routes.ts'
import { plansRoutes } from '#src/web/hr/plans/plans.routes.ts'
import { resultsRoutes } from '#src/web/hr/results.routes.ts'
import { sentencesRoutes } from '#src/web/hr/sentences/sentences.routes.ts'
import { trendsRoutes } from '#src/web/hr/trends/trends.routes.ts'
import { keepLanguage } from '#src/web/kept-language.ts'
import { withSessions } from '#src/web/session.ts'
import { COMPILE_OPTIONS, handlebars, ROOT } from '#src/web/views.ts'

/** Everything behind a session. The employee's pages and the API are no part of it: no cookie is read or set there. */
export async function pages(app: FastifyInstance, { context }: { context: Context }) {
  // a page is in memory as a whole: in one go it is sooner compressed than through a stream
  await app.register(compress, {
    encodings: ['gzip'],
    syncThreshold: 1_000_000,
    zlibOptions: { level: 3 },
  })
  await app.register(view, {
    engine: { handlebars },
    root: ROOT,
    viewExt: 'hbs',
    production: true,
    options: { compileOptions: COMPILE_OPTIONS },
  })
  await withSessions(app, context)
  await guardForms(app)
  actBySession(app, context)
  keepLanguage(app, context)
  await app.register(accountPages, { context })
  await app.register(resultsRoutes, { context })
  await app.register(redactionRoutes, { context })
  await app.register(sentencesRoutes, { context })
  await app.register(trendsRoutes, { context })
  await app.register(plansRoutes, { context })
  await app.register(actionRoutes, { context })
  await app.register(exportRoutes, { context })
  await app.register(effectsRoutes, { context })
  await app.register(employeesRoutes, { context })
  await app.register(meetingRoutes, { context })
  await app.register(actionsRoutes, { context })
  await app.register(libraryRoutes, { context })
  await app.register(packRoutes, { context })
  await app.register(adminPages, { context })
  await app.register(auditPages, { context })
}
