import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '#src/services/context.ts'
import { ballotsFile, closeFile } from '#src/services/survey/close-files.ts'
import { surveyView } from '#src/services/survey/survey-view.ts'
import { campaignOf } from '#src/web/employee/campaign-of.ts'
import { fixed, sendSigned } from '#src/web/employee/fixed-files.ts'
import { keptPages } from '#src/web/employee/kept-pages.ts'
import { verifyPage } from '#src/web/employee/verify.page.ts'
import { languageOf } from '#src/web/reader.ts'
import { render } from '#src/web/views.ts'

/**
 * What anybody checks after close: ANONYMITY A6. Everything is fetched as a whole and looked through in the browser; no
 * address here names a ballot.
 */
export async function verifyRoutes(app: FastifyInstance, { context }: { context: Context }) {
  const sendKept = keptPages()
  app.get('/s/:campaign/verify', showPage)
  app.get('/s/:campaign/close.json', showClose)
  app.get('/s/:campaign/ballots.txt', showBallots)

  async function showPage(request: FastifyRequest, reply: FastifyReply) {
    const { campaign } = await surveyView(context, campaignOf(request))
    const language = languageOf(request)
    return sendKept(request, reply, `${campaign.id} ${language}`, () =>
      render('employee/verify', verifyPage(campaign, context.settings.baseUrl, language)),
    )
  }

  async function showClose(request: FastifyRequest, reply: FastifyReply) {
    return sendSigned(reply, await closeFile(context, campaignOf(request)))
  }

  async function showBallots(request: FastifyRequest, reply: FastifyReply) {
    const list = await ballotsFile(context, campaignOf(request))
    return fixed(reply).type('text/plain; charset=utf-8').send(list)
  }
}
