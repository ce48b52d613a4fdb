import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { mustBeOpenable } from '#src/core/campaign/rules.ts'
import { groupThreshold } from '#src/core/disclosure/thresholds.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { moveCampaign } from '#src/data/frame/campaigns.ts'
import { putJob } from '#src/data/office/jobs.ts'
import { findTrustee } from '#src/data/office/trustees.ts'
import { listPeopleWithPath } from '#src/data/roster/people.ts'
import { record } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { mustFindDepartments, plannedDepartments } from '#src/services/channels/cards.ts'
import { mustFitCampaign } from '#src/services/channels/commitments.ts'
import type { Context } from '#src/services/context.ts'
import {
  askedOf,
  companyOf,
  type FrozenCompany,
  mustBeEnough,
} from '#src/services/opening/frozen.ts'
import { companyChangeOf } from '#src/services/opening/previous.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

export type OpeningPreview = Readonly<{
  campaign: Campaign
  invited: number
  needed: number
  groups: readonly Readonly<{ label: string; invited: number }>[]
  /** How many people joined or left since the last campaign, where so few that a comparison could tell. */
  fewChanged: number | null
}>

/** What opening would freeze now. */
export async function previewOpening(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<OpeningPreview> {
  mustBeAllowed(actor, 'campaigns')
  const campaign = await findCampaign(context, id)
  const asked = askedOf(await listPeopleWithPath(context.roster), campaign)
  const company = companyOf(asked, campaign.k)
  return {
    campaign,
    invited: asked.length,
    needed: groupThreshold(campaign.k),
    groups: namedGroups(company),
    fewChanged: company.tree.length === 0 ? null : await companyChangeOf(context, campaign, asked),
  }
}

/** Who would be asked and in which reporting groups; for services that already asked for the right. */
export async function groupsNow(context: Context, campaign: Campaign) {
  const asked = askedOf(await listPeopleWithPath(context.roster), campaign)
  return { invited: asked.length, groups: namedGroups(companyOf(asked, campaign.k)) }
}

const namedGroups = ({ groups, labelOf }: FrozenCompany) =>
  groups.map(({ units, size }) => ({ label: labelOf(units), invited: size }))

/** Starts the opening: keys are made by a job, and the campaign is open when its manifest is published. */
export async function openCampaign(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<Campaign> {
  mustBeAllowed(actor, 'campaigns')
  const campaign = await findCampaign(context, id)
  mustBeOpenable(campaign, dayIn(campaign.timeZone, context.now()))
  const asked = askedOf(await listPeopleWithPath(context.roster), campaign)
  mustBeEnough(asked.length, campaign.k)
  await mustFitCampaign(context, campaign)
  await mustFindDepartments(context, await plannedDepartments(context, id))

  await context.database.inOneTransaction(async ({ frame, office }) => {
    const isMine = await moveCampaign(frame, id, ['draft'], { state: 'opening' })
    if (!isMine) throw new Problem('campaign.not-draft')
    const trustee = await findTrustee(office, id)
    if (trustee && !trustee.publicKey) throw new Problem('campaign.trustee-key-missing')
    await putJob(office, 'campaign.open', id, context.now())
  })
  await record(context, actor, 'campaign.opening', id)
  context.wake()
  return findCampaign(context, id)
}
