import { readShort, shortOf } from '#src/core/anonymity/card-code.ts'
import { fromBase64url } from '#src/core/anonymity/server/base64url.ts'
import { Problem } from '#src/core/problem.ts'
import { listCampaigns } from '#src/data/frame/campaigns.ts'
import type { Context } from '#src/services/context.ts'

/** The short name of a campaign: made of its id, so that nothing is stored and no card is ever wrong. */
export const shortName = (campaign: string): string =>
  shortOf(fromBase64url(campaign, 16) ?? new Uint8Array(16))

/** `<base>/c/<short>`. */
export const shortLink = ({ settings }: Pick<Context, 'settings'>, campaign: string): string =>
  `${settings.baseUrl}/c/${shortName(campaign)}`

/** The campaign that a short link leads to; of two that are called alike, one in a thousand million, the open one. */
export async function campaignOfShort({ frame }: Context, text: string): Promise<string> {
  const short = readShort(text)
  const found = (await listCampaigns(frame)).filter(
    ({ id, state }) => state !== 'draft' && state !== 'opening' && shortName(id) === short,
  )
  const campaign = found.find(({ state }) => state === 'open') ?? found[0]
  if (!campaign) throw new Problem('campaign.not-found', { id: text })
  return campaign.id
}
