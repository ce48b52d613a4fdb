import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { moveCampaign } from '#src/data/frame/campaigns.ts'
import { findClose } from '#src/data/published/closes.ts'
import { hasResultsLinks } from '#src/data/published/results-links.ts'
import { countResultsMails, releaseResultsMails } from '#src/data/roster/results-mails.ts'
import { recordOnce } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mailsWaitUntil } from '#src/services/loop/keep-mails.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { mustHavePublished } from '#src/services/reports/nothing-published.ts'

/** How far the results are on their way back to employees; numbers of the campaign as a whole. */
export type ResultsRelease = Readonly<{
  campaign: Campaign
  /** Whether the manifest promised employees their results: only then are there links. */
  isPromised: boolean
  hasMail: boolean
  /** Mails that have not left, and those that the mail server refused to the last. */
  waiting: number
  refused: number
  /** The day on which mails that have not left are deleted. */
  waitUntil: string | null
}>

export async function showResultsRelease(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<ResultsRelease> {
  mustBeAllowed(actor, 'release')
  const campaign = await publishedCampaign(context, id)
  const close = await findClose(context.published, id)
  return {
    campaign,
    isPromised: await hasResultsLinks(context.published, id),
    hasMail: context.mailer !== null,
    ...(await countResultsMails(context.roster, id)),
    waitUntil: close ? mailsWaitUntil(close.day) : null,
  }
}

/** Lets employees read the results of their group, and tells those with a mailbox. A second release changes nothing. */
export async function releaseResults(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<Campaign> {
  mustBeAllowed(actor, 'release')
  const campaign = await publishedCampaign(context, id)
  if (campaign.resultsOn !== null) return campaign
  if (!(await hasResultsLinks(context.published, id))) throw new Problem('results.not-promised')

  const resultsOn = dayIn(campaign.timeZone, context.now())
  await context.database.inOneTransaction(async ({ frame, roster, office }) => {
    const where = { office, now: context.now }
    // of two who press at once one releases
    if (!(await recordOnce(where, actor, 'results.released-to-employees', id))) return
    await moveCampaign(frame, id, ['closed'], { resultsOn })
    await releaseResultsMails(roster, id, context.now())
  })
  context.wake()
  return findCampaign(context, id)
}

/** A closed campaign of which something was published and is still there. */
export async function publishedCampaign(context: Context, id: string): Promise<Campaign> {
  const campaign = await findCampaign(context, id)
  if (campaign.state !== 'closed') throw new Problem('campaign.not-closed')
  if (campaign.reportsDeletedOn !== null)
    throw new Problem('report.deleted', { day: campaign.reportsDeletedOn })
  await mustHavePublished(context, id)
  return campaign
}
