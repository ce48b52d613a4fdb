import { notedHead } from '#src/core/audit-chain.ts'
import { say } from '#src/core/words/words.ts'
import type { AuditChain } from '#src/services/audit-log.ts'
import { field, type Notice } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** Whether the log is whole, and what to note down so that a later check means something. */
export function auditLogCheckPage(
  reader: Reader,
  chain: AuditChain,
  noted: string,
  isMisread: boolean,
) {
  const { language } = reader
  const hasHead = chain.brokenAt === null && chain.head.position > 0
  return {
    ...frame(reader, say(language, 'account.audit-check')),
    result: resultOf(reader, chain),
    noted: chain.isAsNoted === null ? null : notedNotice(reader, chain.isAsNoted),
    head: hasHead ? notedHead(chain.head) : null,
    field: field({
      name: 'noted',
      label: say(language, 'account.audit-noted'),
      value: noted,
      required: false,
      autocomplete: 'off',
      hint: say(language, 'account.audit-noted-hint'),
      problem: isMisread ? say(language, 'account.audit-noted-wrong') : null,
    }),
  }
}

function resultOf({ language }: Reader, { brokenAt, head }: AuditChain): Notice {
  if (brokenAt !== null)
    return {
      kind: 'problem',
      title: say(language, 'account.audit-broken'),
      text: say(language, 'account.audit-broken-text', { position: brokenAt }),
      alert: true,
    }
  return {
    kind: 'good',
    title: say(language, 'account.audit-whole'),
    text: say(language, 'account.audit-whole-text', { entries: head.position }),
    alert: false,
  }
}

const notedNotice = ({ language }: Reader, isAsNoted: boolean): Notice => ({
  kind: isAsNoted ? 'good' : 'problem',
  title: null,
  text: say(language, isAsNoted ? 'account.audit-as-noted' : 'account.audit-not-as-noted'),
  alert: !isAsNoted,
})
