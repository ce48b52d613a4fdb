import { formatBallotList } from '#src/core/anonymity/ballot-list.ts'
import { toBase64url } from '#src/core/anonymity/bytes.ts'
import type { GroupReply } from '#src/core/anonymity/manifest.ts'
import { proofInTree } from '#src/core/anonymity/merkle.ts'
import { Problem } from '#src/core/problem.ts'
import { listLeaves } from '#src/data/box/ballots.ts'
import { findClose } from '#src/data/published/closes.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { remember } from '#src/services/remember.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'

/** `manifest.json`, byte for byte as signed. */
export async function manifestFile(context: Context, campaign: string) {
  const { manifestBytes, manifestSignature } = await surveyFrame(context, campaign)
  return { bytes: manifestBytes, signature: toBase64url(manifestSignature) }
}

/** `groups/<gid>.json`: the group with the proof that the manifest names it. */
export async function groupFile(
  context: Context,
  campaign: string,
  gid: number,
): Promise<GroupReply> {
  const { groups, groupTree } = await surveyFrame(context, campaign)
  const entry = groups[gid]
  if (!entry) throw new Problem('page.not-found')
  return { entry, index: gid, proof: proofInTree(groupTree, gid).map(toBase64url) }
}

/** `groups.json`: all entries, for those who check the root themselves. */
export async function groupsFile(context: Context, campaign: string) {
  return (await surveyFrame(context, campaign)).groups
}

/** `state.json`: what may still change after opening. */
export async function stateFile(context: Context, id: string) {
  const { state, closesOn } = await findCampaign(context, id)
  if (state === 'draft' || state === 'opening') throw new Problem('campaign.not-found', { id })
  return { state, closesOn }
}

/** `ballots.txt`: the public list after close, with which everybody finds his own receipt. */
export async function ballotsFile(context: Context, id: string): Promise<string> {
  const { state } = await findCampaign(context, id)
  if (state !== 'closed') throw new Problem('campaign.not-closed')
  return remember(context, `ballots/${id}`, () => listBallots(context, id))
}

async function listBallots({ box, published }: Context, id: string): Promise<string> {
  const close = await findClose(published, id)
  if (!close) throw new Problem('campaign.not-closed')
  const leaves = await listLeaves(box, id)
  return formatBallotList({
    root: close.merkleRoot,
    counted: leaves.filter(({ malformed }) => !malformed).map(({ leaf }) => leaf),
    malformed: leaves.filter(({ malformed }) => malformed).map(({ leaf }) => leaf),
  })
}
