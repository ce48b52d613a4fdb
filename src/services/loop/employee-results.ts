import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { Problem } from '#src/core/problem.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { DepartmentReport } from '#src/core/report/report.ts'
import { findCommitment, type StoredCommitment } from '#src/data/frame/commitments.ts'
import { findLinkedBlock } from '#src/data/published/results-links.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { type BlockUnits, blockUnits } from '#src/services/loop/block-units.ts'
import { blockReport, companyReport } from '#src/services/loop/group-report.ts'
import { type SaidAndDid, saidAndDid } from '#src/services/loop/said-and-did.ts'
import { type FrozenTree, frozenTree } from '#src/services/reports/readable.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

/** What the people of a block read: the same for all of them, made of what is published of whole blocks. */
export type EmployeeResults = Readonly<{
  campaign: Campaign
  questionnaire: Questionnaire
  tree: FrozenTree
  group: BlockUnits
  /** The report of exactly this group; `null` where there is none. */
  own: DepartmentReport | null
  company: DepartmentReport | null
  actions: readonly SaidAndDid[]
  commitment: StoredCommitment | null
  today: string
}>

/** What the link of a block shows, to whoever holds it, once HR has released it. `link` = `null` for what is no link. */
export async function employeeResults(
  context: Context,
  id: string,
  link: Uint8Array | null,
): Promise<EmployeeResults> {
  const campaign = await findCampaign(context, id)
  if (campaign.state === 'closed' && campaign.reportsDeletedOn !== null)
    throw new Problem('report.deleted', { day: campaign.reportsDeletedOn })
  const group = link && (await linkedGroup(context, id, link))
  if (!group) throw new Problem('results.link-unknown')
  if (campaign.resultsOn === null) throw new Problem('results.not-released')

  const own = await blockReport(context, campaign, group)
  const { questionnaire } = await signedFrame(context, id)
  return {
    campaign,
    questionnaire,
    tree: await frozenTree(context, id),
    group,
    own,
    company: await companyReport(context, campaign),
    actions: await saidAndDid(context, campaign, group.units),
    commitment: (await findCommitment(context.frame, id)) ?? null,
    today: dayIn(campaign.timeZone, context.now()),
  }
}

async function linkedGroup(context: Context, id: string, link: Uint8Array) {
  const block = await findLinkedBlock(context.published, id, link)
  if (block === null) return null
  return (await blockUnits(context, id)).find((one) => one.id === block) ?? null
}
