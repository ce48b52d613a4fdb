import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Context } from '#src/services/context.ts'
import { findDemoRun, startDemo } from '#src/services/demo/demo-run.ts'
import { demoPage } from '#src/web/account/demo.page.ts'
import { seeOther } from '#src/web/forms.ts'
import { readerOf } from '#src/web/reader.ts'

const Run = z.object({ run: z.string() })
const SECONDS = 2

/** The other way out of the first page: a company to look at. */
export async function demoRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.post('/first-run/demo', begin)
  app.get('/first-run/demo/:run', show)

  async function begin(_request: FastifyRequest, reply: FastifyReply) {
    return seeOther(reply, `/first-run/demo/${await startDemo(context)}`)
  }

  async function show(request: FastifyRequest, reply: FastifyReply) {
    const run = findDemoRun(context, Run.parse(request.params).run)
    if (!run.loaded) reply.header('refresh', String(SECONDS))
    return reply.view('account/demo', demoPage(await readerOf(context, request, reply), run))
  }
}
