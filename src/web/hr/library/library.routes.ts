import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { reachOf } from '#src/core/permission.ts'
import type { Problem } from '#src/core/problem.ts'
import { randomId } from '#src/core/random.ts'
import { isWordKey, sayWith } from '#src/core/words/words.ts'
import { restoreIdea, saveIdea } from '#src/services/actions/library/edit-library.ts'
import { hideIdea } from '#src/services/actions/library/hide-idea.ts'
import { showIdea, showLibrary } from '#src/services/actions/library/read-library.ts'
import type { Context } from '#src/services/context.ts'
import { good } from '#src/web/admin/parts.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { enteredOf, formOf, IdeaForm, revisionOf } from '#src/web/hr/library/idea.form.ts'
import { ideaPage } from '#src/web/hr/library/idea.page.ts'
import { libraryPage } from '#src/web/hr/library/library.page.ts'
import { read } from '#src/web/hr/parameters.ts'
import { type Reader, readerOf } from '#src/web/reader.ts'

const Entry = z.object({ entry: z.string().max(64) })
const About = z.object({ factor: z.string().max(64).default('') })

/** Ideas for actions: who makes plans reads them, HR words them. */
export async function libraryRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/action-library', show)
  app.get('/action-library/new', showNew)
  app.post('/action-library', add)
  app.get('/action-library/:entry', showEntry)
  app.post('/action-library/:entry', save)
  app.post('/action-library/:entry/hiding', hide)
  app.post('/action-library/:entry/removal', remove)

  async function show(request: FastifyRequest, reply: FastifyReply) {
    const library = await showLibrary(context, request.actor)
    const reader = await readerOf(context, request, reply)
    const mayEdit = request.actor !== null && reachOf(request.actor, 'library') !== null
    const page = libraryPage(reader, library, { notice: doneNotice(reader, request), mayEdit })
    return reply.view('hr/library/library', page)
  }

  async function showNew(request: FastifyRequest, reply: FastifyReply) {
    const form = { ...read(About, request.query), id: newName() }
    return view(request, reply, { id: null, form, problem: null })
  }

  async function add(request: FastifyRequest, reply: FastifyReply) {
    const form = parseForm(IdeaForm, request)
    // the form brings the name, so that two clicks add one idea
    const id = Own.safeParse(form.id).data ?? newName()
    const { problem } = await attempt(() =>
      saveIdea(context, request.actor, id, enteredOf({ ...form, revision: '0' }, false)),
    )
    if (problem) return view(request, reply.code(problem.status), { id: null, form, problem })
    return back(reply, id, 'saved')
  }

  async function showEntry(request: FastifyRequest, reply: FastifyReply) {
    return view(request, reply, { id: idOf(request), form: {}, problem: null })
  }

  async function save(request: FastifyRequest, reply: FastifyReply) {
    const id = idOf(request)
    const form = parseForm(IdeaForm, request)
    const { idea } = await showIdea(context, request.actor, id)
    const entered = enteredOf(form, idea?.isHidden ?? false)
    const { problem } = await attempt(() => saveIdea(context, request.actor, id, entered))
    if (problem) return view(request, reply.code(problem.status), { id, form, problem })
    return back(reply, id, 'saved')
  }

  async function hide(request: FastifyRequest, reply: FastifyReply) {
    const id = idOf(request)
    const form = parseForm(IdeaForm, request)
    const hiding = { isHidden: form.hidden !== 'no', revision: revisionOf(form) }
    const { problem } = await attempt(() => hideIdea(context, request.actor, id, hiding))
    if (problem) return view(request, reply.code(problem.status), { id, form: {}, problem })
    return back(reply, id, hiding.isHidden ? 'hidden' : 'shown')
  }

  async function remove(request: FastifyRequest, reply: FastifyReply) {
    const id = idOf(request)
    const form = parseForm(IdeaForm, request)
    const { idea } = await showIdea(context, request.actor, id)
    const { problem } = await attempt(() =>
      restoreIdea(context, request.actor, id, revisionOf(form)),
    )
    if (problem) return view(request, reply.code(problem.status), { id, form: {}, problem })
    return back(reply, id, idea?.origin === 'own' ? 'removed' : 'restored')
  }

  async function view(
    request: FastifyRequest,
    reply: FastifyReply,
    { id, form, problem }: { id: string | null; form: IdeaForm; problem: Problem | null },
  ) {
    const reading = await showIdea(context, request.actor, id)
    const reader = await readerOf(context, request, reply)
    const shown = { ...(reading.idea && formOf(reading.idea)), ...form }
    return reply.view('hr/library/idea', ideaPage(reader, reading, shown, problem))
  }
}

const newName = () => `own-${randomId().toLowerCase().replaceAll('_', '-')}`
const Own = z.string().regex(/^own-[a-z0-9-]{8,60}$/)

const idOf = (request: FastifyRequest) => read(Entry, request.params).entry

const DONE = ['saved', 'hidden', 'shown', 'restored', 'removed'] as const

const back = (reply: FastifyReply, id: string, done: (typeof DONE)[number]) =>
  seeOther(reply, `/action-library?done=${done}${done === 'removed' ? '' : `#${id}`}`)

function doneNotice({ language }: Reader, { query }: FastifyRequest) {
  const done = DONE.find((one) => one === (query as Record<string, unknown>).done)
  const key = `library.done.${done}`
  return done && isWordKey(key) ? good(sayWith(language, key)) : null
}
