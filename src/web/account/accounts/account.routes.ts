import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '#src/core/problem.ts'
import { deleteAccount } from '#src/services/accounts/accounts.ts'
import { endSessionsOf, removeSecondFactorOf } from '#src/services/accounts/administer.ts'
import {
  inviteAgain,
  sendResetLink,
  withdrawInvitation,
} from '#src/services/accounts/links/invite.ts'
import { changeRoles } from '#src/services/accounts/roles.ts'
import type { Context } from '#src/services/context.ts'
import { accountAnswers, idOf } from '#src/web/account/accounts/account.answers.ts'
import { AccountRoles, Confirmed, InvitationForm } from '#src/web/account/accounts/accounts.form.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'

/** One account, and what an administrator may do with it. */
export async function accountRoutes(app: FastifyInstance, { context }: { context: Context }) {
  const { show, done, step } = accountAnswers(context)
  app.get('/accounts/:id', async (request, reply) => show(request, reply))
  app.post('/accounts/:id/roles', replaceRoles)
  app.post('/accounts/:id/invitation', invite)
  app.post('/accounts/:id/invitation/withdrawal', withdraw)
  app.post('/accounts/:id/password-link', sendLink)
  app.post('/accounts/:id/sessions/end', endSessions)
  app.post('/accounts/:id/second-factor/removal', removeFactor)
  app.post('/accounts/:id/deletion', removeAccount)

  async function replaceRoles(request: FastifyRequest, reply: FastifyReply) {
    const { roles, departments } = parseForm(AccountRoles, request)
    const { sessionId } = request.session
    const { problem } = await attempt(() =>
      changeRoles(context, request.actor, idOf(request), { roles, departments }, sessionId),
    )
    if (!problem) return seeOther(reply, '/accounts?done=roles-changed')
    return show(request, reply, { problem, roles, departments })
  }

  async function invite(request: FastifyRequest, reply: FastifyReply) {
    const isShown = parseForm(InvitationForm, request).shown === 'on'
    const { problem, result } = await attempt(() =>
      inviteAgain(context, request.actor, idOf(request), isShown),
    )
    return problem || result.link
      ? show(request, reply, { problem, link: result?.link ?? null })
      : done(request, reply, 'invited-again')
  }

  async function withdraw(request: FastifyRequest, reply: FastifyReply) {
    return step(request, reply, 'withdrawn', () =>
      withdrawInvitation(context, request.actor, idOf(request)),
    )
  }

  async function sendLink(request: FastifyRequest, reply: FastifyReply) {
    const { problem, result } = await attempt(() =>
      sendResetLink(context, request.actor, idOf(request)),
    )
    return problem || result.link
      ? show(request, reply, { problem, link: result?.link ?? null })
      : done(request, reply, 'link-sent')
  }

  async function endSessions(request: FastifyRequest, reply: FastifyReply) {
    return step(request, reply, 'signed-out', () =>
      endSessionsOf(context, request.actor, idOf(request), request.session.sessionId),
    )
  }

  async function removeFactor(request: FastifyRequest, reply: FastifyReply) {
    const { confirmed } = parseForm(Confirmed, request)
    return step(request, reply, 'factor-removed', async () => {
      if (confirmed !== 'on') throw new Problem('form.confirmation-missing')
      await removeSecondFactorOf(context, request.actor, idOf(request))
    })
  }

  async function removeAccount(request: FastifyRequest, reply: FastifyReply) {
    const { problem } = await attempt(() => deleteAccount(context, request.actor, idOf(request)))
    return problem ? show(request, reply, { problem }) : seeOther(reply, '/accounts?done=deleted')
  }
}
