import type { StatusPart } from '#src/core/installation/health.ts'
import { formatBytes, formatMoment } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { Status, WaitingJob } from '#src/services/status/status.ts'
import type { KeyFault } from '#src/services/verify/key-faults.ts'
import type { Notice, Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'
import { localTimeZone } from '#src/web/time-zone.ts'

/** How the installation runs: what wants attention first, then the facts, then the jobs. */
export function statusPage(reader: Reader, status: Status) {
  const { language } = reader
  return {
    ...frame(reader, say(language, 'status.title')),
    summary: say(language, 'status.ailing', { count: status.ailing.length }),
    notices: status.ailing.map((part) => noticeOf(language, part, status)),
    terms: termsOf(language, status).map(([term, text]) => ({
      term,
      text,
      isCode: false,
      written: null,
    })),
    jobs: status.jobs.length > 0 ? jobsTable(language, status.jobs) : null,
  }
}

function noticeOf(language: Language, part: StatusPart, status: Status): Notice {
  const texts: Record<StatusPart, () => string> = {
    mail: () => say(language, 'status.mail-fails', { reason: status.mail.failure ?? '' }),
    disk: () =>
      say(language, 'status.disk-full', { free: formatBytes(language, status.disk.free ?? 0) }),
    keys: () => status.keys.map((fault) => keySentence(language, fault)).join(' '),
    jobs: () => say(language, 'status.jobs-fail'),
    'audit-log': () =>
      say(language, 'account.audit-broken-text', { position: status.auditLog.brokenAt ?? 0 }),
  }
  return { kind: 'warning', title: null, text: texts[part](), alert: false }
}

function keySentence(language: Language, { campaign, missing, foreign, left }: KeyFault): string {
  if (!campaign) return say(language, 'status.keys-installation')
  if (missing + foreign === 0)
    return say(language, 'status.keys-left', { campaign: campaign.title, count: left })
  return say(language, 'status.keys-missing', {
    campaign: campaign.title,
    count: missing + foreign,
  })
}

function termsOf(language: Language, { mail, database, disk, keys, auditLog }: Status) {
  const state = mail.isUsed ? (mail.failure ? 'fails' : 'works') : 'none'
  return [
    [say(language, 'status.mail'), say(language, `status.mail.${state}`)],
    [
      say(language, 'status.database'),
      `${database.kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}, ${formatBytes(language, disk.file)}`,
    ],
    [say(language, 'status.migration'), database.migration],
    ...(disk.free === null
      ? []
      : [[say(language, 'status.free'), formatBytes(language, disk.free)] as const]),
    [
      say(language, 'status.keys'),
      say(language, keys.length > 0 ? 'status.keys.wrong' : 'status.keys.right'),
    ],
    [
      say(language, 'account.audit-log'),
      say(language, 'status.entries', { count: auditLog.head.position }),
    ],
  ] as const
}

function jobsTable(language: Language, jobs: readonly WaitingJob[]): Table {
  const cell = (text: string) => ({ text, numeric: false })
  return {
    caption: say(language, 'status.jobs'),
    columns: (['job', 'campaign', 'due', 'failure'] as const).map((name) => ({
      label: say(language, `status.job-${name}`),
      numeric: false,
    })),
    rows: jobs.map(({ kind, campaign, due, failure }) => ({
      head: say(language, `status.job.${kind}`),
      href: campaign && `/campaigns/${campaign.id}`,
      cells: [
        cell(campaign?.title ?? ''),
        cell(formatMoment(language, new Date(due), localTimeZone())),
        cell(failure ?? ''),
      ],
    })),
  }
}
