import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { signIn } from '#src/services/accounts/sign-in.ts'
import { signInGuard } from '#src/services/accounts/sign-in-guard.ts'
import type { Context } from '#src/services/context.ts'
import { browserOf } from '#src/web/account/browser.ts'
import { signInPage } from '#src/web/account/sign-in.page.ts'
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
    const { next } = Next.parse(request.query)
    const reader = await readerOf(context, request, reply)
    return reply.view('account/sign-in', signInPage(reader, { email: '', next }))
  }

  async function startSession(request: FastifyRequest, reply: FastifyReply) {
    const form = parseForm(SignIn, request)
    const credentials = { email: form.email, password: form.password, address: request.ip }
    const { problem, result } = await attempt(() => signIn(context, guard, credentials))
    if (problem) {
      const reader = await readerOf(context, request, reply)
      const page = signInPage(reader, form, problem)
      return reply.code(problem.status).view('account/sign-in', page)
    }
    await beginSession(request, result, browserOf(request))
    return seeOther(reply, form.next)
  }

  async function endSession(request: FastifyRequest, reply: FastifyReply) {
    await request.session.destroy()
    forgetLanguage(request, reply)
    return seeOther(reply, '/sign-in')
  }
}

/** Only a path of ours: nobody is sent to a stranger's site after signing in. */
const Path = z
  .string()
  .regex(/^\/(?![/\\])[^\\\r\n]*$/)
  .catch('/')
const Next = z.object({ next: Path.default('/') })
const SignIn = z.object({ email: z.string(), password: z.string(), next: Path.default('/') })
