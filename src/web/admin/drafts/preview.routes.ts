import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { shownLanguages } from '#src/core/questionnaire/draft/field.ts'
import type { Context } from '#src/services/context.ts'
import { showDraft } from '#src/services/drafts/drafts.ts'
import {
  previewDraft,
  previewVersion,
  type QuestionnairePreview,
} from '#src/services/drafts/preview-questionnaire.ts'
import { showQuestionnaire } from '#src/services/questionnaires.ts'
import { draftPath } from '#src/web/admin/drafts/names.ts'
import { Id } from '#src/web/admin/drafts/parameters.ts'
import { type PreviewOf, previewFramesPage } from '#src/web/admin/drafts/preview-frames.page.ts'
import { previewPage } from '#src/web/admin/preview.page.ts'
import { Version } from '#src/web/admin/questionnaires.routes.ts'
import { parsed } from '#src/web/parsed.ts'
import { readerOf } from '#src/web/reader.ts'
import { mayBeFramed, mayFrame } from '#src/web/security.ts'
import { render } from '#src/web/views.ts'

/** Questionnaires as employees will see them: each page by itself, and beside each other on a phone and a desk. */
export async function previewRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/questionnaire-drafts/:draft/preview', showDraftFrames)
  app.get('/questionnaire-drafts/:draft/preview/:language', showDraftPage)
  app.get('/questionnaires/:id/:version/preview', showVersionFrames)
  app.get('/questionnaires/:id/:version/preview/:language', showVersionPage)

  async function showDraftFrames(request: FastifyRequest, reply: FastifyReply) {
    const { draft } = Id.parse(request.params)
    const { content } = await showDraft(context, request.actor, draft)
    return viewFrames(request, reply, {
      base: `${draftPath(draft)}/preview`,
      back: draftPath(draft),
      isDraft: true,
      content,
      languages: shownLanguages(content),
    })
  }

  async function showVersionFrames(request: FastifyRequest, reply: FastifyReply) {
    const { id, version } = parsed(Version, request.params, 'questionnaire.not-found')
    const { content } = await showQuestionnaire(context, request.actor, id, version)
    return viewFrames(request, reply, {
      base: `/questionnaires/${id}/${version}/preview`,
      back: `/questionnaires/${id}/${version}`,
      isDraft: false,
      content,
      languages: content.languages,
    })
  }

  async function showDraftPage(request: FastifyRequest, reply: FastifyReply) {
    const { draft } = Id.parse(request.params)
    const preview = await previewDraft(context, request.actor, draft, languageIn(request))
    return sendPage(reply, preview, draftPath(draft))
  }

  async function showVersionPage(request: FastifyRequest, reply: FastifyReply) {
    const version = parsed(Version, request.params, 'questionnaire.not-found')
    const preview = await previewVersion(context, request.actor, version, languageIn(request))
    return sendPage(reply, preview, `/questionnaires/${version.id}/${version.version}`)
  }

  async function viewFrames(request: FastifyRequest, reply: FastifyReply, of: PreviewOf) {
    const reader = await readerOf(context, request, reply)
    const { in: asked } = In.parse(request.query)
    return mayFrame(reply).view('admin/preview-frames', previewFramesPage(reader, of, asked))
  }
}

function sendPage(reply: FastifyReply, preview: QuestionnairePreview, back: string) {
  const page = { ...previewPage(preview, preview.language), back }
  return mayBeFramed(reply)
    .type('text/html; charset=utf-8')
    .send(render('admin/preview', { ...page, isCampaign: false }))
}

const languageIn = ({ params }: FastifyRequest) => (params as { language: string }).language

const In = z.object({ in: z.string().nullable().catch(null) })
