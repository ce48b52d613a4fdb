import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Problem } from '#src/core/problem.ts'
import {
  changeRoles,
  deleteAccount,
  listAccounts,
  showAccount,
} from '#src/services/accounts/accounts.ts'
import { inviteAccount } from '#src/services/accounts/accounts-invite.ts'
import type { Context } from '#src/services/context.ts'
import { AccountRoles, NewAccountForm } from '#src/web/account/accounts.form.ts'
import { accountPage, accountsPage, newAccountPage } from '#src/web/account/accounts.page.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { doneNotice, readerOf } from '#src/web/reader.ts'

export async function accountsRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/accounts', showAccounts)
  app.post('/accounts', addAccount)
  app.get('/accounts/new', showNewAccount)
  app.get('/accounts/:id', showOneAccount)
  app.post('/accounts/:id/roles', replaceRoles)
  app.post('/accounts/:id/deletion', removeAccount)

  async function showAccounts(request: FastifyRequest, reply: FastifyReply) {
    const accounts = await listAccounts(context, request.actor)
    const reader = await readerOf(context, request, reply)
    const notice = doneNotice(reader, request, ['deleted', 'roles-changed'])
    return reply.view('account/accounts', accountsPage(reader, accounts, notice))
  }

  async function showNewAccount(request: FastifyRequest, reply: FastifyReply) {
    await listAccounts(context, request.actor)
    const reader = await readerOf(context, request, reply)
    return reply.view('account/new-account', newAccountPage(reader, NewAccountForm.parse({})))
  }

  async function addAccount(request: FastifyRequest, reply: FastifyReply) {
    const form = parseForm(NewAccountForm, request)
    const { problem, result } = await attempt(() => inviteAccount(context, request.actor, form))
    const reader = await readerOf(context, request, reply)
    if (problem)
      return reply
        .code(problem.status)
        .view('account/new-account', newAccountPage(reader, form, problem))
    // shown in the answer itself: a password that waits for the next page would have to be stored
    const page = newAccountPage(reader, NewAccountForm.parse({}), null, { ...form, ...result })
    return reply.code(201).view('account/new-account', page)
  }

  async function showOneAccount(request: FastifyRequest, reply: FastifyReply) {
    return reply.view('account/account', await pageFor(request, reply))
  }

  async function replaceRoles(request: FastifyRequest, reply: FastifyReply) {
    const { id } = Id.parse(request.params)
    const { roles, departments } = parseForm(AccountRoles, request)
    const { problem } = await attempt(() =>
      changeRoles(context, request.actor, id, roles, departments),
    )
    if (!problem) return seeOther(reply, '/accounts?done=roles-changed')
    const page = await pageFor(request, reply, { problem, roles, departments })
    return reply.code(problem.status).view('account/account', page)
  }

  async function removeAccount(request: FastifyRequest, reply: FastifyReply) {
    const { id } = Id.parse(request.params)
    const { problem } = await attempt(() => deleteAccount(context, request.actor, id))
    if (!problem) return seeOther(reply, '/accounts?done=deleted')
    const page = await pageFor(request, reply, { problem })
    return reply.code(problem.status).view('account/account', page)
  }

  async function pageFor(
    request: FastifyRequest,
    reply: FastifyReply,
    entered: Partial<AccountRoles> & { problem: Problem | null } = { problem: null },
  ) {
    const { id } = Id.parse(request.params)
    const { problem, ...changes } = entered
    const account = await showAccount(context, request.actor, id)
    const reader = await readerOf(context, request, reply)
    return accountPage(reader, { ...account, ...changes }, problem)
  }
}

const Id = z.object({ id: z.string() })
