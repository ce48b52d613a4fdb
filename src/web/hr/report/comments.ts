import { readIn } from '#src/core/questionnaire/reading.ts'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { COMMENTS_A_PAGE, type CommentPlace } from '#src/services/reports/comments.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { commentsPath } from '#src/web/hr/crumbs.ts'
import type { Asked } from '#src/web/hr/report/item-figures.ts'
import type { LanguageLink } from '#src/web/layout.page.ts'
import type { Pager } from '#src/web/parts.page.ts'

type Shown = Readonly<{ question: string; from: number; to: number; count: number }>

/** Comments by question and kind, or the sentences that say why there are none. */
export function commentSection({ language, questionnaire }: Asked, reading: ReportReading) {
  const { comments, commentCounts } = reading.report
  if (!comments || !commentCounts || comments.length === 0)
    return { lead: null, reasons: whyNone({ language, questionnaire }, reading), questions: [] }
  const texts = Map.groupBy(comments, ({ question }) => question)
  return {
    lead: say(language, 'report.comments.lead'),
    reasons: [],
    questions: commentCounts.map(({ question, kind, count }) => {
      const asked = questionnaire.openQuestions.find(({ id }) => id === question)
      const text = asked ? readIn(questionnaire, language, asked.text) : question
      const shown = (texts.get(question) ?? []).map((comment) => comment.text)
      const from = reading.place?.question === question ? reading.place.from : 0
      const part = { question, from, to: from + shown.length, count }
      const isAll = shown.length === count
      return {
        id: `comments-${question}`,
        text,
        kind: say(language, `report.kind.${kind}`),
        count: isAll
          ? say(language, 'report.comments.count', { count })
          : say(language, 'report.comments.shown', numbersOf(language, part)),
        comments: shown,
        pager: isAll ? null : pagerOf(language, reading, text, part),
        paper: isAll ? null : say(language, 'report.comments.paper', numbersOf(language, part)),
      }
    }),
  }
}

function pagerOf(language: Language, { report }: ReportReading, text: string, part: Shown): Pager {
  const { question, from, to, count } = part
  const linkTo = (place: number, key: 'report.comments.previous' | 'report.comments.next') => ({
    href: commentsPath(report.campaign, report.department.id, { question, from: place }),
    label: say(language, key),
  })
  return {
    label: say(language, 'report.comments.on', { question: text }),
    text: say(language, 'report.comments.shown', numbersOf(language, part)),
    previous:
      from > 0 ? linkTo(Math.max(0, from - COMMENTS_A_PAGE), 'report.comments.previous') : null,
    next: to < count ? linkTo(to, 'report.comments.next') : null,
  }
}

/** The same comments in another language. */
export const inOtherLanguages = (links: LanguageLink[], place: CommentPlace | null) =>
  links.map((link) =>
    place
      ? {
          ...link,
          href: `?question=${place.question}&from=${place.from}&language=${link.code}#comments-${place.question}`,
        }
      : link,
  )

const numbersOf = (language: Language, { from, to, count }: Shown) => ({
  from: formatNumber(language, from + 1),
  to: formatNumber(language, to),
  count: formatNumber(language, count),
})

function whyNone({ language, questionnaire }: Asked, { report, isLimited }: ReportReading) {
  if (questionnaire.openQuestions.length === 0) return [say(language, 'report.comments.unasked')]
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
