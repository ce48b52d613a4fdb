import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'
import { mergeEntered } from '#src/core/questionnaire/draft/merge.ts'
import { factorOf, type Section, sectionsOf } from '#src/core/questionnaire/draft/sections.ts'
import type { Context } from '#src/services/context.ts'
import { releasedAs, showDraft } from '#src/services/drafts/drafts.ts'
import { editDraft } from '#src/services/drafts/edit-draft.ts'
import { judgeDraft } from '#src/services/drafts/release-draft.ts'
import { draftPath, sectionPath } from '#src/web/admin/drafts/names.ts'
import { Part } from '#src/web/admin/drafts/parameters.ts'
import { type SentForm, sentForm } from '#src/web/admin/drafts/section.form.ts'
import { sectionPage, valuesOf } from '#src/web/admin/drafts/section.page.ts'
import { LARGEST_QUESTIONNAIRE } from '#src/web/admin/questionnaires.view.ts'
import { attempt, seeOther } from '#src/web/forms.ts'
import { readerOf } from '#src/web/reader.ts'

/** The parts of a draft, each on a page of its own. */
export async function sectionRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/questionnaire-drafts/:draft/sections/:section', showPart)
  app.post(
    '/questionnaire-drafts/:draft/sections/:section',
    { bodyLimit: LARGEST_QUESTIONNAIRE },
    savePart,
  )

  async function showPart(request: FastifyRequest, reply: FastifyReply) {
    const { draft, section } = partOf(request)
    const released = await releasedAs(context, request.actor, draft)
    if (released) return seeOther(reply, draftPath(draft))
    const { content } = await showDraft(context, request.actor, draft)
    if (!sectionsOf(content).includes(section)) throw new Problem('page.not-found')
    return view(request, reply, null, null)
  }

  async function savePart(request: FastifyRequest, reply: FastifyReply) {
    const { draft, section } = partOf(request)
    const sent = sentForm(request)
    const { problem, result } = await attempt(() => save(request, sent))
    if (problem?.key === 'draft.not-found') throw problem
    if (problem) return view(request, reply.code(problem.status), sent, problem)
    return seeOther(reply, await wayOn(request, sent, result.at, { draft, section }))
  }

  async function save(request: FastifyRequest, sent: SentForm) {
    const { draft, section } = partOf(request)
    // the page of a factor removes it as a whole: that is a change of the list of factors
    const isWhole = sent.operation?.act === 'remove' && sent.operation.id === factorOf(section)
    return editDraft(context, request.actor, draft, {
      ...sent,
      section: isWhole ? 'outline' : section,
    })
  }

  /** Back to the part, at the member that was added or moved; or on to the next part. */
  async function wayOn(
    request: FastifyRequest,
    { isNext, operation }: SentForm,
    at: string | null,
    { draft, section }: { draft: string; section: Section },
  ): Promise<string> {
    const { content } = await showDraft(context, request.actor, draft)
    const sections = sectionsOf(content)
    if (!sections.includes(section)) return `${draftPath(draft)}?done=factor-removed#parts`
    const next = isNext ? sections[sections.indexOf(section) + 1] : undefined
    if (next) return `${sectionPath(draft, next)}?done=saved`
    const done = operation?.act === 'remove' ? 'removed' : 'saved'
    return `${sectionPath(draft, section)}?done=${done}${at ? `#${MEMBERS(section)}:${at}` : ''}`
  }

  async function view(
    request: FastifyRequest,
    reply: FastifyReply,
    sent: SentForm | null,
    problem: Problem | null,
  ) {
    const { draft, section } = partOf(request)
    const judged = await judgeDraft(context, request.actor, draft)
    const now = valuesOf(judged.draft.content, section)
    const merged = mergeEntered(now, sent?.was ?? now, sent?.entered ?? {})
    const reader = await readerOf(context, request, reply)
    const { done } = Done.parse(request.query)
    const page = sectionPage(reader, judged, section, { merged, problem, done })
    return reply.view('admin/draft-section', page)
  }
}

const partOf = (request: FastifyRequest) =>
  Part.parse(request.params) as { draft: string; section: Section }

const Done = z.object({ done: z.string().nullable().catch(null) })

/** How the ids of the cards of a part begin. */
const MEMBERS = (section: Section) =>
  section === 'scales' ? 'scale' : section === 'open-questions' ? 'open' : 'item'
