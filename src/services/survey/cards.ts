import { readCardCode } from '#src/core/anonymity/card-code.ts'
import { tokenHash } from '#src/core/anonymity/server/token.ts'
import { Problem } from '#src/core/problem.ts'
import { findInvitation } from '#src/data/roster/invitations.ts'
import type { Context } from '#src/services/context.ts'

/**
 * The reporting group of a card whose code was typed: who scans it has read the group. Whether the card was used is
 * told by the pass service alone, which spends it: asked here, the codes of a box would count who answered.
 */
export async function groupOfCard(
  { roster }: Context,
  campaign: string,
  code: string,
): Promise<{ gid: number; token: Uint8Array }> {
  const token = readCardCode(code)
  const invitation = token && (await findInvitation(roster, campaign, tokenHash(token)))
  if (!invitation) throw new Problem('card.unknown')
  return { gid: invitation.gid, token }
}
