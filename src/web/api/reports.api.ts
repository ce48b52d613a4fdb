import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { showParticipation } from '#src/services/campaigns/participation.ts'
import type { Context } from '#src/services/context.ts'
import { releaseResults } from '#src/services/loop/release-results.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { PageQuery, paged, pageOf } from '#src/web/api/paging.ts'
import { CampaignId, CampaignShape, ParticipationShape, shaped } from '#src/web/api/shapes.ts'

export async function reportApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/campaigns/:id/participation',
    {
      schema: {
        summary: 'Passes issued per reporting group, as bands, made at midnight',
        params: CampaignId,
        querystring: PageQuery,
        response: { 200: pageOf(ParticipationShape) },
      },
    },
    async (request) => {
      const bands = await showParticipation(context, request.actor, request.params.id)
      return paged(bands, request.query, ({ group }) => String(group))
    },
  )

  app.post(
    '/campaigns/:id/release',
    {
      schema: {
        summary: 'Lets managers read the reports of their departments',
        params: CampaignId,
        body: ReleaseChoice,
        response: { 200: CampaignShape },
      },
    },
    async (request) => {
      const tellManagers = request.body?.tellManagers ?? false
      const choice = { tellManagers }
      return shaped(await releaseReports(context, request.actor, request.params.id, choice))
    },
  )

  app.post(
    '/campaigns/:id/results-release',
    {
      schema: {
        summary: 'Lets employees read the results of their group, and mails them the link; once',
        description:
          '409 results.not-promised where the manifest of the campaign did not promise it. A second release changes nothing',
        params: CampaignId,
        response: { 200: CampaignShape },
      },
    },
    async (request) => shaped(await releaseResults(context, request.actor, request.params.id)),
  )
}

/** A program that releases says itself that mails go out. */
const ReleaseChoice = z.object({ tellManagers: z.boolean().default(false) }).nullish()
