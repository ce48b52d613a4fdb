import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { aloneSince } from '#src/core/contact/limits.ts'
import { listAskedSince } from '#src/data/roster/invitations.ts'
import type { Context } from '#src/services/context.ts'

/**
 * How many of the people asked were invited to another campaign in the last thirty days: a number from the list of who
 * was asked, whoever answered.
 */
export async function countAskedRecently(
  context: Pick<Context, 'roster' | 'now'>,
  { id, timeZone, opensOn }: Pick<Campaign, 'id' | 'timeZone' | 'opensOn'>,
  asked: readonly { id: string }[],
): Promise<number> {
  const today = dayIn(timeZone, context.now())
  const since = aloneSince(opensOn > today ? opensOn : today)
  const recently = new Set(await listAskedSince(context.roster, since, id))
  return asked.filter((person) => recently.has(person.id)).length
}
