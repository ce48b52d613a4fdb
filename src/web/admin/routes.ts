import type { FastifyInstance } from 'fastify'
import type { Context } from '#src/services/context.ts'
import { campaignRoutes } from '#src/web/admin/campaign.routes.ts'
import { campaignStepsRoutes } from '#src/web/admin/campaign-steps.routes.ts'
import { campaignsRoutes } from '#src/web/admin/campaigns.routes.ts'
import { cardRoutes } from '#src/web/admin/channels/cards.routes.ts'
import { commitmentRoutes } from '#src/web/admin/channels/commitment.routes.ts'
import { editCampaignRoutes } from '#src/web/admin/contact/edit-campaign.routes.ts'
import { mailsRoutes } from '#src/web/admin/contact/mails.routes.ts'
import { openingRoutes } from '#src/web/admin/contact/opening.routes.ts'
import { scheduleRoutes } from '#src/web/admin/contact/schedule.routes.ts'
import { draftRoutes } from '#src/web/admin/drafts/draft.routes.ts'
import { draftsRoutes } from '#src/web/admin/drafts/drafts.routes.ts'
import { previewRoutes } from '#src/web/admin/drafts/preview.routes.ts'
import { sectionRoutes } from '#src/web/admin/drafts/section.routes.ts'
import { guideRoutes } from '#src/web/admin/guide.routes.ts'
import { questionnairesRoutes } from '#src/web/admin/questionnaires.routes.ts'
import { erasureRoutes } from '#src/web/admin/roster/people.routes.ts'
import { planRoutes } from '#src/web/admin/roster/plan.routes.ts'
import { rosterRoutes } from '#src/web/admin/roster/roster.routes.ts'
import { takeUploads } from '#src/web/admin/uploads.ts'

/** What administrators and HR prepare and run: roster, questionnaires, campaigns. */
export async function adminPages(app: FastifyInstance, { context }: { context: Context }) {
  takeUploads(app)
  for (const routes of [
    guideRoutes,
    rosterRoutes,
    planRoutes,
    erasureRoutes,
    questionnairesRoutes,
    draftsRoutes,
    draftRoutes,
    sectionRoutes,
    previewRoutes,
    campaignsRoutes,
    campaignRoutes,
    campaignStepsRoutes,
    editCampaignRoutes,
    openingRoutes,
    scheduleRoutes,
    mailsRoutes,
    cardRoutes,
    commitmentRoutes,
  ])
    await app.register(routes, { context })
}
