import { readIn } from '#src/core/questionnaire/reading.ts'
import type { CompanyStatistics } from '#src/core/report/company.ts'
import type { DepartmentReport } from '#src/core/report/report.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { holdsTogether } from '#src/web/hr/measure.ts'
import type { Asked } from '#src/web/hr/report/item-figures.ts'

type Reported = Pick<DepartmentReport, 'method'> & Partial<Pick<DepartmentReport, 'company'>>

/** How the figures were made and what they cannot say, in one plain sentence each. */
export function methodSentences(
  { language, questionnaire }: Asked,
  { report }: { report: Reported },
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
    ...reliabilityLines(language, report.company ?? null),
    ...(attribution ? [readIn(questionnaire, language, attribution)] : []),
    say(language, 'report.method.validated'),
    say(language, 'report.method.limits'),
    say(language, 'report.rounded'),
    say(language, 'statistics.method.appendix'),
    say(language, 'report.method.version', {
      title: readIn(questionnaire, language, title),
      version: asked.version,
    }),
  ]
}

/** In how many factors the questions measure one thing; nothing where that could not be told of any. */
export function reliabilityLines(language: Language, company: CompanyStatistics | null): string[] {
  const known = (company?.reliability ?? []).map(holdsTogether).filter((holds) => holds !== null)
  if (known.length === 0) return []
  return [
    say(language, 'report.method.reliability', {
      sure: known.filter(Boolean).length,
      all: company?.reliability.length ?? 0,
    }),
  ]
}
