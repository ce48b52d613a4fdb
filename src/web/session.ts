import { callbackify } from 'node:util'
import cookie from '@fastify/cookie'
import session, { type FastifySessionOptions } from '@fastify/session'
import type { FastifyInstance, FastifyRequest, Session } from 'fastify'
import { Problem } from '#src/core/problem.ts'
import {
  endSession,
  findSession,
  keepSession,
  LONGEST,
  sessionSecret,
} from '#src/services/accounts/sessions.ts'
import type { Means, SignedIn } from '#src/services/accounts/sign-in.ts'
import type { Context } from '#src/services/context.ts'
import { isHttps } from '#src/web/security.ts'

declare module 'fastify' {
  interface Session {
    account?: string
    browser?: string
    /** How the account was signed in to; what began before that was kept says nothing. */
    means?: Means
    /** The secret of the forms of this session. */
    _csrf?: string
  }
}

/** Sessions for the pages registered in this scope, and for no other address. */
export async function withSessions(app: FastifyInstance, context: Context) {
  const secure = isHttps(context.settings)
  app.addHook('onRequest', async (request) => mustBeSecure(request, context))
  await app.register(cookie)
  await app.register(session, {
    secret: await sessionSecret(context),
    store: storeOf(context),
    cookieName: secure ? '__Host-septet' : 'septet',
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: LONGEST },
    saveUninitialized: false,
    rolling: false,
  })
}

/** Begins a session of an account under a new id: one that a stranger planted before is worth nothing. */
export async function beginSession(
  request: FastifyRequest,
  { id, means }: Pick<SignedIn, 'id' | 'means'>,
  browser: string,
) {
  await request.session.regenerate()
  request.session.account = id
  request.session.means = means
  request.session.browser = browser
}

/** Over plain HTTP a browser would drop the cookie, and nobody would understand why signing in fails. */
function mustBeSecure(request: FastifyRequest, { settings }: Context) {
  if (isHttps(settings) && request.protocol !== 'https')
    throw new Problem('connection.not-secure', { url: settings.baseUrl })
}

type Store = NonNullable<FastifySessionOptions['store']>
type Kept = { _csrf?: string; means?: Means }
type Stored = Kept & { account?: string | null; browser?: string }

function storeOf(context: Context): Store {
  return {
    get: callbackify(async (id: string) => {
      const row = await findSession(context, id)
      return row && sessionOf(row)
    }),
    set: callbackify(async (id: string, stored: Stored) => {
      const { account = null, browser = '', _csrf, means } = stored
      await keepSession(context, id, { account, browser, json: JSON.stringify({ _csrf, means }) })
    }),
    destroy: callbackify(async (id: string) => endSession(context, id)),
  }
}

/** The cookie's own terms are those of today and are not stored with the session. */
function sessionOf(row: { account: string | null; browser: string; json: string }): Session {
  const stored: Stored = {
    ...(row.account === null ? {} : { account: row.account }),
    browser: row.browser,
    ...JSON.parse(row.json),
  }
  return stored as Session
}
