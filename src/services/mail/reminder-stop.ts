import { parseToken } from '#src/core/anonymity/invitation-link.ts'
import { tokenHash } from '#src/core/anonymity/server/token.ts'
import { Problem } from '#src/core/problem.ts'
import { findInvitation } from '#src/data/roster/invitations.ts'
import { stopReminders } from '#src/data/roster/mail-queue.ts'
import type { Context } from '#src/services/context.ts'

/** The person of a link gets no more reminders of this campaign. Nobody is shown who did so; safe to repeat. */
export async function stopRemindersOf({ roster }: Context, campaign: string, token: string) {
  const bytes = parseToken(token)
  const invitation = bytes && (await findInvitation(roster, campaign, tokenHash(bytes)))
  if (!invitation?.person) throw new Problem('invitation.not-found')
  await stopReminders(roster, campaign, invitation.person)
}
