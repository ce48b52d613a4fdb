import { Histogram, Registry } from '@prometheus-io/client'
import type { FastifyInstance } from 'fastify'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { actorOfBearer } from '#src/web/actor.ts'
import { isRespondents } from '#src/web/logs.ts'

/**
 * Requests by route, for an administrator's token. Employees' requests are left out, and so are the process's own
 * figures: counted or seen in the processor's time, they would show participation to the person.
 */
export function measureRequests(app: FastifyInstance, context: Context) {
  const registry = new Registry()
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  })

  app.addHook('onResponse', async (request, { statusCode, elapsedTime }) => {
    if (isRespondents(request)) return
    const { method, routeOptions } = request
    const labels = { method, route: routeOptions.url ?? 'none', status: statusCode }
    seconds.observe(labels, elapsedTime / 1000)
  })
  app.get('/metrics', async (request, reply) => {
    mustBeAllowed(await actorOfBearer(context, request, '/metrics'), 'settings')
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
