import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { reachOf } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { say } from '#src/core/words/words.ts'
import { showCampaignChoices } from '#src/services/campaigns/campaign-choices.ts'
import { planCards, showCards } from '#src/services/channels/cards.ts'
import { showPoster } from '#src/services/channels/poster.ts'
import { printCards } from '#src/services/channels/print-cards.ts'
import type { Context } from '#src/services/context.ts'
import { cardsPage, POSTER_SIZES } from '#src/web/admin/channels/cards.page.ts'
import { cardsPaper } from '#src/web/admin/channels/cards.paper.ts'
import { posterPaper } from '#src/web/admin/channels/poster.paper.ts'
import { good } from '#src/web/admin/parts.ts'
import { sendFile } from '#src/web/files/send-file.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { Campaign, read } from '#src/web/hr/parameters.ts'
import { languageOf, readerOf } from '#src/web/reader.ts'
import { answersAgain } from '#src/web/sent-again.ts'

/** Cards in place of mails, the poster, and the way to the kiosk. */
export async function cardRoutes(app: FastifyInstance, { context }: { context: Context }) {
  const printed = answersAgain<{ name: string; pdf: Uint8Array }>()
  app.get('/campaigns/:id/cards', show)
  app.post('/campaigns/:id/cards', plan)
  app.post('/campaigns/:id/cards/paper', print)
  app.get('/campaigns/:id/poster.pdf', poster)

  async function show(request: FastifyRequest, reply: FastifyReply) {
    return view(request, reply, {})
  }

  async function plan(request: FastifyRequest, reply: FastifyReply) {
    const { id } = read(Campaign, request.params)
    const entered = parseForm(Plan, request)
    const { problem } = await attempt(() => planCards(context, request.actor, id, entered))
    if (!problem) return seeOther(reply, `/campaigns/${id}/cards?done=planned`)
    // of two who choose at once the second sees what is kept, and chooses again
    const ticked = problem.key === 'cards.changed' ? null : entered.departments
    return view(request, reply, { problem, ticked })
  }

  async function print(request: FastifyRequest, reply: FastifyReply) {
    const { id } = read(Campaign, request.params)
    const { confirmed, group, again, reason } = parseForm(Print, request)
    // two forms lead here: one makes the cards of a group, the other makes them again for a reason
    const wanted = again === '' ? { name: group, reason: null } : { name: again, reason }
    const { problem, result } = await attempt(async () => {
      if (confirmed !== 'yes') throw new Problem('form.confirmation-missing')
      return printed(request, () =>
        printCards(context, request.actor, id, wanted, async (sheet) => ({
          name: `${sheet.campaign.title} – ${sheet.pile.label}`,
          pdf: await context.pool.typeset(cardsPaper(languageOf(request), sheet)),
        })),
      )
    })
    if (problem) return view(request, reply, { problem, reason })
    const kind = say(languageOf(request), 'channel.file.cards')
    return sendPdf(reply, `${result.name} – ${kind}.pdf`, result.pdf)
  }

  async function poster(request: FastifyRequest, reply: FastifyReply) {
    const { id } = read(Campaign, request.params)
    const { size } = read(Size, request.query)
    const facts = await showPoster(context, request.actor, id)
    const language = languageOf(request)
    const pdf = await context.pool.typeset(posterPaper(language, facts, size))
    const kind = say(language, 'channel.file.poster')
    return sendPdf(reply, `${facts.campaign.title} – ${kind} ${size.toUpperCase()}.pdf`, pdf)
  }

  async function view(
    request: FastifyRequest,
    reply: FastifyReply,
    {
      problem = null,
      ticked = null,
      reason = '',
    }: { problem?: Problem | null; ticked?: readonly string[] | null; reason?: string },
  ) {
    const { id } = read(Campaign, request.params)
    const reading = await showCards(context, request.actor, id)
    const choices = await showCampaignChoices(context, request.actor)
    const reader = await readerOf(context, request, reply)
    if (problem) reply.code(problem.status)
    const isPlanned = (request.query as Record<string, unknown>).done === 'planned'
    const page = cardsPage(reader, reading, {
      choices,
      ticked,
      reason,
      problem,
      notice: isPlanned ? good(say(reader.language, 'channel.planned')) : null,
      may: (act) => request.actor !== null && reachOf(request.actor, act) !== null,
    })
    return reply.view('admin/channels/cards', page)
  }
}

const sendPdf = (reply: FastifyReply, name: string, pdf: Uint8Array) =>
  sendFile(reply, {
    name,
    type: 'application/pdf',
    chunks: [Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)],
  })

const Plan = z.object({
  departments: z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .default([])
    .pipe(z.array(z.string().max(1000)).max(5000)),
  revision: z.coerce.number().int().min(0).catch(0),
})
const Print = z.object({
  confirmed: z.string().default(''),
  group: z.string().max(20).default(''),
  again: z.string().max(20).default(''),
  reason: z.string().max(1000).default(''),
})
const Size = z.object({ size: z.enum(POSTER_SIZES).default('a4') })
