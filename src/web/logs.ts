import type { FastifyInstance } from 'fastify'

/** One line a request, by the route's template. Nothing at all for `/s/*` and `/n/*`: ANONYMITY A7. */
export function quietLogs(app: FastifyInstance) {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url
    if (isRespondents(request.url)) return
    request.log.info({
      route,
      method: request.method,
      status: reply.statusCode,
      ms: reply.elapsedTime,
    })
  })
}

/** The addresses that employees use: no log, no cookie, no address of a client anywhere near them. */
export const isRespondents = (url: string) => url.startsWith('/s/') || url.startsWith('/n/')
