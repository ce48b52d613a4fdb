import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Problem, ProblemKey } from '#src/core/problem.ts'
import { say } from '#src/core/words/words.ts'
import { beginSsoSignIn } from '#src/services/accounts/sso/begin.ts'
import { finishSsoSignIn } from '#src/services/accounts/sso/finish.ts'
import { mustHaveSso } from '#src/services/accounts/sso/provider.ts'
import { providerSignOut } from '#src/services/accounts/sso/sign-out.ts'
import type { Context } from '#src/services/context.ts'
import { browserOf } from '#src/web/account/browser.ts'
import { NextPath } from '#src/web/account/next-path.ts'
import { signInPage } from '#src/web/account/sign-in.page.ts'
import { ssoChoice } from '#src/web/account/sso/sso-choice.ts'
import { attempt, seeOther } from '#src/web/forms.ts'
import { languageOf, readerOf } from '#src/web/reader.ts'
import { beginSession } from '#src/web/session.ts'

/** Signing in and out through the provider. Links, no forms: a form may not lead to another origin (form-action). */
export async function ssoRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/sign-in/oidc', begin)
  app.get('/sign-in/oidc/callback', finish)
  app.get('/sign-out/oidc', signOut)

  async function begin(request: FastifyRequest, reply: FastifyReply) {
    mustHaveSso(context)
    const { next } = Next.parse(request.query)
    if (request.actor) return seeOther(reply, next)
    // gives the browser a session if it has none: only it may finish what it began
    reply.generateCsrf()
    const session = request.session.sessionId
    const { problem, result } = await attempt(() =>
      beginSsoSignIn(context, { session, next, language: languageOf(request) }),
    )
    return problem ? refuse(request, reply, problem) : seeOther(reply, result)
  }

  async function finish(request: FastifyRequest, reply: FastifyReply) {
    mustHaveSso(context)
    const session = request.session.sessionId
    const parameters = request.url.split('?')[1] ?? ''
    const { problem, result } = await attempt(() =>
      finishSsoSignIn(context, { session, parameters, language: languageOf(request) }),
    )
    // the back button, after all went well
    if (problem?.key === 'sso.begin-again' && request.actor) return seeOther(reply, '/')
    if (problem) return refuse(request, reply, problem)
    await beginSession(request, result, browserOf(request))
    return seeOther(reply, result.next)
  }

  async function signOut(_request: FastifyRequest, reply: FastifyReply) {
    return seeOther(reply, (await providerSignOut(context)) ?? '/sign-in')
  }

  async function refuse(request: FastifyRequest, reply: FastifyReply, problem: Problem) {
    const { reason } = problem.details
    if (reason) request.log.warn({ key: problem.key, reason }, 'no sign-in through the provider')
    const reader = await readerOf(context, request, reply)
    const from = ABOUT_THE_PERSON.includes(problem.key) ? 'refusal' : null
    const sso = ssoChoice(reader.language, context.settings.sso, { next: '/', from })
    const page = {
      ...signInPage(reader, { email: '', next: '/' }, { problem, sso }),
      problemsTitle: say(reader.language, 'sso.not-signed-in'),
    }
    return reply.code(problem.status).view('account/sign-in', page)
  }
}

/** Where trying again changes nothing, unless somebody else is signed in at the provider. */
const ABOUT_THE_PERSON: readonly ProblemKey[] = [
  'sso.account-refused',
  'sso.address-unverified',
  'sso.break-glass-account',
  'sso.no-role',
]

const Next = z.object({ next: NextPath.default('/') })
