import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '#src/services/context.ts'
import { asLanguage, languageAskedFor } from '#src/web/reader.ts'
import { isHttps } from '#src/web/security.ts'

const COOKIE = 'septet-language'

/**
 * Pages behind the session: a language that was chosen below a page holds on the next ones, until the browser is closed
 * or the account's is changed. The cookie names the language and nothing else. Employees' pages read none: their links
 * carry the language.
 */
export function keepLanguage(app: FastifyInstance, { settings }: Context) {
  const secure = isHttps(settings)
  app.addHook('onRequest', async (request, reply) => {
    request.keptLanguage = asLanguage(request.cookies[COOKIE]) ?? request.keptLanguage
    const asked = languageAskedFor(request)
    if (asked && asked !== request.keptLanguage)
      reply.setCookie(COOKIE, asked, { path: '/', httpOnly: true, sameSite: 'lax', secure })
  })
}

/** What the account says holds again, also for who sits down at this browser next. */
export function forgetLanguage(request: FastifyRequest, reply: FastifyReply) {
  if (request.cookies[COOKIE]) reply.clearCookie(COOKIE, { path: '/' })
}
