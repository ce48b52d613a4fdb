import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { hasAudit } from '#src/data/office/audit-log.ts'
import { listInvitedPeople } from '#src/data/roster/invitations.ts'
import { announceToHr } from '#src/services/announcements.ts'
import { record } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { linkMaker } from '#src/services/links.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** The links of everybody, once, for an organisation without mail. Whoever holds them could answer in others' names. */
export async function downloadLinks(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<{ email: string; link: string }[]> {
  mustBeAllowed(actor, 'links')
  const campaign = await findCampaign(context, id)
  if (campaign.state !== 'open') throw new Problem('campaign.not-open')
  if (await hasAudit(context.office, 'links.downloaded', id)) throw new Problem('campaign.links-taken')

  const linksOf = await linkMaker(context, id)
  const people = await listInvitedPeople(context.roster, id)
  await record(context, actor, 'links.downloaded', id, { links: people.length })
  await announceToHr(context, 'links.downloaded', { campaign: campaign.title, actor: actor.name })
  return people.map(({ email, ...invitation }) => ({ email, link: linksOf(invitation).link }))
}
