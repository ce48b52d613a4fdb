import { findInvitationOf } from '#src/data/roster/invitations.ts'
import { putMailJob } from '#src/data/roster/mail-jobs.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mayMailLink } from '#src/services/survey/attempts.ts'

/** Mails the same link once more to an invited address; for any other nothing happens, and nobody can tell. */
export async function mailLinkAgain(context: Context, id: string, email: string) {
  const campaign = await findCampaign(context, id)
  const address = email.trim().toLowerCase()
  if (campaign.state !== 'open' || !mayMailLink(context, id, address)) return

  const invitation = await findInvitationOf(context.roster, id, address)
  if (!invitation) return
  await putMailJob(context.roster, invitation.id, 'link-again', context.now())
  context.wake()
}
