import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Problem } from '#src/core/problem.ts'
import type { Context } from '#src/services/context.ts'
import { showDrafts } from '#src/services/drafts/drafts.ts'
import { showQuestionnaires } from '#src/services/questionnaires.ts'
import { doneNotice, fromOf } from '#src/web/admin/parts.ts'
import { questionnairesPage } from '#src/web/admin/questionnaires.page.ts'
import { readerOf } from '#src/web/reader.ts'

/** Bytes of a questionnaire, as a file or as the form of a part. */
export const LARGEST_QUESTIONNAIRE = 2 * 1024 * 1024

/** The list of questionnaires and drafts, with what was wrong with a form of it. */
export async function viewQuestionnaires(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem | null,
) {
  const stored = await showQuestionnaires(context, request.actor)
  const drafts = await showDrafts(context, request.actor)
  const reader = await readerOf(context, request, reply)
  const notice = doneNotice(reader, request)
  const page = questionnairesPage(reader, { stored, drafts }, { problem, notice }, fromOf(request))
  return reply.view('admin/questionnaires', page)
}
