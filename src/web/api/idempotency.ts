import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '#src/services/context.ts'
import { beginOnce, endOnce } from '#src/services/idempotency.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** No key is kept for the route: the mark of a request that names somebody would be a mark of that name. */
    forgets?: true
  }
}

const KEY = /^[\x21-\x7e]{1,200}$/

/** A POST with an `Idempotency-Key` is done once: the same request again gets the first answer. */
export function idempotentPosts(app: FastifyInstance, context: Context) {
  const begun = new WeakSet<FastifyRequest>()

  app.addHook('preHandler', async (request, reply) => {
    const key = keyOf(request)
    if (!key || !request.actor) return
    const earlier = await beginOnce(context, request.actor, key, fingerprint(request))
    if (!earlier) {
      begun.add(request)
      return
    }
    return reply.code(earlier.status).type('application/json; charset=utf-8').send(earlier.body)
  })

  app.addHook('onSend', async (request, reply: FastifyReply, payload: unknown) => {
    const key = keyOf(request)
    if (!key || !request.actor || !begun.has(request)) return
    begun.delete(request)
    // a list of links must stand in no table, and what failed by our fault may be tried again
    const isKept = reply.statusCode < 500 && typeof payload === 'string' && isJson(reply)
    const kept = isKept ? { status: reply.statusCode, body: payload } : null
    await endOnce(context, request.actor, key, kept)
  })
}

function keyOf(request: FastifyRequest): string | null {
  if (request.routeOptions.config.forgets) return null
  const key = request.headers['idempotency-key']
  return request.method === 'POST' && typeof key === 'string' && KEY.test(key) ? key : null
}

const isJson = (reply: FastifyReply) =>
  String(reply.getHeader('content-type')).startsWith('application/json')

const fingerprint = ({ url, body }: FastifyRequest) =>
  createHash('sha256')
    .update(`${url}\n${JSON.stringify(body) ?? ''}`)
    .digest('base64url')
