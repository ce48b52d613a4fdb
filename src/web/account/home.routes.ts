import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Actor } from '#src/core/permission.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import { createFirstAdministrator, isFirstRun } from '#src/services/accounts/first-run.ts'
import type { Context } from '#src/services/context.ts'
import { browserOf } from '#src/web/account/browser.ts'
import { firstRunPage } from '#src/web/account/first-run.page.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { readerOf } from '#src/web/reader.ts'
import { beginSession } from '#src/web/session.ts'

export async function homeRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/', showHome)
  app.post('/first-run', createAdministrator)

  async function showHome(request: FastifyRequest, reply: FastifyReply) {
    if (await isFirstRun(context)) {
      const reader = await readerOf(context, request, reply)
      return reply.view('account/first-run', firstRunPage(reader, { language: reader.language }))
    }
    return reply.redirect(request.actor ? homeOf(request.actor) : '/sign-in')
  }

  async function createAdministrator(request: FastifyRequest, reply: FastifyReply) {
    const form = parseForm(FirstRun, request)
    const { problem, result } = await attempt(() => createFirstAdministrator(context, form))
    if (problem?.key === 'first-run.done') throw problem
    if (problem) {
      const reader = await readerOf(context, request, reply)
      return reply
        .code(problem.status)
        .view('account/first-run', firstRunPage(reader, form, problem))
    }
    await beginSession(request, { id: result.id, means: 'password' }, browserOf(request))
    return seeOther(reply, '/guide')
  }
}

const FirstRun = z.object({
  name: z.string(),
  email: z.string(),
  password: z.string(),
  language: z.enum(LANGUAGES),
})

/** Where a person begins: at the campaigns, or at what the role is for. */
function homeOf({ roles }: Actor): string {
  if (roles.some((role) => role !== 'auditor')) return '/campaigns'
  return roles.includes('auditor') ? '/audit-lists' : '/account'
}
