import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { mustBeOpenable } from '#src/core/campaign/rules.ts'
import { mustHaveReason } from '#src/core/contact/limits.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { findCampaign as findHeld, moveCampaign } from '#src/data/frame/campaigns.ts'
import { deleteJob, putJob } from '#src/data/office/jobs.ts'
import { findTrustee } from '#src/data/office/trustees.ts'
import { findDepartment, listPeopleWithPath } from '#src/data/roster/people.ts'
import { record } from '#src/services/audit-log.ts'
import { mustFindPlanned } from '#src/services/channels/cards.ts'
import { mustFitCampaign } from '#src/services/channels/commitments.ts'
import { countAskedRecently } from '#src/services/contact/asked-recently.ts'
import type { Context } from '#src/services/context.ts'
import { announceToHr } from '#src/services/mail/announcements.ts'
import { askedOf, mustBeEnough } from '#src/services/opening/frozen.ts'

/** `reason` = why people are asked again so soon, if they are; `invites` = mail the invitations as soon as it is open. */
export type OpeningWishes = Readonly<{ reason: string | null; invites: boolean }>

/** Begins to open a draft, by hand or by itself (`null`); for those who have asked for the right. */
export async function beginOpening(
  context: Context,
  actor: Actor | null,
  campaign: Campaign,
  { reason, invites }: OpeningWishes,
) {
  const { id, title } = campaign
  mustBeOpenable(campaign, dayIn(campaign.timeZone, context.now()))
  const asked = askedOf(await listPeopleWithPath(context.roster), campaign)
  await mustFindAsked(context, campaign)
  mustBeEnough(asked.length, campaign.k)
  await mustFitCampaign(context, campaign)
  await mustFindPlanned(context, id)
  const count = await countAskedRecently(context, campaign, asked)
  const again = count > 0 ? { count, reason: mustHaveReason(reason, count) } : null

  await context.database.inOneTransaction(async ({ frame, office }) => {
    const change = { state: 'opening', sendsInvitations: invites ? 1 : 0 }
    const isMine = await moveCampaign(frame, id, ['draft'], change)
    if (!isMine) throw new Problem('campaign.not-draft')
    // what was checked above is what opens
    const held = await findHeld(frame, id)
    if (held?.revision !== campaign.revision) throw new Problem('campaign.changed')
    const trustee = await findTrustee(office, id)
    if (trustee && !trustee.publicKey) throw new Problem('campaign.trustee-key-missing')
    await deleteJob(office, { kind: 'campaign.scheduled-opening', subject: id })
    await putJob(office, 'campaign.open', id, context.now())
    await record({ office, now: context.now }, actor, 'campaign.opening', id, again ?? {})
  })
  const who = actor?.name ?? 'Septet'
  if (again)
    await announceToHr(context, 'announcement.asked-again', {
      campaign: title,
      actor: who,
      ...again,
    })
  context.wake()
}

/** Throws where a department that is asked is gone: without a word its people would not be asked. */
async function mustFindAsked({ roster }: Context, { departments }: Campaign) {
  for (const path of departments ?? [])
    if (!(await findDepartment(roster, path)))
      throw new Problem('campaign.department-gone', { path })
}
