import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isInScope, partOfRoute } from '#src/core/accounts/token-scope.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { actorOfSession } from '#src/services/accounts/accounts-actor.ts'
import { lacksSecondFactor } from '#src/services/accounts/second-factor/required.ts'
import { actorOfToken } from '#src/services/accounts/tokens-actor.ts'
import type { Context } from '#src/services/context.ts'
import { asLanguage } from '#src/web/reader.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who acts: set by the session of a page or the token of the API; `null` = nobody signed in. */
    actor: Actor | null
    /** The language of the account, or the one chosen in this browser since. */
    keptLanguage: Language | null
  }
}

/** Once for the whole application: nobody acts until a scope below says who. */
export function knowNobody(app: FastifyInstance) {
  app.decorateRequest('actor', null)
  app.decorateRequest('keptLanguage', null)
}

/** Pages: the account of the session. */
export function actBySession(app: FastifyInstance, context: Context) {
  app.addHook('onRequest', async (request, reply) => {
    const account = await actorOfSession(context, request.session.account ?? null)
    request.actor = account
    request.keptLanguage = asLanguage(account?.language) ?? null
    if (!account || !(await lacksSecondFactor(context, account, request.session.means))) return
    // until it is set up the session opens the own account and nothing else
    request.actor = { ...account, roles: [], departments: [] }
    if (OPEN_WITHOUT.test(request.routeOptions.url ?? '')) return
    if (request.method !== 'GET') throw new Problem('second-factor.missing')
    return reply.redirect('/account/second-factor')
  })
}

const OPEN_WITHOUT = /^\/(account($|\/)|sessions\/|session\/end$|password)/

/** The API: what the token of the request may do. */
export function actByToken(app: FastifyInstance, context: Context) {
  app.addHook('onRequest', async (request) => {
    const route = (request.routeOptions.url ?? '').slice(app.prefix.length)
    request.actor = await actorOfBearer(context, request, route)
  })
}

const BEARER = /^Bearer ([\w.-]{1,200})$/

/** `null` without a token; throws for one that is not known, has expired or does not reach the route. */
export async function actorOfBearer(
  context: Context,
  { headers, method }: FastifyRequest,
  route: string,
): Promise<Actor | null> {
  if (headers.authorization === undefined) return null
  const token = BEARER.exec(headers.authorization)?.[1]
  const known = token === undefined ? null : await actorOfToken(context, token)
  if (!known) throw new Problem('actor.not-signed-in')
  const isOpen = route === '/openapi.json'
  if (!isOpen && !isInScope(known.scope, method, partOfRoute(route)))
    throw new Problem('token.out-of-scope')
  return known.actor
}
