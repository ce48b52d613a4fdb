import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { listInvitedPeople } from '#src/data/roster/invitations.ts'
import { recordOnce } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { type InvitationLinks, linkMaker } from '#src/services/campaigns/links.ts'
import type { Context } from '#src/services/context.ts'
import { announceToHr } from '#src/services/mail/announcements.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** The links of everybody, once, for an organisation without mail. Whoever holds them could answer in others' names. */
export async function downloadLinks(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<(InvitationLinks & { email: string })[]> {
  mustBeAllowed(actor, 'links')
  const campaign = await findCampaign(context, id)
  if (campaign.state !== 'open') throw new Problem('campaign.not-open')
  const people = await listInvitedPeople(context.roster, id)
  const isFirst = await recordOnce(context, actor, 'links.downloaded', id, { links: people.length })
  if (!isFirst) throw new Problem('campaign.links-taken')

  await announceToHr(context, 'announcement.links-downloaded', {
    campaign: campaign.title,
    actor: actor.name,
  })
  const linksOf = await linkMaker(context, id)
  return people.map(({ email, ...invitation }) => ({ email, ...linksOf(invitation) }))
}
