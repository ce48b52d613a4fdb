import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '#src/core/words/language.ts'
import type { Context } from '#src/services/context.ts'
import { surveyView } from '#src/services/survey/survey-view.ts'
import { campaignOf } from '#src/web/employee/campaign-of.ts'
import { keptPages } from '#src/web/employee/kept-pages.ts'
import { kioskPage } from '#src/web/employee/kiosk.page.ts'
import { surveyLanguage } from '#src/web/employee/language.ts'
import { surveyPage } from '#src/web/employee/survey.page.ts'
import { languageAskedFor } from '#src/web/reader.ts'
import { render } from '#src/web/views.ts'

/** The survey page: the same bytes for everybody in one language. */
export async function surveyPageRoutes(app: FastifyInstance, { context }: { context: Context }) {
  const sendKept = keptPages()
  app.get('/s/:campaign', addSlash)
  app.get('/s/:campaign/', showSurvey)
  app.get('/s/:campaign/kiosk', showKiosk)

  async function addSlash(request: FastifyRequest, reply: FastifyReply) {
    const asked = languageAskedFor(request)
    return reply.redirect(`/s/${campaignOf(request)}/${asked ? `?language=${asked}` : ''}`)
  }

  async function showSurvey(request: FastifyRequest, reply: FastifyReply) {
    return sendPage(request, reply, 'survey', surveyPage)
  }

  async function showKiosk(request: FastifyRequest, reply: FastifyReply) {
    return sendPage(request, reply, 'kiosk', kioskPage)
  }

  async function sendPage(
    request: FastifyRequest,
    reply: FastifyReply,
    kind: 'survey' | 'kiosk',
    pageOf: (options: Parameters<typeof surveyPage>[0]) => { language: Language },
  ) {
    const view = await surveyView(context, campaignOf(request))
    const { campaign } = view
    const language = surveyLanguage(request, campaign)
    const name = [kind, campaign.id, language, campaign.state, campaign.closesOn].join(' ')
    return sendKept(request, reply, name, () =>
      render(`employee/${kind}`, pageOf({ ...view, ...ballotOrigin(), language })),
    )
  }

  function ballotOrigin() {
    const { BALLOT_ORIGIN } = context.settings
    return BALLOT_ORIGIN ? { ballotOrigin: BALLOT_ORIGIN } : {}
  }
}
