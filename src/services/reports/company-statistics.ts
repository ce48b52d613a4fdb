import type { CompanyStatistics } from '#src/core/report/company.ts'
import type { DepartmentReport } from '#src/core/report/report.ts'
import { findCampaign } from '#src/data/frame/campaigns.ts'
import { findCompanyDetail } from '#src/data/published/details.ts'
import type { Context } from '#src/services/context.ts'
import { remember } from '#src/services/remember.ts'

/** What all reports of a campaign share: published once, so read once. Campaigns of before there was detail have none. */
export function companyStatistics(
  context: Context,
  campaign: string,
): Promise<Pick<DepartmentReport, 'previous' | 'company'>> {
  return remember(context, `company/${campaign}`, async () => {
    const row = await findCompanyDetail(context.published, campaign)
    const earlier = row?.previous ? await findCampaign(context.frame, row.previous) : undefined
    return {
      previous: earlier
        ? { id: earlier.id, title: earlier.title, closesOn: earlier.closesOn }
        : null,
      company: row ? (JSON.parse(row.statistics) as CompanyStatistics) : null,
    }
  })
}
