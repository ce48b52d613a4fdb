import { readCardCode } from '#src/core/anonymity/card-code.ts'
import { tokenHash } from '#src/core/anonymity/server/token.ts'
import { dayIn } from '#src/core/campaign/calendar.ts'
import { givesPasses } from '#src/core/campaign/rules.ts'
import { Problem } from '#src/core/problem.ts'
import { findInvitation } from '#src/data/roster/invitations.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'

/**
 * The reporting group of a card whose code was typed: who scans it has read the group. Whether the card was used is
 * told by the pass service alone, which spends it: asked here, the codes of a box would count who answered.
 */
export async function groupOfCard(
  context: Context,
  id: string,
  code: string,
): Promise<{ gid: number; token: Uint8Array }> {
  await mustTakeAnswers(context, id)
  const token = readCardCode(code)
  const invitation = token && (await findInvitation(context.roster, id, tokenHash(token)))
  if (!invitation) throw new Problem('card.unknown')
  return { gid: invitation.gid, token }
}

/** Throws before and behind the time in which something can be sent: said at the code, not behind all questions. */
async function mustTakeAnswers(context: Context, id: string) {
  const campaign = await findCampaign(context, id)
  const today = dayIn(campaign.timeZone, context.now())
  if (!givesPasses(campaign, today) && campaign.state !== 'grace')
    throw new Problem('campaign.not-open')
}
