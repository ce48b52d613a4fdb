import { searchWords } from '#src/core/comments/search.ts'
import { readIn } from '#src/core/questionnaire/reading.ts'
import type { CommentCount, ReportComment } from '#src/core/report/report.ts'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import { COMMENTS_A_PAGE } from '#src/services/reports/comments.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { commentsPath } from '#src/web/hr/comments/path.ts'
import { gapNote, quoteOf } from '#src/web/hr/report/comment-quote.ts'
import { commentSearch } from '#src/web/hr/report/comment-search.ts'
import type { Asked } from '#src/web/hr/report/item-figures.ts'
import type { Pager } from '#src/web/parts.page.ts'

type Shown = Readonly<{ question: string; from: number; to: number; count: number }>
type Counted = Readonly<{ count: CommentCount; comments: readonly ReportComment[] }>

/** Comments by question and kind, or the sentences that say why there are none. */
export function commentSection(asked: Asked, reading: ReportReading) {
  const { comments, commentCounts } = reading.report
  if (!comments || !commentCounts || commentCounts.every(({ count }) => count === 0))
    return { lead: null, reasons: whyNone(asked, reading), search: null, questions: [] }
  const { kind } = reading.view
  const texts = Map.groupBy(comments, ({ question }) => question)
  return {
    lead: say(asked.language, 'report.comments.lead'),
    reasons: [],
    search: commentSearch(asked.language, reading, commentCounts),
    questions: commentCounts
      .filter((count) => kind === null || count.kind === kind)
      .map((count) =>
        questionSection(asked, reading, { count, comments: texts.get(count.question) ?? [] }),
      ),
  }
}

function questionSection(
  { language, questionnaire }: Asked,
  reading: ReportReading,
  { count: { question, kind, count, found }, comments }: Counted,
) {
  const { view } = reading
  const asked = questionnaire.openQuestions.find(({ id }) => id === question)
  const text = asked ? readIn(questionnaire, language, asked.text) : question
  const from = view.question === question ? view.from : 0
  const part = { question, from, to: from + comments.length, count: found }
  const isAll = comments.length === found
  const isSearch = searchWords(view.search).length > 0
  return {
    id: `comments-${question}`,
    text,
    kind: say(language, `report.kind.${kind}`),
    count: isSearch
      ? say(language, 'comment.found', { found, count: formatNumber(language, count) })
      : countOf(language, part, isAll),
    comments: comments.map((comment) => quoteOf(language, reading, comment)),
    gap: gapNote(language, comments),
    pager: isAll ? null : pagerOf(language, reading, text, part),
    paper: isAll ? null : say(language, 'report.comments.paper', numbersOf(language, part)),
  }
}

const countOf = (language: Language, part: Shown, isAll: boolean) =>
  isAll
    ? say(language, 'report.comments.count', { count: part.count })
    : say(language, 'report.comments.shown', numbersOf(language, part))

function pagerOf(
  language: Language,
  { report, view }: ReportReading,
  text: string,
  part: Shown,
): Pager {
  const { question, from, to, count } = part
  const linkTo = (place: number, key: 'report.comments.previous' | 'report.comments.next') => ({
    href: commentsPath(report.campaign, report.department.id, { ...view, question, from: place }),
    label: say(language, key),
  })
  const isSearch = searchWords(view.search).length > 0
  return {
    label: say(language, 'report.comments.on', { question: text }),
    text: say(
      language,
      isSearch ? 'comment.found.shown' : 'report.comments.shown',
      numbersOf(language, part),
    ),
    previous:
      from > 0 ? linkTo(Math.max(0, from - COMMENTS_A_PAGE), 'report.comments.previous') : null,
    next: to < count ? linkTo(to, 'report.comments.next') : null,
  }
}

const numbersOf = (language: Language, { from, to, count }: Shown) => ({
  from: formatNumber(language, from + 1),
  to: formatNumber(language, to),
  count: formatNumber(language, count),
})

function whyNone({ language, questionnaire }: Asked, reading: ReportReading) {
  const { report, isLimited, campaign } = reading
  if (questionnaire.openQuestions.length === 0) return [say(language, 'report.comments.unasked')]
  if (campaign.commentsDeletedOn !== null)
    return [
      problemMessage(language, {
        key: 'comment.deleted',
        details: { day: campaign.commentsDeletedOn },
      }),
    ]
  if (report.comments) return [say(language, 'report.comments.none')]
  const { kComments } = report.method
  return [
    say(language, 'report.comments.withheld', { kComments }),
    say(language, 'report.comments.withheld.here'),
    ...(isLimited && report.counted >= kComments
      ? [say(language, 'report.comments.withheld.reach')]
      : []),
  ]
}
