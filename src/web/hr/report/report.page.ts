import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { inOtherLanguages } from '#src/web/hr/comments/path.ts'
import { crumbs, levelPath, trendsPath } from '#src/web/hr/crumbs.ts'
import { reportDownloads } from '#src/web/hr/downloads.ts'
import { measureSection } from '#src/web/hr/measure.ts'
import { planSection } from '#src/web/hr/plans/plan-section.ts'
import { agreementFigure } from '#src/web/hr/report/agreement.ts'
import { annex } from '#src/web/hr/report/annex.ts'
import { commentSection } from '#src/web/hr/report/comments.ts'
import { comparedSection } from '#src/web/hr/report/compared.ts'
import { driverSection } from '#src/web/hr/report/drivers.ts'
import { effectSection } from '#src/web/hr/report/effects.ts'
import { factorSection } from '#src/web/hr/report/factors.ts'
import { heading } from '#src/web/hr/report/heading.ts'
import { highlights } from '#src/web/hr/report/highlights.ts'
import type { Asked } from '#src/web/hr/report/item-figures.ts'
import { loopSection } from '#src/web/hr/report/loop.ts'
import { methodSentences } from '#src/web/hr/report/method.ts'
import { numbersSection } from '#src/web/hr/report/numbers.ts'
import { outcomeSection } from '#src/web/hr/report/outcomes.ts'
import { reliability } from '#src/web/hr/report/reliability.ts'
import { segmentSection } from '#src/web/hr/report/segments.ts'
import { sentenceSection } from '#src/web/hr/report/sentences.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** The report of a department in the order of QUESTIONNAIRE 4; every number in it is of the one report object. */
export function reportPage(reader: Reader, reading: ReportReading) {
  const { language } = reader
  const { report, campaign, questionnaire, view, above, hasChildren } = reading
  const asked: Asked = { language, questionnaire }
  const { id, label } = report.department
  const base = frame(reader, say(language, 'report.report-of', { department: label }))
  return {
    ...base,
    languages: inOtherLanguages(base.languages, view),
    crumbs: crumbs(language, campaign.id, above, label),
    ...heading(language, reading),
    teams: hasChildren
      ? {
          href: levelPath(campaign.id, id),
          label: say(language, 'report.teams-of', { department: label }),
        }
      : null,
    trends: {
      href: trendsPath(campaign.id, id),
      label: say(language, 'trend.see-of', { department: label }),
    },
    downloads: reportDownloads(language, reading),
    reliability: reliability(language, reading),
    sentences: sentenceSection(language, reading),
    factors: factorSection(language, reading),
    compared: comparedSection(language, reading),
    agreement: agreementFigure(language, reading),
    highlights: highlights(asked, reading),
    outcomes: report.outcomes.length > 0 ? outcomeSection(asked, reading) : null,
    drivers: driverSection(language, reading),
    comments: commentSection(asked, reading),
    segments: segmentSection(language, reading),
    plan: planSection(language, reading),
    loop: loopSection(language, reading),
    effects: effectSection(language, reading),
    method: methodSentences(asked, reading),
    annex: annex(asked, reading),
    measure: measureSection(language, { company: report.company, questionnaire }),
    numbers: numbersSection(language, reading),
  }
}
