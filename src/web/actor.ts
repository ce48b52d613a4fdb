import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { actorOfSession } from '#src/services/accounts/accounts-actor.ts'
import { actorOfToken } from '#src/services/accounts/tokens.ts'
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
  app.addHook('onRequest', async (request) => {
    const account = await actorOfSession(context, request.session.account ?? null)
    request.actor = account
    request.keptLanguage = asLanguage(account?.language) ?? null
  })
}

/** The API: what the token of the request may do. */
export function actByToken(app: FastifyInstance, context: Context) {
  app.addHook('onRequest', async (request) => {
    request.actor = await actorOfBearer(context, request)
  })
}

const BEARER = /^Bearer ([\w.-]{1,200})$/

/** `null` without a token; throws for one that is not known. */
export async function actorOfBearer(context: Context, { headers }: FastifyRequest) {
  if (headers.authorization === undefined) return null
  const token = BEARER.exec(headers.authorization)?.[1]
  const actor = token === undefined ? null : await actorOfToken(context, token)
  if (!actor) throw new Problem('actor.not-signed-in')
  return actor
}
