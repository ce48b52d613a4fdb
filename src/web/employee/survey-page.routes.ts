import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'
import type { Context } from '#src/services/context.ts'
import { surveyView } from '#src/services/survey/survey-view.ts'
import { surveyLanguage } from '#src/web/employee/language.ts'
import { surveyPage } from '#src/web/employee/survey.page.ts'
import { sendCompressed } from '#src/web/static.routes.ts'
import { render } from '#src/web/views.ts'

type Kept = Readonly<{ plain: Buffer; gzip: Buffer; brotli: Buffer }>

const Campaign = z.object({ campaign: z.string().regex(/^[\w-]{22}$/) })
const PAGES_KEPT = 100

/** The survey page: the same bytes for everybody in one language, rendered once, served from memory. */
export async function surveyPageRoutes(app: FastifyInstance, { context }: { context: Context }) {
  const kept = new Map<string, Kept>()
  app.get('/s/:campaign', addSlash)
  app.get('/s/:campaign/', showSurvey)

  async function addSlash(request: FastifyRequest, reply: FastifyReply) {
    return reply.redirect(`/s/${campaignOf(request)}/`)
  }

  async function showSurvey(request: FastifyRequest, reply: FastifyReply) {
    const view = await surveyView(context, campaignOf(request))
    const { campaign } = view
    const language = surveyLanguage(request, campaign)
    const name = [campaign.id, language, campaign.state, campaign.closesOn].join(' ')
    const page =
      kept.get(name) ??
      keep(name, render('employee/survey', surveyPage({ ...view, ...ballotOrigin(), language })))
    reply.header('vary', 'accept-language, accept-encoding').header('cache-control', 'no-store')
    return sendCompressed(reply.type('text/html; charset=utf-8'), request, page)
  }

  function keep(name: string, html: string): Kept {
    const plain = Buffer.from(html)
    const page = { plain, gzip: gzipSync(plain), brotli: brotliCompressSync(plain) }
    if (kept.size >= PAGES_KEPT) kept.clear()
    kept.set(name, page)
    return page
  }

  function ballotOrigin() {
    const { BALLOT_ORIGIN } = context.settings
    return BALLOT_ORIGIN ? { ballotOrigin: BALLOT_ORIGIN } : {}
  }
}

function campaignOf(request: FastifyRequest): string {
  const parsed = Campaign.safeParse(request.params)
  if (!parsed.success) throw new Problem('campaign.not-found')
  return parsed.data.campaign
}
