import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

export type JobKind =
  | 'actions.remind'
  | 'audit-list.delete'
  | 'campaign.open'
  | 'campaign.close'
  | 'campaign.delete'
  | 'campaign.invitations'
  | 'campaign.midnight'
  | 'campaign.reminders'
  | 'campaign.scheduled-opening'
  | 'comments.delete'
  | 'comments.shred'
  | 'commitment.due'
  | 'demo.load'
  | 'effects.measure'
  | 'reports.delete'
  | 'results-mails.delete'
  | 'roster.forget-upload'
  | 'roster.shred'

export type JobRow = Readonly<OfficeTables['job']>

/** Puts a job on the list, or changes when it is due. There is one job of a kind for a subject. */
export async function putJob(db: Office, kind: JobKind, subject: string, due: Date) {
  await db
    .insertInto('job')
    .values({
      kind,
      subject,
      due: due.toISOString(),
      attempts: 0,
      done: 0,
      total: 0,
      failure: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'subject'])
        .doUpdateSet({ due: due.toISOString(), attempts: 0, failure: null }),
    )
    .execute()
}

/** Takes the next due job and leases it: nobody else takes it before `leaseUntil`. */
export async function claimJob(
  db: Office,
  now: Date,
  leaseUntil: Date,
): Promise<JobRow | undefined> {
  const candidate = await db
    .selectFrom('job')
    .selectAll()
    .where('due', '<=', now.toISOString())
    .orderBy('due')
    .limit(1)
    .executeTakeFirst()
  if (!candidate) return undefined

  const claimed = await db
    .updateTable('job')
    .set({ due: leaseUntil.toISOString(), attempts: candidate.attempts + 1 })
    .where('kind', '=', candidate.kind)
    .where('subject', '=', candidate.subject)
    .where('due', '=', candidate.due)
    .executeTakeFirst()
  // zero rows: another instance was quicker
  return claimed.numUpdatedRows === 1n
    ? { ...candidate, attempts: candidate.attempts + 1 }
    : claimJob(db, now, leaseUntil)
}

/** Prolongs the lease of a job and says how far it is. */
export async function reportProgress(
  db: Office,
  { kind, subject }: Pick<JobRow, 'kind' | 'subject'>,
  progress: { done: number; total: number; leaseUntil: Date },
) {
  await db
    .updateTable('job')
    .set({ done: progress.done, total: progress.total, due: progress.leaseUntil.toISOString() })
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .execute()
}

export async function failJob(
  db: Office,
  { kind, subject }: Pick<JobRow, 'kind' | 'subject'>,
  failure: string,
  retryAt: Date,
) {
  await db
    .updateTable('job')
    .set({ failure, due: retryAt.toISOString() })
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .execute()
}

type Claimed = Pick<JobRow, 'kind' | 'subject' | 'attempts'>

/**
 * Takes a job off the list that was done, or names its next time. One that somebody put on the list anew meanwhile stays
 * as it was put: what it is about happened after this run began. One that was taken off stays off.
 */
export async function endJob(db: Office, { kind, subject, attempts }: Claimed, next: Date | null) {
  if (next)
    await db
      .updateTable('job')
      .set({ due: next.toISOString(), attempts: 0, failure: null })
      .where('kind', '=', kind)
      .where('subject', '=', subject)
      .where('attempts', '=', attempts)
      .execute()
  else
    await db
      .deleteFrom('job')
      .where('kind', '=', kind)
      .where('subject', '=', subject)
      .where('attempts', '=', attempts)
      .execute()
}

export async function deleteJob(db: Office, { kind, subject }: Pick<JobRow, 'kind' | 'subject'>) {
  await db.deleteFrom('job').where('kind', '=', kind).where('subject', '=', subject).execute()
}

/** All that waits or runs, the next one first. */
export async function listJobs(db: Office): Promise<JobRow[]> {
  return db
    .selectFrom('job')
    .selectAll()
    .orderBy('due')
    .orderBy('kind')
    .orderBy('subject')
    .execute()
}

/** Takes every job of a subject off the list. */
export async function deleteJobsOf(db: Office, subject: string) {
  await db.deleteFrom('job').where('subject', '=', subject).execute()
}

export async function findJob(db: Office, kind: JobKind, subject: string) {
  return db
    .selectFrom('job')
    .selectAll()
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .executeTakeFirst()
}
