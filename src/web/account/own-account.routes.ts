import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Problem } from '#src/core/problem.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import {
  changeLanguage,
  changePassword,
  showOwnAccount,
} from '#src/services/accounts/own-account.ts'
import { showSecondFactor } from '#src/services/accounts/second-factor/set-up.ts'
import { listSessions, revokeSession, revokeSessions } from '#src/services/accounts/sessions.ts'
import type { SignInGuards } from '#src/services/accounts/sign-in-guard.ts'
import type { Context } from '#src/services/context.ts'
import { ownAccountPage } from '#src/web/account/own-account.page.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { forgetLanguage } from '#src/web/kept-language.ts'
import { doneNotice, readerOf } from '#src/web/reader.ts'

const DONE = ['password-changed', 'language-changed', 'sessions-ended']

type Options = Readonly<{ context: Context; guards: SignInGuards }>

export async function ownAccountRoutes(app: FastifyInstance, { context, guards }: Options) {
  app.get('/account', showAccount)
  app.post('/account/password', replacePassword)
  app.post('/account/language', replaceLanguage)
  app.post('/sessions/end', endSessions)
  app.post('/sessions/:id/end', endSession)

  async function showAccount(request: FastifyRequest, reply: FastifyReply) {
    return reply.view('account/own-account', await pageFor(request, reply, null))
  }

  async function replacePassword(request: FastifyRequest, reply: FastifyReply) {
    const { current, next } = parseForm(Passwords, request)
    const session = request.session.sessionId
    const { problem } = await attempt(() =>
      changePassword(context, guards.own, request.actor, { current, next, session }),
    )
    if (!problem) return seeOther(reply, '/account?done=password-changed')
    const page = await pageFor(request, reply, problem)
    return reply.code(problem.status).view('account/own-account', page)
  }

  async function replaceLanguage(request: FastifyRequest, reply: FastifyReply) {
    const { language } = parseForm(LanguageForm, request)
    await changeLanguage(context, request.actor, language)
    forgetLanguage(request, reply)
    return seeOther(reply, '/account?done=language-changed')
  }

  async function endSessions(request: FastifyRequest, reply: FastifyReply) {
    await revokeSessions(context, request.actor, request.session.sessionId)
    return seeOther(reply, '/account?done=sessions-ended')
  }

  async function endSession(request: FastifyRequest, reply: FastifyReply) {
    const { id } = Id.parse(request.params)
    await revokeSession(context, request.actor, id)
    return seeOther(reply, '/account')
  }

  async function pageFor(request: FastifyRequest, reply: FastifyReply, problem: Problem | null) {
    const account = await showOwnAccount(context, request.actor)
    const factor = await showSecondFactor(context, request.actor)
    const sessions = await listSessions(context, request.actor, request.session.sessionId)
    const reader = await readerOf(context, request, reply)
    return ownAccountPage(
      reader,
      account,
      factor,
      sessions,
      problem,
      doneNotice(reader, request, DONE),
    )
  }
}

const Passwords = z.object({ current: z.string(), next: z.string() })
const LanguageForm = z.object({ language: z.enum(LANGUAGES) })
const Id = z.object({ id: z.string() })
