import type { Campaign } from '#src/core/campaign/campaign.ts'
import { groupThreshold } from '#src/core/disclosure/thresholds.ts'
import type { Actor } from '#src/core/permission.ts'
import { listPeopleWithPath } from '#src/data/roster/people.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { countAskedRecently } from '#src/services/contact/asked-recently.ts'
import type { Context } from '#src/services/context.ts'
import { beginOpening } from '#src/services/opening/begin-opening.ts'
import {
  askedOf,
  companyOf,
  type FrozenCompany,
  labelledGroups,
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
  /** How many of the people were invited to another campaign in the last thirty days. */
  askedRecently: number
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
    askedRecently: await countAskedRecently(context, campaign, asked),
  }
}

/** Who would be asked and in which reporting groups; for services that already asked for the right. */
export async function groupsNow(context: Context, campaign: Campaign) {
  const asked = askedOf(await listPeopleWithPath(context.roster), campaign)
  return { invited: asked.length, groups: namedGroups(companyOf(asked, campaign.k)) }
}

const namedGroups = (company: FrozenCompany) =>
  labelledGroups(company).map(({ label, invited }) => ({ label, invited }))

/** Starts the opening: keys are made by a job, and the campaign is open when its manifest is published. */
export async function openCampaign(
  context: Context,
  actor: Actor | null,
  id: string,
  reason: string | null = null,
): Promise<Campaign> {
  mustBeAllowed(actor, 'campaigns')
  const campaign = await findCampaign(context, id)
  await beginOpening(context, actor, campaign, { reason, invites: false })
  return findCampaign(context, id)
}
