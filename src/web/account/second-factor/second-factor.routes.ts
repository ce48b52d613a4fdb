import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Problem } from '#src/core/problem.ts'
import { showOwnAccount } from '#src/services/accounts/own-account.ts'
import {
  dropSecondFactor,
  finishSecondFactor,
  renewRecoveryCodes,
  showSecondFactor,
  showSecret,
  startSecondFactor,
} from '#src/services/accounts/second-factor/set-up.ts'
import type { SignInGuards } from '#src/services/accounts/sign-in-guard.ts'
import type { Context } from '#src/services/context.ts'
import { secondFactorPage } from '#src/web/account/second-factor/second-factor.page.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { doneNotice, readerOf } from '#src/web/reader.ts'

const PAGE = '/account/second-factor'

type Options = Readonly<{ context: Context; guards: SignInGuards }>

export async function secondFactorRoutes(app: FastifyInstance, { context, guards }: Options) {
  app.get(PAGE, showPage)
  app.post(PAGE, start)
  app.post(`${PAGE}/confirmation`, finish)
  app.post(`${PAGE}/recovery-codes`, renew)
  app.post(`${PAGE}/removal`, drop)

  async function showPage(request: FastifyRequest, reply: FastifyReply) {
    return show(request, reply, {})
  }

  async function start(request: FastifyRequest, reply: FastifyReply) {
    const { current } = parseForm(Current, request)
    const { problem } = await attempt(() =>
      startSecondFactor(context, guards.own, request.actor, current),
    )
    return problem ? show(request, reply, { problem }) : seeOther(reply, PAGE)
  }

  async function finish(request: FastifyRequest, reply: FastifyReply) {
    const { code } = parseForm(Code, request)
    const session = request.session.sessionId
    const { problem, result } = await attempt(() =>
      finishSecondFactor(context, request.actor, { code, session }),
    )
    // shown in the answer itself: codes that wait for the next page would have to be stored
    return show(request, reply, problem ? { problem } : { codes: result })
  }

  async function renew(request: FastifyRequest, reply: FastifyReply) {
    const { current } = parseForm(Current, request)
    const { problem, result } = await attempt(() =>
      renewRecoveryCodes(context, guards.own, request.actor, current),
    )
    return show(request, reply, problem ? { problem } : { codes: result })
  }

  async function drop(request: FastifyRequest, reply: FastifyReply) {
    const { current } = parseForm(Current, request)
    const session = request.session.sessionId
    const { problem } = await attempt(() =>
      dropSecondFactor(context, guards.own, request.actor, { current, session }),
    )
    return problem ? show(request, reply, { problem }) : seeOther(reply, `${PAGE}?done=factor-off`)
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    { problem = null, codes = [] }: { problem?: Problem | null; codes?: readonly string[] },
  ) {
    const { hasPassword } = await showOwnAccount(context, request.actor)
    const state = await showSecondFactor(context, request.actor)
    // a secret that the keys of today do not open is set up anew
    const secret = state.isStarted
      ? (await attempt(() => showSecret(context, request.actor))).result
      : null
    const reader = await readerOf(context, request, reply)
    const notice = doneNotice(reader, request, ['factor-off'])
    const page = secondFactorPage(reader, { state, hasPassword, secret, codes, problem, notice })
    const status = problem?.status ?? (codes.length > 0 ? 201 : 200)
    return reply.code(status).view('account/second-factor', page)
  }
}

const Current = z.object({ current: z.string() })
const Code = z.object({ code: z.string().max(100) })
