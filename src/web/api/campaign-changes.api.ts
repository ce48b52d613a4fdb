import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { changeCampaign } from '#src/services/campaigns/drafts/change-campaign.ts'
import { changeMailTexts, MailTextsChange } from '#src/services/contact/change-mail-texts.ts'
import { changeSchedule, ScheduleChange } from '#src/services/contact/change-schedule.ts'
import type { Context } from '#src/services/context.ts'
import { CampaignId, CampaignShape, shaped } from '#src/web/api/shapes.ts'

/** What may change of a campaign that there is: each with the revision that was read. */
export async function campaignChangesApi(
  instance: FastifyInstance,
  { context }: { context: Context },
) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.put(
    '/campaigns/:id',
    {
      schema: {
        summary: 'Replaces what was entered of a draft; needs the revision that was read',
        description:
          'The fields of POST /campaigns and revision. Without mailTexts, those that there are stay. ' +
          '409 campaign.changed where somebody saved meanwhile: nothing is overwritten',
        body: z.record(z.string(), z.any()),
        params: CampaignId,
        response: { 200: CampaignShape },
      },
    },
    async (request) =>
      shaped(await changeCampaign(context, request.actor, request.params.id, request.body)),
  )

  app.put(
    '/campaigns/:id/schedule',
    {
      schema: {
        summary: 'Changes the reminders to come of an open campaign',
        body: ScheduleChange,
        params: CampaignId,
        response: { 200: CampaignShape },
      },
    },
    async (request) =>
      shaped(await changeSchedule(context, request.actor, request.params.id, request.body)),
  )

  app.put(
    '/campaigns/:id/mail-texts',
    {
      schema: {
        summary: 'Changes the words of invitation and reminder, before opening and while open',
        body: MailTextsChange,
        params: CampaignId,
        response: { 200: CampaignShape },
      },
    },
    async (request) =>
      shaped(await changeMailTexts(context, request.actor, request.params.id, request.body)),
  )
}
