import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type InvitedManager,
  inviteManagers,
  listManagersWithoutAccount,
} from '#src/services/accounts/managers.ts'
import type { Context } from '#src/services/context.ts'
import { managersPage } from '#src/web/account/managers/managers.page.ts'
import { readerOf } from '#src/web/reader.ts'

/** Managers of the roster who cannot sign in yet: HR and administrators see them, administrators invite them. */
export async function managersRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/managers', async (request, reply) => show(request, reply, null))
  app.post('/managers/invitations', invite)

  async function invite(request: FastifyRequest, reply: FastifyReply) {
    // links are in the answer itself: waiting for the next page they would have to be stored
    return show(request, reply.code(201), await inviteManagers(context, request.actor))
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    invited: readonly InvitedManager[] | null,
  ) {
    const managers = await listManagersWithoutAccount(context, request.actor)
    const reader = await readerOf(context, request, reply)
    const page = managersPage(reader, managers, { actor: request.actor, invited })
    return reply.view('account/managers', page)
  }
}
