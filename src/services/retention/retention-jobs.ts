import { dayIn, startOfDay } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { keptUntil, type Retention } from '#src/core/campaign/retention.ts'
import { moveCampaign } from '#src/data/frame/campaigns.ts'
import { deleteActionsOf } from '#src/data/office/actions.ts'
import { deleteEditedSentences } from '#src/data/office/edited-sentences.ts'
import { type JobKind, putJob } from '#src/data/office/jobs.ts'
import { findClose } from '#src/data/published/closes.ts'
import { deleteComments, deleteFigures } from '#src/data/published/deletions.ts'
import type { Office, Rooms } from '#src/data/rooms.ts'
import { deleteResultsMails } from '#src/data/roster/results-mails.ts'
import { recordOnce } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { forget } from '#src/services/remember.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

const KINDS = {
  comments: 'comments.delete',
  reports: 'reports.delete',
} as const satisfies Record<keyof Retention, JobKind>

/** Puts on the list what is to be deleted of a campaign that closes on `day`. */
export async function putRetentionJobs(
  office: Office,
  { id, timeZone }: Campaign,
  day: string,
  retention: Retention,
) {
  for (const what of ['comments', 'reports'] as const)
    await putJob(office, KINDS[what], id, startOfDay(keptUntil(day, retention[what]), timeZone))
}

/** The job that deletes the comments when the time is over that the manifest promised; too early it names its day. */
export function runCommentsDeletion(context: Context, id: string): Promise<Date | undefined> {
  return deleteWhenDue(context, id, 'comments', async (campaign, today) => {
    if (campaign.commentsDeletedOn === null) await removeComments(context, campaign, today)
    // also for a job that was killed before this
    await context.database.shredComments()
  })
}

/** The same of everything that says what was answered. */
export function runReportsDeletion(context: Context, id: string): Promise<Date | undefined> {
  return deleteWhenDue(context, id, 'reports', async (campaign, today) => {
    if (campaign.reportsDeletedOn === null) await removeReports(context, campaign, today)
    await context.database.shredComments()
  })
}

async function deleteWhenDue(
  context: Context,
  id: string,
  what: keyof Retention,
  work: (campaign: Campaign, today: string) => Promise<void>,
): Promise<Date | undefined> {
  const campaign = await findCampaign(context, id)
  const close = await findClose(context.published, id)
  if (!close) return undefined
  const { manifest } = await signedFrame(context, id)
  const until = keptUntil(close.day, manifest.retention[what])
  const today = dayIn(campaign.timeZone, context.now())
  if (today < until) return startOfDay(until, campaign.timeZone)
  await work(campaign, today)
  return undefined
}

async function removeComments(context: Context, { id }: Campaign, today: string) {
  await context.database.inOneTransaction(async ({ frame, published, office }) => {
    await deleteComments(published, id)
    await moveCampaign(frame, id, ['closed'], { commentsDeletedOn: today })
    await recordOnce({ office, now: context.now }, null, 'comments.deleted', id)
  })
  forget(context, `comments/${id}/`)
}

async function removeReports(context: Context, campaign: Campaign, today: string) {
  await context.database.inOneTransaction(async (rooms) => {
    await deleteReportsOf(rooms, campaign, today)
    const place = { office: rooms.office, now: context.now }
    await recordOnce(place, null, 'reports.deleted', campaign.id)
  })
  forget(context, `comments/${campaign.id}/`)
}

/** For whoever has asked whether it may be done. */
export async function deleteReportsOf(
  { frame, published, office, roster }: Rooms,
  { id, commentsDeletedOn }: Campaign,
  today: string,
) {
  await deleteFigures(published, id)
  await deleteEditedSentences(office, id)
  await deleteActionsOf(office, id)
  await deleteResultsMails(roster, id)
  await moveCampaign(frame, id, ['closed'], {
    commentsDeletedOn: commentsDeletedOn ?? today,
    reportsDeletedOn: today,
  })
}
