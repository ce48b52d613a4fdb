import { concat } from '#src/core/anonymity/bytes.ts'
import { invitationLink, plainLink } from '#src/core/anonymity/invitation-link.ts'
import { invitationToken } from '#src/core/anonymity/server/token.ts'
import type { Context } from '#src/services/context.ts'
import { campaignKey, TOKEN_KEY } from '#src/services/survey/group-keys.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'

export type InvitationLinks = Readonly<{ link: string; plainLink: string }>

/** Makes the links of invitations: derived from the token key, stored nowhere. */
export async function linkMaker(context: Context, campaign: string) {
  const tokenKey = await campaignKey(context, campaign, TOKEN_KEY)
  const { manifestHash } = await surveyFrame(context, campaign)
  const { baseUrl } = context.settings
  return ({ id, gid }: { id: Uint8Array; gid: number }): InvitationLinks => {
    const token = concat(invitationToken(tokenKey, id))
    return {
      link: invitationLink(baseUrl, {
        campaign,
        token,
        gid,
        manifestHash: concat(manifestHash),
      }),
      plainLink: plainLink(baseUrl, campaign, token),
    }
  }
}
