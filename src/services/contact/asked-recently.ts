import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { aloneSince } from '#src/core/contact/limits.ts'
import { listCampaignsIn } from '#src/data/frame/campaigns.ts'
import { listAskedSince } from '#src/data/roster/invitations.ts'
import type { Context } from '#src/services/context.ts'
import { type AskedPerson, askedOf } from '#src/services/opening/frozen.ts'

/**
 * How many of the people asked were invited to another campaign in the last thirty days, or are about to be: a number
 * from the lists of who was asked, whoever answered.
 */
export async function countAskedRecently(
  { frame, roster, now }: Pick<Context, 'frame' | 'roster' | 'now'>,
  { id, timeZone, opensOn }: Pick<Campaign, 'id' | 'timeZone' | 'opensOn'>,
  asked: readonly AskedPerson[],
): Promise<number> {
  const today = dayIn(timeZone, now())
  const since = aloneSince(opensOn > today ? opensOn : today)
  const recently = new Set(await listAskedSince(roster, since, id))
  // one that is being opened has no list of who was asked yet
  for (const other of await listCampaignsIn(frame, ['opening']))
    if (other.id !== id) for (const person of askedOf(asked, other)) recently.add(person.id)
  return asked.filter((person) => recently.has(person.id)).length
}
