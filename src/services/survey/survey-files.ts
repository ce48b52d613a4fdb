import { toBase64url } from '#src/core/anonymity/bytes.ts'
import type { GroupReply } from '#src/core/anonymity/manifest.ts'
import { proofInTree } from '#src/core/anonymity/merkle.ts'
import { Problem } from '#src/core/problem.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'

/** `manifest.json`, byte for byte as signed. */
export async function manifestFile(context: Context, campaign: string) {
  const { manifestBytes, manifestSignature } = await frameNow(context, campaign)
  return { bytes: manifestBytes, signature: toBase64url(manifestSignature) }
}

/** `groups/<gid>.json`: the group with the proof that the manifest names it. */
export async function groupFile(
  context: Context,
  campaign: string,
  gid: number,
): Promise<GroupReply> {
  const { groups, groupTree } = await frameNow(context, campaign)
  const entry = groups[gid]
  if (!entry) throw new Problem('page.not-found')
  return { entry, index: gid, proof: proofInTree(groupTree, gid).map(toBase64url) }
}

/** `groups.json`: all entries, for those who check the root themselves. */
export async function groupsFile(context: Context, campaign: string) {
  return (await frameNow(context, campaign)).groups
}

/** What is remembered outlives a campaign that another instance deleted: whether it is still there is asked each time. */
async function frameNow(context: Context, campaign: string) {
  await findCampaign(context, campaign)
  return surveyFrame(context, campaign)
}

/** `state.json`: what may still change after opening. */
export async function stateFile(context: Context, id: string) {
  const { state, closesOn } = await findCampaign(context, id)
  if (state === 'draft' || state === 'opening') throw new Problem('campaign.not-found', { id })
  return { state, closesOn }
}
