import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** One line a request, by the route's template. Nothing at all for `/s/*`, `/n/*` and `/c/*`: ANONYMITY A7. */
export function quietLogs(app: FastifyInstance) {
  app.addHook('onResponse', async (request, reply) => {
    if (isRespondents(request)) return
    request.log.info({
      route: request.routeOptions.url,
      method: request.method,
      status: reply.statusCode,
      ms: reply.elapsedTime,
    })
  })
}

/**
 * The addresses that employees use: no log, no cookie, no address of a client anywhere near them. By the route as well:
 * `/%73/` is written otherwise and leads to the same place.
 */
export const isRespondents = ({ url, routeOptions }: FastifyRequest) =>
  [url, routeOptions.url ?? ''].some((path) => /^\/[snc]\//.test(path))

/** What ties the lines of one request together. Numbers in a row would count the requests that have no line. */
export const requestName = () => randomBytes(6).toString('base64url')
