import { privateKeyOf } from '#src/core/anonymity/server/keys.ts'
import { boxPointIfKey, spkiOf } from '#src/core/anonymity/server/public-half.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { listCampaigns } from '#src/data/frame/campaigns.ts'
import { listGroups } from '#src/data/frame/frozen-tree.ts'
import { findTrustee } from '#src/data/office/trustees.ts'
import { findClose } from '#src/data/published/closes.ts'
import { secondFactorFaults } from '#src/services/accounts/second-factor/secrets.ts'
import type { Context } from '#src/services/context.ts'
import { hasReceiptKey } from '#src/services/installation.ts'
import { BOX_KEY, GROUP_KEY, TOKEN_KEY } from '#src/services/survey/group-keys.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

/**
 * What is wrong with the private keys: `missing` and `foreign` (not the private half of what was published) as numbers
 * of files of a campaign that still needs them, `left` of one whose keys should be gone. `campaign` is `null` for those
 * of the installation.
 */
export type KeyFault = Readonly<{
  campaign: Pick<Campaign, 'id' | 'title'> | null
  missing: number
  foreign: number
  left: number
}>

type Keys = Pick<Context, 'frame' | 'office' | 'published' | 'keys' | 'database' | 'roster' | 'box'>

export async function keyFaults(context: Keys): Promise<KeyFault[]> {
  const campaigns = (await listCampaigns(context.frame)).filter(({ state }) => state !== 'draft')
  const faults: KeyFault[] = []
  const receipt = campaigns.length > 0 && !(await hasReceiptKey(context)) ? 1 : 0
  const factor = await secondFactorFaults(context)
  if (receipt + factor.missing + factor.foreign > 0)
    faults.push({
      campaign: null,
      missing: receipt + factor.missing,
      foreign: factor.foreign,
      left: 0,
    })
  for (const campaign of campaigns) {
    const found = (await findClose(context.published, campaign.id))
      ? await leftOver(context, campaign)
      : await needed(context, campaign)
    if (found.missing + found.foreign + found.left > 0)
      faults.push({ campaign: { id: campaign.id, title: campaign.title }, ...found })
  }
  return faults
}

/** While a campaign closes, destroying them is still to come. */
async function leftOver({ keys }: Keys, { id, state }: Campaign) {
  const left = state === 'closed' ? (await keys.list(id)).length : 0
  return { missing: 0, foreign: 0, left }
}

async function needed(context: Keys, { id, state }: Campaign) {
  const names = new Set(await context.keys.list(id))
  const groups = await listGroups(context.frame, id)
  const made = groups.filter(({ publicKey }) => publicKey !== null)
  const isTrusteeS = (await findTrustee(context.office, id)) !== undefined
  const wanted = [
    // opening makes what it still lacks
    ...(state === 'opening' && groups.length === 0 ? [] : [TOKEN_KEY]),
    ...(state === 'opening' || isTrusteeS ? [] : [BOX_KEY]),
    ...made.map(({ gid }) => GROUP_KEY(gid)),
  ]
  const missing = wanted.filter((name) => !names.has(name)).length
  let foreign = 0
  for (const { gid, publicKey } of made)
    if (await isForeign(context, id, GROUP_KEY(gid), publicKey)) foreign++
  if (names.has(BOX_KEY) && state !== 'opening' && (await isForeignBox(context, id))) foreign++
  return { missing, foreign, left: 0 }
}

async function isForeign({ keys }: Keys, id: string, name: string, published: Uint8Array | null) {
  const key = await keys.read(id, name)
  return key !== null && !Buffer.from(spkiOf(privateKeyOf(key))).equals(published ?? Buffer.of())
}

async function isForeignBox(context: Keys, id: string) {
  const { manifest } = await signedFrame(context, id)
  const key = await context.keys.read(id, BOX_KEY)
  const point = key && boxPointIfKey(key)
  return !point || Buffer.from(point).toString('base64url') !== manifest.boxKey
}
