import { readFileSync } from 'node:fs'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import type { Context } from '#src/services/context.ts'
import { knowNobody } from '#src/web/actor.ts'
import { apiRoutes } from '#src/web/api/routes.ts'
import { bundle } from '#src/web/bundle.ts'
import { employeeRoutes } from '#src/web/employee/routes.ts'
import { answerProblems } from '#src/web/errors.ts'
import { healthRoutes } from '#src/web/health.routes.ts'
import { quietLogs, requestName } from '#src/web/logs.ts'
import { measureRequests } from '#src/web/metrics.ts'
import { pages } from '#src/web/pages.ts'
import { keepRouteTable } from '#src/web/route-table.ts'
import { secureAnswers, trustedProxy } from '#src/web/security.ts'
import { staticRoutes } from '#src/web/static.routes.ts'
import { trusteeRoutes } from '#src/web/trustee/trustee.routes.ts'

const BODY_LIMIT = 128 * 1024

/** The whole application: what is registered here, in this order, is what there is. */
export async function buildApp(context: Context): Promise<FastifyInstance> {
  // another program makes them, while this one goes on
  const scripts = {
    download: bundle('download.client.ts'),
    survey: bundle('survey.client.ts'),
    trustee: bundle('trustee.client.ts'),
    verify: bundle('verify.client.ts'),
  }
  const { TLS_CERT, TLS_KEY, LOG_LEVEL } = context.settings
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    logger: { level: LOG_LEVEL },
    genReqId: requestName,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustedProxy(context.settings),
    routerOptions: { ignoreTrailingSlash: false },
    ...(TLS_CERT && TLS_KEY
      ? { https: { cert: readFileSync(TLS_CERT), key: readFileSync(TLS_KEY) } }
      : {}),
  } as object) as unknown as FastifyInstance

  keepRouteTable(app)
  knowNobody(app)
  quietLogs(app)
  answerProblems(app)
  secureAnswers(app, context.settings)
  measureRequests(app, context)
  await app.register(healthRoutes, { context })
  await app.register(pages, { context })
  await app.register(staticRoutes, { scripts })
  await app.register(employeeRoutes, { context })
  await app.register(trusteeRoutes, { context })
  await app.register(apiRoutes, { context, prefix: '/api/v1' })
  return app
}
