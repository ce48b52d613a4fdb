import { GAP } from '#src/core/comments/redaction.ts'
import type { Problem } from '#src/core/problem.ts'
import { readIn } from '#src/core/questionnaire/reading.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import type { CommentReading } from '#src/services/comments/read-comment.ts'
import type { CommentView } from '#src/services/reports/comments.ts'
import { commentsPath, queryOf } from '#src/web/hr/comments/path.ts'
import { crumbs, reportPath } from '#src/web/hr/crumbs.ts'
import { field } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** What was entered and refused. */
export type Refused = Readonly<{
  problem: Problem
  entered: Readonly<{ what: string; text: string; reason: string }>
}>

/** The form with which HR takes out of a comment what names a person. */
export function redactionPage(
  reader: Reader,
  reading: CommentReading,
  view: CommentView,
  refused: Refused | null = null,
) {
  const { language } = reader
  const { campaign, department, questionnaire, id } = reading
  const asked = questionnaire.openQuestions.find((one) => one.id === reading.question)
  const title = say(language, 'comment.redact.title')
  const report = { unit: department.unit, label: department.label }
  const base = frame(reader, title)
  const form = `${reportPath(campaign.id, department.unit)}/comments/${id}`
  return {
    ...base,
    languages: base.languages.map((link) => ({ ...link, href: form + queryOf(view, link.code) })),
    crumbs: reportCrumbs(reader, campaign.id, report, title),
    question: asked ? readIn(questionnaire, language, asked.text) : reading.question,
    action: `${form}/redaction${queryOf(view)}`,
    back: commentsPath(campaign.id, department.unit, view),
    isPassage: refused?.entered.what !== 'whole',
    textLabel: say(language, 'comment.redact.text', { gap: GAP }),
    text: refused?.entered.text ?? reading.text,
    textProblem: refused !== null && !isAboutReason(refused),
    reason: field({
      name: 'reason',
      label: say(language, 'comment.redact.reason'),
      hint: say(language, 'comment.redact.reason.hint'),
      value: refused?.entered.reason ?? '',
      problem: refused && isAboutReason(refused) ? problemMessage(language, refused.problem) : null,
    }),
    problemsTitle: say(language, 'common.problems', { count: 1 }),
    problems: refused
      ? [
          {
            text: problemMessage(language, refused.problem),
            href: isAboutReason(refused) ? '#reason' : '#text',
          },
        ]
      : [],
  }
}

const isAboutReason = ({ problem }: Refused) => problem.key.startsWith('redaction.reason')

function reportCrumbs(
  { language }: Reader,
  campaign: string,
  { unit, label }: Readonly<{ unit: number; label: string }>,
  current: string,
) {
  const way = crumbs(language, campaign, [], current)
  return { ...way, links: [...way.links, { href: reportPath(campaign, unit), label }] }
}
