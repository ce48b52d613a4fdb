import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { WORDED_MAILS } from '#src/core/contact/mail-texts.ts'
import { Problem } from '#src/core/problem.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import { changeMailTexts, MailTextsChange } from '#src/services/contact/change-mail-texts.ts'
import { previewMail, sendTestMail } from '#src/services/contact/preview-mail.ts'
import { readMailTexts } from '#src/services/contact/read-mail-texts.ts'
import type { Context } from '#src/services/context.ts'
import { mailPreviewPage } from '#src/web/admin/contact/mail-preview.page.ts'
import { EnteredTexts, enteredTexts, textsDraft } from '#src/web/admin/contact/mails.form.ts'
import { mailsPage } from '#src/web/admin/contact/mails.page.ts'
import { doneNotice } from '#src/web/admin/parts.ts'
import { attempt, checked, parseForm, seeOther } from '#src/web/forms.ts'
import { readerOf } from '#src/web/reader.ts'

/** The words of invitation and reminder, how they will look, and a test to whoever writes them. */
export async function mailsRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/campaigns/:id/mails', showForm)
  app.post('/campaigns/:id/mails', save)
  app.get('/campaigns/:id/mails/:mail/:language', showPreview)
  app.post('/campaigns/:id/mails/:mail/:language/test', sendTest)

  async function showForm(request: FastifyRequest, reply: FastifyReply) {
    return viewForm(request, reply, null, null)
  }

  async function save(request: FastifyRequest, reply: FastifyReply) {
    const id = idOf(request)
    const { revision } = parseForm(Revision, request)
    const entered = parseForm(EnteredTexts, request)
    const campaign = await readMailTexts(context, request.actor, id)
    const { problem } = await attempt(async () => {
      const mailTexts = textsDraft(entered, campaign)
      const change = checked(MailTextsChange, { revision, mailTexts })
      await changeMailTexts(context, request.actor, id, change)
    })
    if (!problem) return seeOther(reply, `/campaigns/${id}/mails?done=mails`)
    return viewForm(request, reply.code(problem.status), { entered, revision }, problem)
  }

  async function viewForm(
    request: FastifyRequest,
    reply: FastifyReply,
    sent: { entered: EnteredTexts; revision: number } | null,
    problem: Problem | null,
  ) {
    const campaign = await readMailTexts(context, request.actor, idOf(request))
    const reader = await readerOf(context, request, reply)
    const now = enteredTexts(campaign)
    const isConflict = problem?.key === 'campaign.changed'
    const page = mailsPage(reader, campaign, {
      now,
      problem,
      entered: sent?.entered ?? now,
      revision: isConflict ? campaign.revision : (sent?.revision ?? campaign.revision),
      notice: doneNotice(reader, request),
    })
    if (isConflict && !page.conflict) return seeOther(reply, `${page.base}/mails?done=mails`)
    return reply.view('admin/mails', page)
  }

  async function showPreview(request: FastifyRequest, reply: FastifyReply) {
    return viewPreview(request, reply, null)
  }

  async function sendTest(request: FastifyRequest, reply: FastifyReply) {
    const { id, ...which } = whichOf(request)
    const { problem } = await attempt(() => sendTestMail(context, request.actor, id, which))
    if (problem) return viewPreview(request, reply.code(problem.status), problem)
    return seeOther(reply, `/campaigns/${id}/mails/${which.mail}/${which.language}?done=test-mail`)
  }

  async function viewPreview(
    request: FastifyRequest,
    reply: FastifyReply,
    problem: Problem | null,
  ) {
    const { id, ...which } = whichOf(request)
    const preview = await previewMail(context, request.actor, id, which)
    const reader = await readerOf(context, request, reply)
    const notice = doneNotice(reader, request)
    return reply.view(
      'admin/mail-preview',
      mailPreviewPage(reader, preview, { ...which, problem, notice }),
    )
  }
}

const idOf = ({ params }: FastifyRequest) => z.object({ id: z.string() }).parse(params).id
const Revision = z.object({ revision: z.coerce.number().int().min(1).catch(1) })

function whichOf({ params }: FastifyRequest) {
  const which = Which.safeParse(params)
  if (!which.success) throw new Problem('page.not-found')
  return which.data
}

const Which = z.object({
  id: z.string(),
  mail: z.enum(WORDED_MAILS),
  language: z.enum(LANGUAGES),
})
