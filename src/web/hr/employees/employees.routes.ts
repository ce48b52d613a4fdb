import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'
import { csvLines, forPeople } from '#src/core/tables/csv.ts'
import { say } from '#src/core/words/words.ts'
import type { Context } from '#src/services/context.ts'
import { releaseResults, showResultsRelease } from '#src/services/loop/release-results.ts'
import { resultsLinks } from '#src/services/loop/results-links.ts'
import { sendFile } from '#src/web/files/send-file.ts'
import { seeOther } from '#src/web/forms.ts'
import { employeesPage } from '#src/web/hr/employees/employees.page.ts'
import { noticesPage } from '#src/web/hr/employees/notices.page.ts'
import { namesOf } from '#src/web/hr/names.ts'
import { Campaign, read, Unit } from '#src/web/hr/parameters.ts'
import { languageOf, readerOf } from '#src/web/reader.ts'

const Page = z.object({ page: Unit.refine((page) => page > 0).default(1) })
const ON_A_PAGE = 50

/** The release of results to employees, and the links of the groups for those who get no mail. */
export async function employeesRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/campaigns/:id/results/employees', showRelease)
  app.post('/campaigns/:id/results/employees', release)
  app.get('/campaigns/:id/results/employees/notices', showNotices)
  app.get('/campaigns/:id/results/employees/links.csv', sendLinks)

  async function showRelease(request: FastifyRequest, reply: FastifyReply) {
    const { id } = read(Campaign, request.params)
    const release = await showResultsRelease(context, request.actor, id)
    const reader = await readerOf(context, request, reply)
    return reply.view('hr/employees', employeesPage(reader, release))
  }

  async function release(request: FastifyRequest, reply: FastifyReply) {
    const { id } = read(Campaign, request.params)
    await releaseResults(context, request.actor, id)
    return seeOther(reply, `/campaigns/${id}/results/employees`)
  }

  async function showNotices(request: FastifyRequest, reply: FastifyReply) {
    const { id } = read(Campaign, request.params)
    const { page } = read(Page, request.query)
    const links = await resultsLinks(context, request.actor, id)
    const pages = Math.max(1, Math.ceil(links.links.length / ON_A_PAGE))
    if (page > pages) throw new Problem('page.not-found')
    const reader = await readerOf(context, request, reply)
    const some = links.links.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE)
    return reply.view('hr/notices', noticesPage(reader, { ...links, links: some }, { page, pages }))
  }

  async function sendLinks(request: FastifyRequest, reply: FastifyReply) {
    const { id } = read(Campaign, request.params)
    const { campaign, tree, links } = await resultsLinks(context, request.actor, id)
    const language = languageOf(request)
    const dialect = forPeople(language)
    const head = [say(language, 'loop.links.group'), say(language, 'loop.links.link')]
    const rows = links.map(({ units, url }) => [namesOf(language, tree, units), url])
    return sendFile(reply, {
      name: `${campaign.title} – ${say(language, 'loop.links.title')}.csv`,
      type: 'text/csv',
      chunks: [dialect.mark + csvLines(dialect, [head, ...rows])],
    })
  }
}
