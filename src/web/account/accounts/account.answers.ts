import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Problem } from '#src/core/problem.ts'
import { showAccount } from '#src/services/accounts/accounts.ts'
import { showInvitation } from '#src/services/accounts/links/invite.ts'
import type { Context } from '#src/services/context.ts'
import { accountPage } from '#src/web/account/accounts/account.page.ts'
import type { AccountRoles } from '#src/web/account/accounts/accounts.form.ts'
import { attempt, seeOther } from '#src/web/forms.ts'
import { doneNotice, readerOf } from '#src/web/reader.ts'

const DONE = ['invited-again', 'withdrawn', 'link-sent', 'signed-out', 'factor-removed']

type Extra = Partial<AccountRoles> & { problem?: Problem | null; link?: string | null }

/** The account that a request is about. */
export const idOf = ({ params }: FastifyRequest) => z.object({ id: z.string() }).parse(params).id

/** How the page of an account answers: shows itself, or says on itself what was done. */
export function accountAnswers(context: Context) {
  return { show, done, step }

  async function step(
    request: FastifyRequest,
    reply: FastifyReply,
    word: string,
    work: () => Promise<void>,
  ) {
    const { problem } = await attempt(work)
    return problem ? show(request, reply, { problem }) : done(request, reply, word)
  }

  function done(request: FastifyRequest, reply: FastifyReply, word: string) {
    return seeOther(reply, `/accounts/${idOf(request)}?done=${word}`)
  }

  async function show(request: FastifyRequest, reply: FastifyReply, extra: Extra = {}) {
    const id = idOf(request)
    const { problem = null, link = null, ...changes } = extra
    const account = await showAccount(context, request.actor, id)
    const reader = await readerOf(context, request, reply)
    const page = accountPage(reader, {
      account: { ...account, ...changes },
      invitation: await showInvitation(context, id),
      hasMail: context.mailer !== null,
      isOwn: request.actor?.id === id,
      notice: doneNotice(reader, request, DONE),
      problem,
      link,
    })
    return reply.code(problem?.status ?? (link ? 201 : 200)).view('account/account', page)
  }
}
