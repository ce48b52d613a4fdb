import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { showSso } from '#src/services/accounts/sso/status.ts'
import type { Context } from '#src/services/context.ts'
import { showInstallation } from '#src/services/start-up-check.ts'
import { showStatus } from '#src/services/status/status.ts'
import { installationPage } from '#src/web/account/installation.page.ts'
import { statusPage } from '#src/web/account/status.page.ts'
import { readerOf } from '#src/web/reader.ts'

/** What the program sees of its own installation, for administrators. */
export async function installationRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/installation', showPage)
  app.get('/installation/status', showHowItRuns)

  async function showPage(request: FastifyRequest, reply: FastifyReply) {
    const check = await showInstallation(context, request.actor)
    const sso = await showSso(context, request.actor)
    const reader = await readerOf(context, request, reply)
    return reply.view('account/installation', installationPage(reader, check, sso))
  }

  async function showHowItRuns(request: FastifyRequest, reply: FastifyReply) {
    const status = await showStatus(context, request.actor)
    const reader = await readerOf(context, request, reply)
    return reply.view('account/status', statusPage(reader, status))
  }
}
