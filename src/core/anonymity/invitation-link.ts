import {
  type Bytes,
  fromBase32,
  fromBase64url,
  toBase32,
  toBase64url,
} from '#src/core/anonymity/bytes.ts'
import { isCampaignId } from '#src/core/anonymity/pass.ts'

/** What an invitation's link says: all of it but the campaign stays in the fragment, which no server sees. */
export type Invitation = { campaign: string; token: Bytes; gid: number; manifestHash: Bytes }

const TOKEN_BYTES = 32
export const CARD_TOKEN_BYTES = 10

/** `<base>/s/<campaign>/#i=<token>&g=<gid>&m=<manifest hash>`; `base` without a slash at the end. */
export function invitationLink(base: string, invitation: Invitation): string {
  return `${base}/s/${invitation.campaign}/${fragmentOf(invitation)}`
}

/** `<base>/c/<short>#...`: what the picture on a card holds. The browser takes the fragment along to the survey. */
export function cardLink(base: string, short: string, invitation: Invitation): string {
  return `${base}/c/${short}${fragmentOf(invitation)}`
}

/** What an address has behind `#`: who is invited, in which group, to which manifest. */
export function fragmentOf({ token, gid, manifestHash }: Omit<Invitation, 'campaign'>): string {
  return `#i=${tokenText(token)}&g=${gid}&m=${toBase64url(manifestHash)}`
}

/** `<base>/n/<campaign>/<token>`: the link for those without JavaScript. */
export function plainLink(base: string, campaign: string, token: Uint8Array): string {
  return `${base}/n/${campaign}/${tokenText(token)}`
}

/** The invitation in a whole link, as `location.href` has it; `null` where anything of it is missing or damaged. */
export function parseInvitationLink(link: string): Invitation | null {
  const [, campaign = '', parameters] = link.match(/\/s\/([\w-]{22})\/?(?:\?[^#]*)?#(.*)$/) ?? []
  const fragment = new URLSearchParams(parameters)
  const token = parseToken(fragment.get('i') ?? '')
  const manifestHash = fromBase64url(fragment.get('m') ?? '', 32)
  const gid = fragment.get('g') ?? ''
  if (!isCampaignId(campaign) || token === null || manifestHash === null) return null
  if (!/^(0|[1-9]\d{0,8})$/.test(gid)) return null
  return { campaign, token, gid: Number(gid), manifestHash }
}

/** A token's text: base64url of 32 bytes, or the 16 characters of a card. */
export function tokenText(token: Uint8Array): string {
  return token.length === CARD_TOKEN_BYTES ? toBase32(token) : toBase64url(token)
}

/** The 32 bytes of an invitation's token, or the 10 of a card's, typed in any case and with spaces; `null` for other text. */
export function parseToken(text: string): Bytes | null {
  return (
    fromBase64url(text, TOKEN_BYTES) ??
    fromBase32(text.replace(/\s/g, '').toUpperCase(), CARD_TOKEN_BYTES)
  )
}
