import { readIn } from '#src/core/questionnaire/reading.ts'
import type { DepartmentReport } from '#src/core/report/report.ts'
import { say } from '#src/core/words/words.ts'
import type { Asked } from '#src/web/hr/report/item-figures.ts'

/** How the figures were made and what they cannot say, in one plain sentence each. */
export function methodSentences(
  { language, questionnaire }: Asked,
  { report }: { report: Pick<DepartmentReport, 'method'> },
  compares = false,
): string[] {
  const { k, kComments, kDetail, questionnaire: asked } = report.method
  const { attribution, title } = questionnaire
  return [
    say(language, 'report.method.score'),
    say(language, 'report.method.factor'),
    say(language, 'report.method.index'),
    say(language, 'report.method.shares'),
    say(language, 'report.method.none'),
    say(language, 'report.method.threshold', { k }),
    say(language, 'report.method.options', { kComments }),
    say(language, 'report.method.codes'),
    say(language, 'statistics.method.detail', { kDetail }),
    say(language, 'statistics.method.tests'),
    say(language, 'statistics.method.adjusted'),
    ...(attribution ? [readIn(questionnaire, language, attribution)] : []),
    say(language, 'report.method.validated'),
    say(language, compares ? 'paper.method.figures' : 'report.method.limits'),
    say(language, 'report.rounded'),
    say(language, 'statistics.method.appendix'),
    say(language, 'report.method.version', {
      title: readIn(questionnaire, language, title),
      version: asked.version,
    }),
  ]
}
