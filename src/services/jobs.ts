import {
  claimJob,
  endJob,
  failJob,
  type JobKind,
  type JobRow,
  reportProgress,
} from '#src/data/office/jobs.ts'
import { measureEffects } from '#src/services/actions/effects/measure-effects.ts'
import { remindOwners } from '#src/services/actions/reminders/remind-owners.ts'
import { deleteAuditList } from '#src/services/audit-list/delete-audit-list.ts'
import { runMidnight } from '#src/services/campaigns/midnight.ts'
import { remindOfPromise } from '#src/services/channels/promise-due.ts'
import { runClosing } from '#src/services/closing/run-closing.ts'
import { shredComments } from '#src/services/comments/shred-comments.ts'
import { runInvitations, runReminders } from '#src/services/contact/scheduled-mails.ts'
import { runScheduledOpening } from '#src/services/contact/scheduled-opening.ts'
import type { Context } from '#src/services/context.ts'
import { runDemoLoad } from '#src/services/demo/demo-run.ts'
import { runResultsMailsDeletion } from '#src/services/loop/keep-mails.ts'
import { runOpening } from '#src/services/opening/run-opening.ts'
import type { Progress } from '#src/services/progress.ts'
import { runCampaignDeletion } from '#src/services/retention/delete-campaign.ts'
import { runCommentsDeletion, runReportsDeletion } from '#src/services/retention/retention-jobs.ts'
import { forgetUpload } from '#src/services/roster/forget-upload.ts'
import { shredRoster } from '#src/services/roster/shred-roster.ts'

/** A job is a name and an id; delivery is at least once, so each is safe to repeat. It may name its next time. */
// biome-ignore lint/suspicious/noConfusingVoidType: most jobs have nothing to say
type Handler = (context: Context, subject: string, progress: Progress) => Promise<Date | void>

const handlers: Record<JobKind, Handler> = {
  'actions.remind': remindOwners,
  'audit-list.delete': deleteAuditList,
  'campaign.open': runOpening,
  'campaign.close': runClosing,
  'campaign.delete': runCampaignDeletion,
  'campaign.invitations': runInvitations,
  'campaign.midnight': runMidnight,
  'campaign.reminders': runReminders,
  'campaign.scheduled-opening': runScheduledOpening,
  'comments.delete': runCommentsDeletion,
  'comments.shred': shredComments,
  'commitment.due': remindOfPromise,
  'demo.load': runDemoLoad,
  'effects.measure': measureEffects,
  'reports.delete': runReportsDeletion,
  'results-mails.delete': runResultsMailsDeletion,
  'roster.forget-upload': forgetUpload,
  'roster.shred': shredRoster,
}

const LEASE = 5 * 60_000
const LONGEST_WAIT = 5 * 60_000

/** Runs what is due, one after another; returns how many jobs ran. */
export async function runDueJobs(context: Context): Promise<number> {
  for (let count = 0; ; count++) {
    const job = await claimJob(context.office, context.now(), leaseFrom(context))
    if (!job) return count
    await runJob(context, job)
  }
}

async function runJob(context: Context, job: JobRow) {
  const progress: Progress = (done, total) =>
    reportProgress(context.office, job, { done, total, leaseUntil: leaseFrom(context) })
  try {
    const next = await handlers[job.kind as JobKind](context, job.subject, progress)
    await endJob(context.office, job, next ?? null)
  } catch (error) {
    // the campaign's page shows the reason; the job is tried again, later each time
    const reason = error instanceof Error ? error.message.slice(0, 200) : 'unknown'
    const wait = Math.min(LONGEST_WAIT, 1000 * 2 ** job.attempts)
    await failJob(context.office, job, reason, new Date(context.now().getTime() + wait))
  }
}

const leaseFrom = ({ now }: Context) => new Date(now().getTime() + LEASE)
