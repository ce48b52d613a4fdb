import { LONGEST_SEARCH, searchWords } from '#src/core/comments/search.ts'
import type { CommentCount } from '#src/core/report/report.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { ALL_COMMENTS } from '#src/services/reports/comments.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { commentsPath } from '#src/web/hr/comments/path.ts'
import { choice } from '#src/web/parts.page.ts'

/** The form that narrows the comments down, and what it found. */
export function commentSearch(
  language: Language,
  { report, view }: ReportReading,
  counts: readonly CommentCount[],
) {
  const { search, kind } = view
  const kinds = [...new Set(counts.map((count) => count.kind))]
  const all = commentsPath(report.campaign, report.department.id, ALL_COMMENTS)
  return {
    action: all,
    search,
    longest: LONGEST_SEARCH,
    kinds:
      kinds.length < 2
        ? null
        : choice({
            name: 'kind',
            label: say(language, 'comment.kind'),
            options: [
              { value: '', label: say(language, 'comment.kind.all'), selected: kind === null },
              ...kinds.map((one) => ({
                value: one,
                label: say(language, `comment.kind.${one}`),
                selected: one === kind,
              })),
            ],
          }),
    result: resultOf(language, view, counts),
    reset: search === '' && kind === null ? null : all,
  }
}

function resultOf(
  language: Language,
  { search, kind }: ReportReading['view'],
  counts: readonly CommentCount[],
) {
  if (searchWords(search).length === 0) return null
  const shown = counts.filter((count) => kind === null || count.kind === kind)
  const found = shown.reduce((sum, count) => sum + count.found, 0)
  return found === 0
    ? say(language, 'comment.found.none', { search })
    : say(language, 'comment.found.all', { search, found })
}
