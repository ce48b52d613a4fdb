import { toBase64url } from '#src/core/anonymity/bytes.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import {
  composePack,
  type PackFacts,
  type WorksCouncilPack,
} from '#src/core/papers/works-council-pack.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { listGroups } from '#src/data/frame/frozen-tree.ts'
import { findManifest } from '#src/data/frame/manifests.ts'
import { findQuestionnaire } from '#src/data/frame/questionnaires.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { plannedDepartments } from '#src/services/channels/card-piles.ts'
import { shownCard } from '#src/services/channels/commitment-card.ts'
import type { Context } from '#src/services/context.ts'
import { seersOf } from '#src/services/opening/manifest.ts'
import { groupsNow } from '#src/services/opening/open-campaign.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'
import { trusteeOf } from '#src/services/trustees/trustee-state.ts'

/** What employees' representatives are given on a campaign, from the draft on. */
export async function worksCouncilPack(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<WorksCouncilPack> {
  mustBeAllowed(actor, 'pack')
  const campaign = await findCampaign(context, id)
  const { id: questionnaire, version } = campaign.questionnaire
  const stored = await findQuestionnaire(context.frame, questionnaire, version)
  if (!stored) throw new Problem('questionnaire.not-found', { id: questionnaire })

  const { CONTROLLER, CONTACT, baseUrl } = context.settings
  return composePack({
    day: dayIn(campaign.timeZone, context.now()),
    campaign,
    questionnaire: stored,
    asked: await askedIn(context, campaign),
    signed: await signedManifest(context, id),
    seers: seersOf(campaign, await trusteeOf(context, campaign)),
    commitment: await shownCard(context.frame, id),
    cards: await plannedDepartments(context, id),
    controller: CONTROLLER ?? null,
    contact: CONTACT ?? null,
    baseUrl,
  })
}

/** The groups that opening froze; before, those that it would freeze now. */
async function askedIn(context: Context, campaign: Campaign): Promise<PackFacts['asked']> {
  const frozen = await listGroups(context.frame, campaign.id)
  if (frozen.length === 0) return groupsNow(context, campaign)
  return {
    invited: frozen.reduce((sum, { invited }) => sum + invited, 0),
    groups: frozen.map(({ label, invited }) => ({ label, invited })),
  }
}

async function signedManifest(context: Context, id: string) {
  if (!(await findManifest(context.frame, id))) return null
  const { manifest, manifestBytes } = await signedFrame(context, id)
  return { manifest, sha256: toBase64url(sha256(manifestBytes)) }
}
