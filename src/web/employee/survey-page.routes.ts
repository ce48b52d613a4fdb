import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '#src/services/context.ts'
import { surveyView } from '#src/services/survey/survey-view.ts'
import { campaignOf } from '#src/web/employee/campaign-of.ts'
import { keptPages } from '#src/web/employee/kept-pages.ts'
import { surveyLanguage } from '#src/web/employee/language.ts'
import { surveyPage } from '#src/web/employee/survey.page.ts'
import { languageAskedFor } from '#src/web/reader.ts'
import { render } from '#src/web/views.ts'

/** The survey page: the same bytes for everybody in one language. */
export async function surveyPageRoutes(app: FastifyInstance, { context }: { context: Context }) {
  const sendKept = keptPages()
  app.get('/s/:campaign', addSlash)
  app.get('/s/:campaign/', showSurvey)

  async function addSlash(request: FastifyRequest, reply: FastifyReply) {
    const asked = languageAskedFor(request)
    return reply.redirect(`/s/${campaignOf(request)}/${asked ? `?language=${asked}` : ''}`)
  }

  async function showSurvey(request: FastifyRequest, reply: FastifyReply) {
    const view = await surveyView(context, campaignOf(request))
    const { campaign } = view
    const language = surveyLanguage(request, campaign)
    const name = [campaign.id, language, campaign.state, campaign.closesOn].join(' ')
    return sendKept(request, reply, name, () =>
      render('employee/survey', surveyPage({ ...view, ...ballotOrigin(), language })),
    )
  }

  function ballotOrigin() {
    const { BALLOT_ORIGIN } = context.settings
    return BALLOT_ORIGIN ? { ballotOrigin: BALLOT_ORIGIN } : {}
  }
}
