import { toBase64url } from '#src/core/anonymity/bytes.ts'
import type { Manifest } from '#src/core/anonymity/manifest.ts'
import type { CampaignState } from '#src/core/campaign/campaign.ts'
import type { TrusteeState } from '#src/core/campaign/trustee.ts'
import { ask, post } from '#src/web/browser/survey/server.ts'

export type Link = { campaign: string; token: Uint8Array }

/** What the server tells whoever holds the link. */
export type Standing = {
  title: string
  campaignState: CampaignState
  state: TrusteeState
  boxKey: string | null
}

export const askStanding = (link: Link) => send(link, 'state', {})

export const sendPublicHalf = (link: Link, publicKey: Uint8Array) =>
  send(link, 'key', { boxKey: toBase64url(publicKey) })

export const sendPrivateHalf = (link: Link, privateKey: Uint8Array) =>
  send(link, 'hand-over', { key: toBase64url(privateKey) })

/** The box key that the campaign uses: the manifest's, once there is one. */
export async function boxKeyOf({ campaign }: Link, { campaignState, boxKey }: Standing) {
  if (campaignState === 'draft' || campaignState === 'opening') return boxKey
  const reply = await ask(`/s/${campaign}/manifest.json`)
  return ((await reply.json()) as Manifest).boxKey
}

async function send({ campaign, token }: Link, what: string, body: object): Promise<Standing> {
  const url = `/s/${campaign}/trustee/${what}`
  return (await post(url, { token: toBase64url(token), ...body })) as Standing
}
