import { GAP } from '#src/core/comments/redaction.ts'
import { piecesOf, searchWords } from '#src/core/comments/search.ts'
import type { ReportComment } from '#src/core/report/report.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { redactionPath } from '#src/web/hr/comments/path.ts'

/** One comment: its text in pieces, of which the hits are marked, or the note in its place; for HR the way to redact it. */
export function quoteOf(language: Language, reading: ReportReading, comment: ReportComment) {
  const { report, view, mayRedact } = reading
  const { id, text } = comment
  const { campaign, department } = report
  return {
    id: `comment-${id}`,
    pieces: text === null ? [] : piecesOf(text, searchWords(view.search)),
    removed: text === null ? say(language, 'comment.removed') : null,
    redact:
      mayRedact && text !== null
        ? redactionPath(campaign, department.id, { comment: id, view })
        : null,
  }
}

/** What the sign of a removed passage means, where it stands. */
export const gapNote = (language: Language, comments: readonly ReportComment[]) =>
  comments.some(({ redaction }) => redaction === 'passage')
    ? say(language, 'comment.passage', { gap: GAP })
    : null
