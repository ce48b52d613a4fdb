import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fromBase64url } from '#src/core/anonymity/bytes.ts'
import { Problem } from '#src/core/problem.ts'
import type { Context } from '#src/services/context.ts'
import { employeeResults } from '#src/services/loop/employee-results.ts'
import { LINK_BYTES } from '#src/services/loop/results-rows.ts'
import { campaignOf } from '#src/web/employee/campaign-of.ts'
import { noResultsPage } from '#src/web/employee/results/no-results.page.ts'
import { resultsPage } from '#src/web/employee/results/results.page.ts'
import { languageOf } from '#src/web/reader.ts'
import { render } from '#src/web/views.ts'

/** The results on their way back: the same bytes for all of a group in one language; no cookie, nothing logged. */
export async function employeeResultsRoutes(
  app: FastifyInstance,
  { context }: { context: Context },
) {
  app.get('/s/:campaign/results/:link', showResults)

  async function showResults(request: FastifyRequest, reply: FastifyReply) {
    const language = languageOf(request)
    reply
      .header('vary', 'accept-language')
      .header('cache-control', 'no-store')
      .header('x-robots-tag', 'noindex')
      .type('text/html; charset=utf-8')
    try {
      const results = await employeeResults(context, campaignOf(request), linkOf(request))
      return reply.send(render('employee/results', resultsPage(language, results)))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const page = noResultsPage(language, error)
      return reply.code(error.status).send(render('employee/no-results', page))
    }
  }
}

function linkOf({ params }: FastifyRequest): Uint8Array | null {
  const { link } = params as { link?: string }
  return fromBase64url(link ?? '', LINK_BYTES)
}
