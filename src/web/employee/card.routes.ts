import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { tokenText } from '#src/core/anonymity/invitation-link.ts'
import { Problem } from '#src/core/problem.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { campaignOfShort } from '#src/services/channels/short-link.ts'
import type { Context } from '#src/services/context.ts'
import { groupOfCard } from '#src/services/survey/cards.ts'
import { surveyView } from '#src/services/survey/survey-view.ts'
import { refusedPage } from '#src/web/employee/answered.page.ts'
import { campaignOf } from '#src/web/employee/campaign-of.ts'
import { surveyLanguage } from '#src/web/employee/language.ts'
import { parsed } from '#src/web/parsed.ts'
import { languageAskedFor } from '#src/web/reader.ts'
import { render } from '#src/web/views.ts'

const Short = z.object({ short: z.string().max(40) })
const Card = z.object({ code: z.string().max(100) })

/** How card users find the survey: the short link, and the code that they type. */
export async function cardRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/c/:short', leadOn)
  app.post('/s/:campaign/card', takeCode)

  // the browser takes what is behind # along by itself: no server sees it
  async function leadOn(request: FastifyRequest, reply: FastifyReply) {
    const { short } = parsed(Short, request.params, 'campaign.not-found')
    const asked = languageAskedFor(request)
    const campaign = await campaignOfShort(context, short)
    return reply.redirect(`/s/${campaign}/${asked ? `?language=${asked}` : ''}`, 303)
  }

  async function takeCode(request: FastifyRequest, reply: FastifyReply) {
    const campaign = campaignOf(request)
    const { code } = parsed(Card, request.body)
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')
    if (!isForm) {
      const { gid } = await groupOfCard(context, campaign, code)
      return { gid }
    }
    return withoutScript(request, reply, campaign, code)
  }

  /** A form that no script has taken over leads to the plain page of the invitation. */
  async function withoutScript(
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    code: string,
  ) {
    const { campaign } = await surveyView(context, id)
    const language = surveyLanguage(request, campaign)
    try {
      const { token } = await groupOfCard(context, id, code)
      return reply.redirect(`/n/${id}/${tokenText(token)}?language=${language}`, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const page = refusedPage(campaign, language, problemMessage(language, error))
      return reply
        .code(error.status)
        .type('text/html; charset=utf-8')
        .send(render('employee/answered', page))
    }
  }
}
