import type { AuditAct } from '#src/core/audit-acts.ts'
import { formatMoment } from '#src/core/words/format.ts'
import { say } from '#src/core/words/words.ts'
import type { AuditEntry } from '#src/services/audit-log.ts'
import type { Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'
import { localTimeZone } from '#src/web/time-zone.ts'

type Log = Readonly<{ items: readonly AuditEntry[]; next: string | null }>

export function auditLogPage(reader: Reader, { items, next }: Log, after: string | null) {
  const { language } = reader
  return {
    ...frame(reader, say(language, 'account.audit-log')),
    table: items.length > 0 ? auditTable(reader, items) : null,
    none: {
      title: say(language, 'account.audit-none'),
      text: say(language, 'common.nothing-here'),
      action: null,
    },
    newest: after === null ? null : '/audit-log',
    older: next === null ? null : `/audit-log?after=${encodeURIComponent(next)}`,
  }
}

function auditTable({ language }: Reader, items: readonly AuditEntry[]): Table {
  const cell = (text: string) => ({ text, numeric: false })
  const columns = ['at', 'act', 'actor', 'details'] as const
  return {
    caption: say(language, 'account.audit-log'),
    columns: columns.map((name) => ({
      label: say(language, `account.audit-${name}`),
      numeric: false,
    })),
    rows: items.map(({ at, act, actor, details }) => ({
      head: formatMoment(language, new Date(at), localTimeZone()),
      href: null,
      cells: [
        cell(say(language, `account.act.${act as AuditAct}`)),
        cell(actor),
        cell(told(details)),
      ],
    })),
  }
}

const told = (details: AuditEntry['details']) =>
  Object.entries(details)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')
