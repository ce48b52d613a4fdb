import { readIn } from '#src/core/questionnaire/reading.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import type { Asked } from '#src/web/hr/report/item-figures.ts'

const SHOWN = 100

/** Comments by question and kind, or the sentences that say why there are none. */
export function commentSection({ language, questionnaire }: Asked, reading: ReportReading) {
  const { comments } = reading.report
  const byQuestion = Map.groupBy(comments ?? [], ({ question }) => question)
  if (!comments || comments.length === 0)
    return { lead: null, reasons: whyNone({ language, questionnaire }, reading), questions: [] }
  return {
    lead: say(language, 'report.comments.lead'),
    reasons: [],
    questions: questionnaire.openQuestions.map(({ id, kind, text }) => {
      const texts = (byQuestion.get(id) ?? []).map((comment) => comment.text)
      const left = texts.length - SHOWN
      return {
        text: readIn(questionnaire, language, text),
        kind: say(language, `report.kind.${kind}`),
        comments: texts.slice(0, SHOWN),
        more: left > 0 ? say(language, 'report.comments.more', { count: left }) : null,
        none: texts.length === 0 ? say(language, 'report.comments.question-none') : null,
      }
    }),
  }
}

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
