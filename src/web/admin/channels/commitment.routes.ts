import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { reachOf } from '#src/core/permission.ts'
import type { Problem } from '#src/core/problem.ts'
import { isWordKey, sayWith } from '#src/core/words/words.ts'
import {
  judgeCommitment,
  removeCommitment,
  saveCommitment,
  showCommitment,
} from '#src/services/channels/commitments.ts'
import type { Context } from '#src/services/context.ts'
import {
  CommitmentForm,
  formOf,
  revisionOf,
  textsOf,
} from '#src/web/admin/channels/commitment.form.ts'
import { commitmentPage } from '#src/web/admin/channels/commitment.page.ts'
import { good } from '#src/web/admin/parts.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { Campaign, read } from '#src/web/hr/parameters.ts'
import { type Reader, readerOf } from '#src/web/reader.ts'

/** What a campaign promises before its first question, and whether it was kept. */
export async function commitmentRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/campaigns/:id/commitment', show)
  app.post(
    '/campaigns/:id/commitment',
    step('saved', (request, id, form) =>
      saveCommitment(context, request.actor, id, {
        promise: textsOf(form, 'promise'),
        keptBy: form.keptBy ?? '',
        revision: revisionOf(form),
      }),
    ),
  )
  app.post(
    '/campaigns/:id/commitment/removal',
    step('removed', (request, id, form) =>
      removeCommitment(context, request.actor, id, revisionOf(form)),
    ),
  )
  app.post(
    '/campaigns/:id/commitment/outcome',
    step('judged', (request, id, form) =>
      judgeCommitment(context, request.actor, id, {
        outcome: form.outcome ?? '',
        sentence: textsOf(form, 'sentence'),
        revision: revisionOf(form),
      }),
    ),
  )

  async function show(request: FastifyRequest, reply: FastifyReply) {
    return view(request, reply, null, null)
  }

  function step(
    done: 'saved' | 'removed' | 'judged',
    work: (request: FastifyRequest, id: string, form: CommitmentForm) => Promise<void>,
  ) {
    return async (request: FastifyRequest, reply: FastifyReply) => {
      const { id } = read(Campaign, request.params)
      const form = parseForm(CommitmentForm, request)
      const { problem } = await attempt(() => work(request, id, form))
      if (problem) return view(request, reply.code(problem.status), form, problem)
      return seeOther(reply, `/campaigns/${id}/commitment?done=${done}`)
    }
  }

  async function view(
    request: FastifyRequest,
    reply: FastifyReply,
    form: CommitmentForm | null,
    problem: Problem | null,
  ) {
    const { id } = read(Campaign, request.params)
    const reading = await showCommitment(context, request.actor, id)
    const reader = await readerOf(context, request, reply)
    const page = commitmentPage(
      reader,
      reading,
      { ...formOf(reading), ...form },
      {
        refused: problem && { problem, field: fieldOf(problem) },
        notice: doneNotice(reader, request),
        mayJudge: request.actor !== null && reachOf(request.actor, 'outcome') !== null,
      },
    )
    return reply.view('admin/channels/commitment', page)
  }
}

/** The field that a problem is about, if it is about one. */
function fieldOf({ key, details }: Problem): string | null {
  if (key === 'commitment.day-too-early' || key === 'form.day-missing') return 'keptBy'
  if (key === 'commitment.outcome-missing') return 'outcome'
  return details.field && details.language ? `${details.field}-${details.language}` : null
}

function doneNotice({ language }: Reader, { query }: FastifyRequest) {
  const done = String((query as Record<string, unknown>).done)
  const key = `commitment.${done}`
  return ['saved', 'removed', 'judged'].includes(done) && isWordKey(key)
    ? good(sayWith(language, key))
    : null
}
