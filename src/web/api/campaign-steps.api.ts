import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { closeCampaign, extendCampaign } from '#src/services/closing/close-campaign.ts'
import type { Context } from '#src/services/context.ts'
import { downloadLinks } from '#src/services/invitations/download-links.ts'
import { sendInvitations, sendReminders } from '#src/services/invitations/send.ts'
import { deleteCampaign } from '#src/services/retention/delete-campaign.ts'
import { CampaignId, CampaignShape, shaped } from '#src/web/api/shapes.ts'
import { linksFile } from '#src/web/links-file.ts'

/** What moves a campaign on: each step is a noun that is posted. */
export async function campaignStepsApi(
  instance: FastifyInstance,
  { context }: { context: Context },
) {
  const app = instance.withTypeProvider<ZodTypeProvider>()
  const accepted = { params: CampaignId, response: { 202: CampaignShape } }

  app.post(
    '/campaigns/:id/extension',
    {
      schema: {
        summary: 'Moves the last day, up to latestClosesOn',
        body: z.strictObject({ closesOn: z.iso.date() }),
        params: CampaignId,
        response: { 200: CampaignShape },
      },
    },
    async (request) => {
      const { closesOn } = request.body
      return shaped(await extendCampaign(context, request.actor, request.params.id, closesOn))
    },
  )

  app.post(
    '/campaigns/:id/closing',
    { schema: { summary: 'Starts the grace period, then the closing job', ...accepted } },
    async (request, reply) => {
      const closing = await closeCampaign(context, request.actor, request.params.id)
      return reply.code(202).send(shaped(closing))
    },
  )

  app.post(
    '/campaigns/:id/deletion',
    {
      schema: {
        summary: 'Deletes a campaign; whoever does it repeats its title',
        description:
          'Before close nothing of it stays. After close what says who was asked with whom stays unseen, ' +
          'because a later campaign must not be subtracted from a copy of these reports.',
        body: z.strictObject({ title: z.string().max(200) }),
        params: CampaignId,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await deleteCampaign(context, request.actor, request.params.id, request.body.title)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/campaigns/:id/invitations',
    {
      schema: {
        summary:
          'Mails the invitations; with Accept: text/csv answers email,link,plainLink instead, once',
        params: CampaignId,
      },
    },
    async (request, reply) => {
      const { id } = request.params
      if (request.headers.accept?.startsWith('text/csv')) {
        const links = await downloadLinks(context, request.actor, id)
        return reply.type('text/csv; charset=utf-8').send(linksFile(links))
      }
      return reply.code(202).send(await sendInvitations(context, request.actor, id))
    },
  )

  app.post(
    '/campaigns/:id/reminders',
    { schema: { summary: 'Mails a reminder to everybody invited', params: CampaignId } },
    async (request, reply) =>
      reply.code(202).send(await sendReminders(context, request.actor, request.params.id)),
  )
}
