import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'
import { isListName } from '#src/core/roster/plan-lists.ts'
import { rejectedRowsFile } from '#src/core/roster/rejected-rows.ts'
import type { Context } from '#src/services/context.ts'
import { cancelUpload, chooseMoves, importUpload, showUpload } from '#src/services/roster/upload.ts'
import { fromOf } from '#src/web/admin/parts.ts'
import { planListPage, planPage } from '#src/web/admin/roster/plan.page.ts'
import { sendFile } from '#src/web/files/send-file.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { languageOf, readerOf } from '#src/web/reader.ts'

/** The file that waits: its plan, list by list, and what is decided about it. */
export async function planRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/roster/plan', showPlan)
  app.get('/roster/plan/rejected.csv', sendRejected)
  app.get('/roster/plan/:list', showList)
  app.post('/roster/plan/departments', choose)
  app.post('/roster/plan/import', importPlan)
  app.post('/roster/plan/deletion', forget)

  async function showPlan(request: FastifyRequest, reply: FastifyReply) {
    return view(request, reply, null)
  }

  async function sendRejected(request: FastifyRequest, reply: FastifyReply) {
    const { file } = await showUpload(context, request.actor)
    return sendFile(reply, {
      name: 'septet-roster-rejected.csv',
      type: 'text/csv',
      chunks: rejectedRowsFile(languageOf(request), file),
    })
  }

  async function showList(request: FastifyRequest, reply: FastifyReply) {
    const { list } = request.params as { list: string }
    const { planned } = await showUpload(context, request.actor)
    if (!planned || !isListName(list)) throw new Problem('page.not-found')
    const reader = await readerOf(context, request, reply)
    const page = planListPage(reader, planned.plan, list, fromOf(request))
    return reply.view('admin/roster/plan-list', page)
  }

  async function choose(request: FastifyRequest, reply: FastifyReply) {
    const { chosen } = parseForm(Choices, request)
    const moves = [chosen].flat().map(moveOf)
    await chooseMoves(context, request.actor, moves)
    return seeOther(reply, '/roster/plan')
  }

  async function importPlan(request: FastifyRequest, reply: FastifyReply) {
    const { mark } = parseForm(Agreed, request)
    const { problem, result } = await attempt(() => importUpload(context, request.actor, mark))
    if (!problem) return seeOther(reply, `/roster?added=${result.added}&removed=${result.removed}`)
    if (problem.key !== 'roster.plan-changed') throw problem
    return view(request, reply.code(problem.status), problem)
  }

  async function forget(request: FastifyRequest, reply: FastifyReply) {
    await cancelUpload(context, request.actor)
    return seeOther(reply, '/roster?done=cancelled')
  }

  async function view(request: FastifyRequest, reply: FastifyReply, problem: Problem | null) {
    const waiting = await showUpload(context, request.actor)
    const reader = await readerOf(context, request, reply)
    return reply.view('admin/roster/plan', planPage(reader, waiting, problem))
  }
}

/** A choice of the form is the pair of paths, as JSON: paths hold any letter. */
function moveOf(text: string) {
  const pair = Pair.safeParse(text)
  if (!pair.success) throw new Problem('request.malformed')
  const [from, to] = pair.data
  return { from, to }
}

const Pair = z
  .string()
  .transform((text, checked) => {
    try {
      return JSON.parse(text) as unknown
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      checked.addIssue('no JSON')
      return z.NEVER
    }
  })
  .pipe(z.tuple([z.string(), z.string()]))
const Choices = z.object({ chosen: z.union([z.string(), z.array(z.string())]).default([]) })
const Agreed = z.object({ mark: z.string().default('') })
