import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { reachOf } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { listManagersWithoutAccount } from '#src/services/accounts/managers.ts'
import { showCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { type HeatMapLevel, showHeatMap } from '#src/services/reports/heat-map.ts'
import { readReport } from '#src/services/reports/read-report.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { parseForm, seeOther } from '#src/web/forms.ts'
import { CommentView, viewOf } from '#src/web/hr/comments/view.ts'
import { isNoResult, noResultsPage } from '#src/web/hr/no-results.page.ts'
import { Campaign, Report, read, Unit } from '#src/web/hr/parameters.ts'
import { reportPage } from '#src/web/hr/report/report.page.ts'
import { heatMapPage } from '#src/web/hr/results/heat-map.page.ts'
import { readerOf } from '#src/web/reader.ts'

const Level = z.object({
  node: Unit.nullable().default(null),
  page: Unit.refine((page) => page > 0).default(1),
  // a form sends what is not chosen as an empty text
  factor: z
    .string()
    .max(64)
    .transform((id) => id || null)
    .default(null),
  sort: z.string().max(80).default(''),
  order: z.enum(['up', 'down']).default('down'),
})
/** A box that is not ticked does not arrive. */
const ReleaseForm = z.object({ mail: z.literal('on').optional() })

/** The results of a closed campaign: for HR all of them, for managers their own departments once they are released. */
export async function resultsRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/campaigns/:id/results', showLevel)
  app.get('/campaigns/:id/results/:unit', showReport)
  app.post('/campaigns/:id/results/release', release)

  async function showLevel(request: FastifyRequest, reply: FastifyReply) {
    const { id } = read(Campaign, request.params)
    const choice = read(Level, request.query)
    return orNoResults(request, reply, id, async () => {
      const { sort, order, ...place } = choice
      const level = await showHeatMap(context, request.actor, id, {
        ...place,
        sort: sort === '' ? null : { column: sort, order },
      })
      const reader = await readerOf(context, request, reply)
      const reading = await readWhole(request, level)
      const release = await releaseView(request, level)
      return reply.view('hr/heat-map', heatMapPage(reader, level, reading, release))
    })
  }

  /** For who may release: whether mails go out, and how many managers could not sign in to read. */
  async function releaseView({ actor }: FastifyRequest, { campaign }: HeatMapLevel) {
    if (!actor || reachOf(actor, 'release') === null) return null
    const without = await listManagersWithoutAccount(context, actor)
    return {
      releasedOn: campaign.releasedOn,
      resultsOn: campaign.resultsOn,
      hasMail: context.mailer !== null,
      managersWithout: without.length,
    }
  }

  /** Where a reader begins, what the report of all that is below says of agreement and of satisfaction. */
  async function readWhole({ actor }: FastifyRequest, level: HeatMapLevel) {
    const { campaign, whole, above } = level
    if (!whole?.report || above.length > 0) return null
    return readReport(context, actor, campaign.id, whole.unit, null)
  }

  async function showReport(request: FastifyRequest, reply: FastifyReply) {
    const { id, unit } = read(Report, request.params)
    const view = viewOf(read(CommentView, request.query))
    return orNoResults(request, reply, id, async () => {
      const reading = await readReport(context, request.actor, id, unit, view)
      const reader = await readerOf(context, request, reply)
      return reply.view('hr/report', reportPage(reader, reading))
    })
  }

  async function release(request: FastifyRequest, reply: FastifyReply) {
    const { id } = read(Campaign, request.params)
    const { mail } = parseForm(ReleaseForm, request)
    await releaseReports(context, request.actor, id, { tellManagers: mail === 'on' })
    return seeOther(reply, `/campaigns/${id}/results`)
  }

  /** That there is nothing to read yet, or ever, is no fault: the page says why and what comes next. */
  async function orNoResults(
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    show: () => Promise<unknown>,
  ) {
    try {
      return await show()
    } catch (error) {
      if (!(error instanceof Problem) || !isNoResult(error)) throw error
      const campaign = await showCampaign(context, request.actor, id)
      const reader = await readerOf(context, request, reply)
      return reply.code(error.status).view('hr/no-results', noResultsPage(reader, campaign, error))
    }
  }
}
