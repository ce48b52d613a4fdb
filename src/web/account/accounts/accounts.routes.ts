import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Problem } from '#src/core/problem.ts'
import { randomId } from '#src/core/random.ts'
import { listAccounts } from '#src/services/accounts/accounts.ts'
import { inviteAccount, type Sent } from '#src/services/accounts/links/invite.ts'
import { listManagersWithoutAccount } from '#src/services/accounts/managers.ts'
import {
  isSecondFactorRequired,
  requireSecondFactor,
} from '#src/services/accounts/second-factor/required.ts'
import type { Context } from '#src/services/context.ts'
import { NewAccountForm, SecondFactorForm } from '#src/web/account/accounts/accounts.form.ts'
import { accountsPage, newAccountPage } from '#src/web/account/accounts/accounts.page.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { doneNotice, type Reader, readerOf } from '#src/web/reader.ts'
import { answersAgain } from '#src/web/sent-again.ts'

const DONE = ['deleted', 'roles-changed', 'factor-required', 'factor-optional']

export async function accountsRoutes(app: FastifyInstance, { context }: { context: Context }) {
  const invited = answersAgain<Sent>()
  app.get('/accounts', showAccounts)
  app.post('/accounts', addAccount)
  app.get('/accounts/new', showNewAccount)
  app.post('/accounts/second-factor', decideSecondFactor)

  async function showAccounts(request: FastifyRequest, reply: FastifyReply) {
    const accounts = await listAccounts(context, request.actor)
    const managers = await listManagersWithoutAccount(context, request.actor)
    const reader = await readerOf(context, request, reply)
    const page = accountsPage(reader, accounts, {
      isFactorRequired: await isSecondFactorRequired(context),
      managersWithout: managers.length,
      notice: doneNotice(reader, request, DONE),
    })
    return reply.view('account/accounts', page)
  }

  async function showNewAccount(request: FastifyRequest, reply: FastifyReply) {
    await listAccounts(context, request.actor)
    const reader = await readerOf(context, request, reply)
    return reply.view('account/new-account', newAccountPage(reader, blank(reader)))
  }

  async function addAccount(request: FastifyRequest, reply: FastifyReply) {
    const form = parseForm(NewAccountForm, request)
    const { problem, result } = await attempt(() =>
      invited(request, () => inviteAccount(context, request.actor, form)),
    )
    const reader = await readerOf(context, request, reply)
    if (problem)
      return reply
        .code(problem.status)
        .view(
          'account/new-account',
          newAccountPage(reader, form, problem, null, await taker(problem, request)),
        )
    // shown in the answer itself: a link that waits for the next page would have to be stored
    const page = newAccountPage(reader, blank(reader), null, { ...form, ...result })
    return reply.code(201).view('account/new-account', page)
  }

  /** The account whose address was entered: whoever clicked twice, or forgot, finds the invitation there. */
  async function taker(problem: Problem, request: FastifyRequest) {
    if (problem.key !== 'account.email-taken') return null
    const accounts = await listAccounts(context, request.actor)
    return accounts.find(({ email }) => email === problem.details.email)?.id ?? null
  }

  async function decideSecondFactor(request: FastifyRequest, reply: FastifyReply) {
    const { required } = parseForm(SecondFactorForm, request)
    await requireSecondFactor(context, request.actor, required === 'on')
    return seeOther(
      reply,
      `/accounts?done=${required === 'on' ? 'factor-required' : 'factor-optional'}`,
    )
  }
}

/** An empty form; most people write the language of whoever invites them. */
const blank = ({ language }: Reader) => NewAccountForm.parse({ language, form: randomId() })
