import { type Bytes, fromBase64url, toBase64url } from '#src/core/anonymity/bytes.ts'
import { isCampaignId } from '#src/core/anonymity/pass.ts'

export const TRUSTEE_TOKEN_BYTES = 32

/** `<base>/s/<campaign>/trustee#t=<token>`: the token stays in the fragment, which no server sees. `base` without a slash at the end. */
export function trusteeLink(base: string, campaign: string, token: Uint8Array): string {
  return `${base}/s/${campaign}/trustee#t=${toBase64url(token)}`
}

/** The campaign and the token (32 bytes) of a whole link, as `location.href` has it; `null` where anything is missing or damaged. */
export function parseTrusteeLink(link: string): { campaign: string; token: Bytes } | null {
  const [, campaign = '', text = ''] =
    link.match(/\/s\/([\w-]{22})\/trustee(?:\?[^#]*)?#t=([\w-]+)$/) ?? []
  const token = fromBase64url(text, TRUSTEE_TOKEN_BYTES)
  return isCampaignId(campaign) && token ? { campaign, token } : null
}
