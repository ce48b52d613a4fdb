import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Problem } from '#src/core/problem.ts'
import { askForReset } from '#src/services/accounts/links/ask-for-reset.ts'
import { choosePassword, showPasswordLink } from '#src/services/accounts/links/choose-password.ts'
import type { SignInGuards } from '#src/services/accounts/sign-in-guard.ts'
import type { Context } from '#src/services/context.ts'
import { choosePage, forgottenPage, linkOverPage } from '#src/web/account/password/password.page.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { doneNotice, readerOf } from '#src/web/reader.ts'

type Options = Readonly<{ context: Context; guards: SignInGuards }>

export async function passwordRoutes(app: FastifyInstance, { context, guards }: Options) {
  app.get('/password-reset', showForgotten)
  app.post('/password-reset', ask)
  app.get('/password/:link', showLink)
  app.post('/password/:link', choose)

  async function showForgotten(request: FastifyRequest, reply: FastifyReply) {
    return reply.view('account/forgotten', await forgotten(request, reply))
  }

  async function ask(request: FastifyRequest, reply: FastifyReply) {
    const { email } = parseForm(Ask, request)
    const { problem } = await attempt(() =>
      askForReset(context, guards, { email, address: request.ip }),
    )
    if (!problem) return seeOther(reply, '/password-reset?done=reset-asked')
    const page = await forgotten(request, reply, { email, problem })
    return reply.code(problem.status).view('account/forgotten', page)
  }

  async function showLink(request: FastifyRequest, reply: FastifyReply) {
    return showChoice(request, reply, null)
  }

  async function choose(request: FastifyRequest, reply: FastifyReply) {
    const { link } = Link.parse(request.params)
    const { password } = parseForm(Choice, request)
    const { problem } = await attempt(() => choosePassword(context, link, password))
    if (!problem) return seeOther(reply, '/sign-in?done=password-chosen')
    return showChoice(request, reply, problem)
  }

  async function showChoice(request: FastifyRequest, reply: FastifyReply, problem: Problem | null) {
    const { link } = Link.parse(request.params)
    const { problem: over, result } = await attempt(() => showPasswordLink(context, link))
    const reader = await readerOf(context, request, reply)
    if (over) return reply.code(over.status).view('account/link-over', linkOverPage(reader))
    const page = choosePage(reader, link, result, problem)
    return reply.code(problem?.status ?? 200).view('account/choose-password', page)
  }

  async function forgotten(
    request: FastifyRequest,
    reply: FastifyReply,
    { email, problem }: Readonly<{ email: string; problem: Problem | null }> = {
      email: '',
      problem: null,
    },
  ) {
    const reader = await readerOf(context, request, reply)
    const notice = doneNotice(reader, request, ['reset-asked'])
    return forgottenPage(reader, { email, problem, notice, hasMail: context.mailer !== null })
  }
}

const Ask = z.object({ email: z.string() })
const Link = z.object({ link: z.string() })
const Choice = z.object({ password: z.string() })
