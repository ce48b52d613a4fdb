import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { deleteBox } from '#src/data/box/ballots.ts'
import { deleteFrame, deletePromise, moveCampaign } from '#src/data/frame/campaigns.ts'
import { deleteJobsOf, putJob } from '#src/data/office/jobs.ts'
import { deleteTrustee } from '#src/data/office/trustees.ts'
import { deleteFigures } from '#src/data/published/deletions.ts'
import type { Rooms } from '#src/data/rooms.ts'
import { deleteAsked, deleteInvitations } from '#src/data/roster/invitations.ts'
import { record } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { putHrAnnouncement } from '#src/services/mail/announcements.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { forget } from '#src/services/remember.ts'
import { deleteReportsOf } from '#src/services/retention/retention-jobs.ts'

/**
 * Deletes a campaign in any state but while it opens or closes. Before close nothing of it stays, and its keys are
 * destroyed: what was answered can never be read. After close all that says what was answered goes; who was asked with
 * whom stays, unseen, because a later campaign must not be subtracted from a copy that somebody kept. `title` is what
 * the actor typed to confirm.
 */
export async function deleteCampaign(
  context: Context,
  actor: Actor | null,
  id: string,
  title: string,
) {
  mustBeAllowed(actor, 'deletion')
  const campaign = await findCampaign(context, id)
  if (campaign.state === 'opening' || campaign.state === 'closing')
    throw new Problem('campaign.busy')
  if (title.trim() !== campaign.title) throw new Problem('campaign.title-different')

  await context.database.inOneTransaction(async (rooms) => {
    await deleteJobsOf(rooms.office, id)
    await (campaign.state === 'closed' ? hide : remove)(rooms, campaign, context.now())
    await putJob(rooms.office, 'campaign.delete', id, context.now())
    const details = { title: campaign.title, state: campaign.state }
    const where = { ...context, office: rooms.office }
    await record(where, actor, 'campaign.deleted', id, details)
    await putHrAnnouncement(where, 'announcement.campaign-deleted', {
      campaign: campaign.title,
      actor: actor.name,
    })
  })
  context.wake()
}

/** What is left to do outside of the transaction; safe to repeat. */
export async function runCampaignDeletion(context: Context, id: string): Promise<undefined> {
  await context.keys.destroy(id)
  for (const what of ['keys', 'comments', 'survey', 'signed', 'tree', 'close', 'ballots'])
    forget(context, `${what}/${id}`)
  await context.pool.forget()
  await context.database.shred()
  // the first rewrites what holds ballots and invitations
  await context.database.shredComments()
}

async function hide(rooms: Rooms, campaign: Campaign, now: Date) {
  const today = dayIn(campaign.timeZone, now)
  if (campaign.reportsDeletedOn === null) await deleteReportsOf(rooms, campaign, today)
  await deleteBox(rooms.box, campaign.id)
  await deletePromise(rooms.frame, campaign.id)
  await mustMove(rooms, campaign, { deletedOn: today, title: '' })
}

/** The rooms are emptied one by one: no row of one is read for another. */
async function remove(rooms: Rooms, campaign: Campaign) {
  const { id } = campaign
  // held until the end: nobody answers, opens or closes it meanwhile
  await mustMove(rooms, campaign, { state: 'closed' })
  await deleteBox(rooms.box, id)
  await deleteInvitations(rooms.roster, id)
  await deleteAsked(rooms.roster, id)
  await deleteFigures(rooms.published, id)
  await deleteTrustee(rooms.office, id)
  await deleteFrame(rooms.frame, id)
}

/** Of two who delete it at once the second hears that it is gone. */
async function mustMove(
  { frame }: Rooms,
  { id, state }: Campaign,
  change: Parameters<typeof moveCampaign>[3],
) {
  if (!(await moveCampaign(frame, id, [state], change)))
    throw new Problem('campaign.not-found', { id })
}
