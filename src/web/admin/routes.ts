import type { FastifyInstance } from 'fastify'
import type { Context } from '#src/services/context.ts'
import { campaignRoutes } from '#src/web/admin/campaign.routes.ts'
import { campaignStepsRoutes } from '#src/web/admin/campaign-steps.routes.ts'
import { campaignsRoutes } from '#src/web/admin/campaigns.routes.ts'
import { draftRoutes } from '#src/web/admin/drafts/draft.routes.ts'
import { draftsRoutes } from '#src/web/admin/drafts/drafts.routes.ts'
import { previewRoutes } from '#src/web/admin/drafts/preview.routes.ts'
import { sectionRoutes } from '#src/web/admin/drafts/section.routes.ts'
import { guideRoutes } from '#src/web/admin/guide.routes.ts'
import { questionnairesRoutes } from '#src/web/admin/questionnaires.routes.ts'
import { rosterRoutes } from '#src/web/admin/roster.routes.ts'
import { takeUploads } from '#src/web/admin/uploads.ts'

/** What administrators and HR prepare and run: roster, questionnaires, campaigns. */
export async function adminPages(app: FastifyInstance, { context }: { context: Context }) {
  takeUploads(app)
  for (const routes of [
    guideRoutes,
    rosterRoutes,
    questionnairesRoutes,
    draftsRoutes,
    draftRoutes,
    sectionRoutes,
    previewRoutes,
    campaignsRoutes,
    campaignRoutes,
    campaignStepsRoutes,
  ])
    await app.register(routes, { context })
}
