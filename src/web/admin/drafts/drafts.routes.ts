import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'
import type { Context } from '#src/services/context.ts'
import { createDraft, type DraftSource } from '#src/services/drafts/create-draft.ts'
import { draftPath } from '#src/web/admin/drafts/names.ts'
import { jsonOf } from '#src/web/admin/json-file.ts'
import { LARGEST_QUESTIONNAIRE, viewQuestionnaires } from '#src/web/admin/questionnaires.view.ts'
import { uploadBy, uploadedFile } from '#src/web/admin/uploads.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'

/** Drafts begin: as a copy of a version, empty, or from a file. */
export async function draftsRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.post('/questionnaire-drafts', addDraft)
  app.post(
    '/questionnaire-drafts/file',
    uploadBy('questionnaires', LARGEST_QUESTIONNAIRE),
    addDraftFromFile,
  )

  async function addDraft(request: FastifyRequest, reply: FastifyReply) {
    const { from, draft } = parseForm(NewDraft, request)
    return begin(request, reply, async () => ({ source: sourceOf(from), draft }))
  }

  async function addDraftFromFile(request: FastifyRequest, reply: FastifyReply) {
    return begin(request, reply, async () => {
      const source = { from: 'content', content: jsonOf(uploadedFile(request)) } as const
      return { source, draft: parseForm(NewDraft, request).draft }
    })
  }

  async function begin(
    request: FastifyRequest,
    reply: FastifyReply,
    ask: () => Promise<{ source: DraftSource; draft: string | undefined }>,
  ) {
    const { problem, result } = await attempt(async () => {
      const { source, draft } = await ask()
      return createDraft(context, request.actor, source, draft)
    })
    if (problem) return viewQuestionnaires(context, request, reply.code(problem.status), problem)
    return seeOther(reply, `${draftPath(result.id)}?done=created`)
  }
}

const DraftId = z.string().regex(/^\w[\w-]{21}$/)
const NewDraft = z.object({ from: z.string().default(''), draft: DraftId.optional() })

/** What a new draft begins with: `id@version`, or nothing. */
function sourceOf(from: string): DraftSource {
  const [, id = '', version = ''] = /^(.+)@(\d{1,9})$/.exec(from) ?? []
  if (id) return { from: 'version', id, version: Number(version) }
  if (from === 'nothing') return { from: 'nothing' }
  throw new Problem('questionnaire.not-found')
}
