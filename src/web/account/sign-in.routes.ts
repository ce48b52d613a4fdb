import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { signIn } from '#src/services/accounts/sign-in.ts'
import { signInGuard } from '#src/services/accounts/sign-in-guard.ts'
import type { Context } from '#src/services/context.ts'
import { browserOf } from '#src/web/account/browser.ts'
import { NextPath } from '#src/web/account/next-path.ts'
import { signInPage } from '#src/web/account/sign-in.page.ts'
import { ssoChoice } from '#src/web/account/sso/sso-choice.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { forgetLanguage } from '#src/web/kept-language.ts'
import { readerOf } from '#src/web/reader.ts'
import { beginSession } from '#src/web/session.ts'

export async function signInRoutes(app: FastifyInstance, { context }: { context: Context }) {
  const guard = signInGuard()
  app.get('/sign-in', showSignIn)
  app.post('/session', startSession)
  app.post('/session/end', endSession)

  async function showSignIn(request: FastifyRequest, reply: FastifyReply) {
    if (request.actor) return reply.redirect('/')
    const { next, 'signed-out': from } = Visit.parse(request.query)
    const reader = await readerOf(context, request, reply)
    const sso = ssoChoice(reader.language, context.settings.sso, { next, from })
    const page = signInPage(reader, { email: '', next }, null, sso)
    return reply.view('account/sign-in', page)
  }

  async function startSession(request: FastifyRequest, reply: FastifyReply) {
    const form = parseForm(SignIn, request)
    const credentials = { email: form.email, password: form.password, address: request.ip }
    const { problem, result } = await attempt(() => signIn(context, guard, credentials))
    if (problem) {
      const reader = await readerOf(context, request, reply)
      const sso = ssoChoice(reader.language, context.settings.sso, form)
      const page = signInPage(reader, form, problem, sso)
      return reply.code(problem.status).view('account/sign-in', page)
    }
    await beginSession(request, result, browserOf(request))
    return seeOther(reply, form.next)
  }

  async function endSession(request: FastifyRequest, reply: FastifyReply) {
    const isFromProvider = request.session.means === 'provider' && context.settings.sso
    await request.session.destroy()
    forgetLanguage(request, reply)
    return seeOther(reply, isFromProvider ? '/sign-in?signed-out' : '/sign-in')
  }
}

const Visit = z.object({
  next: NextPath.default('/'),
  'signed-out': z
    .string()
    .optional()
    .transform((value) => (value === undefined ? null : 'sign-out')),
})
const SignIn = z.object({ email: z.string(), password: z.string(), next: NextPath.default('/') })
