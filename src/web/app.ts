import { readFileSync } from 'node:fs'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Actor } from '#src/core/permission.ts'
import type { Context } from '#src/services/context.ts'
import { apiRoutes } from '#src/web/api/routes.ts'
import { surveyRoutes } from '#src/web/employee/survey.routes.ts'
import { answerProblems } from '#src/web/errors.ts'
import { healthRoutes } from '#src/web/health.routes.ts'
import { quietLogs } from '#src/web/logs.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who acts: set by the session of a page or the token of the API; `null` = nobody signed in. */
    actor: Actor | null
  }
}

export type Rooms = Readonly<{ context: Context }>

const BODY_LIMIT = 128 * 1024

/** The whole application: what is registered here, in this order, is what there is. */
export async function buildApp(context: Context): Promise<FastifyInstance> {
  const { TLS_CERT, TLS_KEY, LOG_LEVEL } = context.settings
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    logger: { level: LOG_LEVEL },
    disableRequestLogging: true,
    routerOptions: { ignoreTrailingSlash: false },
    ...(TLS_CERT && TLS_KEY
      ? { https: { cert: readFileSync(TLS_CERT), key: readFileSync(TLS_KEY) } }
      : {}),
  } as object) as unknown as FastifyInstance

  app.decorateRequest('actor', null)
  quietLogs(app)
  answerProblems(app)
  await app.register(healthRoutes, { context })
  await app.register(surveyRoutes, { context })
  await app.register(apiRoutes, { context, prefix: '/api/v1' })
  return app
}
