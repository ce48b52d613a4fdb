import { ailing, type StatusPart } from '#src/core/installation/health.ts'
import type { Actor } from '#src/core/permission.ts'
import { type DiskFacts, diskFacts } from '#src/data/disk-facts.ts'
import { listCampaigns } from '#src/data/frame/campaigns.ts'
import { MIGRATIONS } from '#src/data/migrate.ts'
import { type JobKind, listJobs } from '#src/data/office/jobs.ts'
import type { Mailer } from '#src/email/mailer.ts'
import { type AuditChain, checkAuditLog } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { type KeyFault, keyFaults } from '#src/services/verify/key-faults.ts'

/** A job that waits or runs. `failure`: why it was not done the last time. */
export type WaitingJob = Readonly<{
  kind: JobKind
  campaign: Readonly<{ id: string; title: string }> | null
  due: string
  failure: string | null
}>

export type Status = Readonly<{
  ailing: readonly StatusPart[]
  mail: Readonly<{ isUsed: boolean; failure: string | null }>
  database: Readonly<{ kind: 'sqlite' | 'postgres'; migration: string }>
  disk: DiskFacts
  keys: readonly KeyFault[]
  jobs: readonly WaitingJob[]
  auditLog: Pick<AuditChain, 'head' | 'brokenAt'>
}>

/** How the installation is, for whoever looks after it. Nothing in it depends on who answered. */
export async function showStatus(context: Context, actor: Actor | null): Promise<Status> {
  mustBeAllowed(actor, 'settings')
  const { database, settings, mailer } = context
  const [mail, disk, keys, jobs, auditLog] = await Promise.all([
    mailFacts(mailer),
    diskFacts(database, settings.DATABASE_URL),
    keyFaults(context),
    waitingJobs(context),
    checkAuditLog(context, actor, null),
  ])
  const facts = {
    mail,
    free: disk.free,
    wrongKeys: keys.length,
    failingJobs: jobs.filter(({ failure }) => failure !== null).length,
    isLogBroken: auditLog.brokenAt !== null,
  }
  return {
    ailing: ailing(facts),
    mail,
    database: { kind: database.dialect, migration: MIGRATIONS.at(-1) ?? '' },
    disk,
    keys,
    jobs,
    auditLog: { head: auditLog.head, brokenAt: auditLog.brokenAt },
  }
}

/** Asks the mail server whether it would take a mail, and sends none. */
async function mailFacts(mailer: Mailer | null): Promise<Status['mail']> {
  if (!mailer) return { isUsed: false, failure: null }
  const failure = await mailer.check().then(
    () => null,
    (error: Error) => error.message.slice(0, 200),
  )
  return { isUsed: true, failure }
}

async function waitingJobs({ office, frame }: Context): Promise<WaitingJob[]> {
  const titles = new Map((await listCampaigns(frame)).map(({ id, title }) => [id, title]))
  return (await listJobs(office)).map(({ kind, subject, due, failure }) => ({
    kind: kind as JobKind,
    campaign: titles.has(subject) ? { id: subject, title: titles.get(subject) ?? '' } : null,
    due,
    failure,
  }))
}
