import { createPublicKey } from 'node:crypto'
import { growingTree } from '#src/core/anonymity/merkle.ts'
import { checkGroups } from '#src/core/anonymity/server/check-groups.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { verifyBytes } from '#src/core/anonymity/server/sign-receipt.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { countedLeaves } from '#src/data/box/ballots.ts'
import { listCampaigns } from '#src/data/frame/campaigns.ts'
import { listGroups } from '#src/data/frame/frozen-tree.ts'
import { findClose } from '#src/data/published/closes.ts'
import type { Context } from '#src/services/context.ts'
import { receiptKey } from '#src/services/installation.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'
import { entryOf } from '#src/services/survey/survey-frame.ts'

export type FrameFault = Readonly<{
  campaign: Pick<Campaign, 'id' | 'title'>
  what: 'manifest-signature' | 'groups' | 'root'
}>

/** Which campaigns are not what their manifest, and after close their list of ballots, says. */
export async function frameFaults(context: Context): Promise<FrameFault[]> {
  const faults: FrameFault[] = []
  for (const { id, title, state } of await listCampaigns(context.frame)) {
    if (state === 'draft' || state === 'opening') continue
    const wrong = [
      ...((await isSigned(context, id)) ? [] : ['manifest-signature' as const]),
      ...((await hasItsGroups(context, id)) ? [] : ['groups' as const]),
      ...((await hasItsRoot(context, id)) ? [] : ['root' as const]),
    ]
    faults.push(...wrong.map((what) => ({ campaign: { id, title }, what })))
  }
  return faults
}

async function isSigned(context: Context, id: string): Promise<boolean> {
  const { manifestBytes, manifestSignature } = await signedFrame(context, id)
  const key = createPublicKey(await receiptKey(context))
  return verifyBytes(key, manifestBytes, manifestSignature)
}

async function hasItsGroups(context: Context, id: string): Promise<boolean> {
  const { manifest } = await signedFrame(context, id)
  const groups = (await listGroups(context.frame, id)).map(entryOf)
  return checkGroups(manifest, groups, null).length === 0
}

/** Before close there is no root yet. */
async function hasItsRoot({ box, published }: Context, id: string): Promise<boolean> {
  const close = await findClose(published, id)
  if (!close) return true
  const tree = growingTree(sha256)
  for await (const leaves of countedLeaves(box, id)) leaves.forEach(tree.add)
  return tree.size() === close.counted && Buffer.from(tree.root()).equals(close.merkleRoot)
}
