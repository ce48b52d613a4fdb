import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { ProblemKey } from '#src/core/problem.ts'
import { type SignedIn, signIn } from '#src/services/accounts/sign-in.ts'
import { signInWithCode } from '#src/services/accounts/sign-in-code.ts'
import type { SignInGuards } from '#src/services/accounts/sign-in-guard.ts'
import type { Context } from '#src/services/context.ts'
import { browserOf } from '#src/web/account/browser.ts'
import { markBrowser, markOf } from '#src/web/account/known-browser.ts'
import { NextPath } from '#src/web/account/next-path.ts'
import { codePage, signInPage } from '#src/web/account/sign-in.page.ts'
import { refuseSignIn } from '#src/web/account/sign-in.refusal.ts'
import { ssoChoice } from '#src/web/account/sso/sso-choice.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { forgetLanguage } from '#src/web/kept-language.ts'
import { doneNotice, readerOf } from '#src/web/reader.ts'
import { beginFirstStep, beginSession } from '#src/web/session.ts'

type Options = Readonly<{ context: Context; guards: SignInGuards }>

export async function signInRoutes(app: FastifyInstance, { context, guards }: Options) {
  app.get('/sign-in', showSignIn)
  app.post('/session', startSession)
  app.get('/sign-in/code', showCode)
  app.post('/session/code', sendCode)
  app.post('/session/end', endSession)

  async function showSignIn(request: FastifyRequest, reply: FastifyReply) {
    if (request.actor) return reply.redirect('/')
    const { next, 'signed-out': from } = Visit.parse(request.query)
    const reader = await readerOf(context, request, reply)
    const notice = doneNotice(reader, request, ['password-chosen'])
    const sso = ssoChoice(reader.language, context.settings.sso, { next, from })
    const page = signInPage(reader, { email: '', next }, { notice, sso })
    return reply.view('account/sign-in', page)
  }

  async function startSession(request: FastifyRequest, reply: FastifyReply) {
    const { email, password, next } = parseForm(SignIn, request)
    const mark = markOf(request)
    const { problem, result } = await attempt(() =>
      signIn(context, guards, { email, password, address: request.ip, mark }),
    )
    if (problem) return refuseSignIn(context, request, reply, { email, next, problem })
    if (result.signedIn) return enter(request, reply, result.signedIn, next)
    await beginFirstStep(request, result.firstStep)
    return seeOther(reply, `/sign-in/code?next=${encodeURIComponent(next)}`)
  }

  async function showCode(request: FastifyRequest, reply: FastifyReply) {
    if (request.actor || !request.session.firstStep) return reply.redirect('/sign-in')
    const { next } = Next.parse(request.query)
    return reply.view(
      'account/sign-in-code',
      codePage(await readerOf(context, request, reply), next),
    )
  }

  async function sendCode(request: FastifyRequest, reply: FastifyReply) {
    const { code, next } = parseForm(Code, request)
    const firstStep = request.session.firstStep ?? null
    const { problem, result } = await attempt(() =>
      signInWithCode(context, guards, {
        firstStep,
        code,
        address: request.ip,
        mark: markOf(request),
      }),
    )
    if (!problem) return enter(request, reply, result, next)
    if (!LEADS_BACK.includes(problem.key)) {
      const page = codePage(await readerOf(context, request, reply), next, problem)
      return reply.code(problem.status).view('account/sign-in-code', page)
    }
    return refuseSignIn(context, request, reply, { email: '', next, problem })
  }

  async function enter(request: FastifyRequest, reply: FastifyReply, who: SignedIn, next: string) {
    await beginSession(request, who, browserOf(request))
    await markBrowser(context, reply, who)
    return seeOther(reply, next)
  }

  async function endSession(request: FastifyRequest, reply: FastifyReply) {
    const isFromProvider = request.session.means === 'provider' && context.settings.sso
    await request.session.destroy()
    forgetLanguage(request, reply)
    return seeOther(reply, isFromProvider ? '/sign-in?signed-out' : '/sign-in')
  }
}

/** No code would help: the password comes first again, or is closed. */
const LEADS_BACK: readonly ProblemKey[] = ['session.step-over', 'sso.password-closed']

const Next = z.object({ next: NextPath.default('/') })
const Visit = Next.extend({
  'signed-out': z
    .string()
    .optional()
    .transform((value) => (value === undefined ? null : 'sign-out')),
})
const SignIn = z.object({ email: z.string(), password: z.string(), next: NextPath.default('/') })
const Code = z.object({ code: z.string().max(100), next: NextPath.default('/') })
