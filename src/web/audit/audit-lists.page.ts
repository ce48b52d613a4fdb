import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { Audit } from '#src/services/audit-list/list-audits.ts'
import { shownOf } from '#src/web/admin/parts.ts'
import type { Empty } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** One card a campaign: how to check its receipts, and the list of passes where there is one. */
export function auditListsPage(reader: Reader, audits: readonly Audit[], from: number) {
  const { language } = reader
  const { rows, pager } = shownOf(reader, audits, from)
  return {
    ...frame(reader, say(language, 'audit.title')),
    audits: rows.map((audit) => cardOf(language, audit)),
    pager,
    none: noAudits(language),
    command: 'npm run septet -- verify-export audit-list-….jsonl',
  }
}

function cardOf(language: Language, { campaign: { id, title, auditor }, list }: Audit) {
  return {
    id,
    title,
    auditor: auditor && say(language, 'audit.named', { name: auditor.name }),
    verify: `/s/${id}/verify`,
    download: list.state === 'available' ? `/campaigns/${id}/audit-list.jsonl` : null,
    text:
      list.state === 'available'
        ? say(language, 'audit.available', { day: formatDate(language, list.until) })
        : say(language, `audit.${list.state}`),
  }
}

const noAudits = (language: Language): Empty => ({
  title: say(language, 'audit.none'),
  text: say(language, 'audit.none-text'),
  action: null,
})
