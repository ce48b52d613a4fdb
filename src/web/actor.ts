import type { FastifyInstance } from 'fastify'
import type { Actor } from '#src/core/permission.ts'
import { actorOfSession } from '#src/services/accounts-actor.ts'
import type { Context } from '#src/services/context.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who acts: set by the session of a page or the token of the API; `null` = nobody signed in. */
    actor: Actor | null
    accountLanguage: string | null
  }
}

/** Once for the whole application: nobody acts until a scope below says who. */
export function knowNobody(app: FastifyInstance) {
  app.decorateRequest('actor', null)
  app.decorateRequest('accountLanguage', null)
}

/** Pages: the account of the session. */
export function actBySession(app: FastifyInstance, context: Context) {
  app.addHook('onRequest', async (request) => {
    const account = await actorOfSession(context, request.session.account ?? null)
    request.actor = account
    request.accountLanguage = account?.language ?? null
  })
}
