import { readIn } from '#src/core/questionnaire/reading.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { Paper } from '#src/services/pool.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { annexPart } from '#src/web/hr/paper/annex.ts'
import { driverPart } from '#src/web/hr/paper/drivers.ts'
import { factorPart } from '#src/web/hr/paper/factors.ts'
import { outcomePart } from '#src/web/hr/paper/outcomes.ts'
import { planPart } from '#src/web/hr/paper/plan.ts'
import { printed, wordsOf } from '#src/web/hr/paper/print-chart.ts'
import { effectSection } from '#src/web/hr/report/effects.ts'
import { heading } from '#src/web/hr/report/heading.ts'
import { highlights } from '#src/web/hr/report/highlights.ts'
import type { Asked } from '#src/web/hr/report/item-figures.ts'
import { loopSection } from '#src/web/hr/report/loop.ts'
import { reliabilityLines } from '#src/web/hr/report/method.ts'
import { reliability } from '#src/web/hr/report/reliability.ts'
import { sentenceSection } from '#src/web/hr/report/sentences.ts'

/**
 * The report of a department on paper: two pages for a manager and, for HR, an annex with all questions. In the order
 * of QUESTIONNAIRE 4; the same sections as the page. What is dated is the campaign, so that the same report is the same
 * file.
 */
export function reportPaper(language: Language, reading: ReportReading, withAnnex: boolean): Paper {
  const asked: Asked = { language, questionnaire: reading.questionnaire }
  const head = heading(language, reading)
  const data = {
    language,
    title: say(language, 'report.report-of', { department: head.heading }),
    day: reading.campaign.closesOn.split('-').map(Number),
    foot: `${head.heading} · ${head.campaign}`,
    page: say(language, 'paper.page'),
    head,
    reliability: reliabilityPart(language, reading),
    sentences: sentencePart(language, reading),
    factors: factorPart(language, reading),
    highlights: highlights(asked, reading).map(({ title, figure, none }) => ({
      title,
      lead: figure?.subtitle ?? none,
      picture: figure && printed(figure.svg, wordsOf(figure.table)),
      notes: figure?.notes ?? [],
    })),
    outcomes: outcomePart(asked, reading),
    drivers: driverPart(language, reading),
    plan: planPart(language, reading),
    loop: loopPart(language, reading),
    effects: effectSection(language, reading),
    method: { title: say(language, 'report.method'), lines: methodLines(asked, reading) },
    annex: withAnnex ? annexPart(asked, reading) : null,
  }
  return { template: 'report', data }
}

function reliabilityPart(language: Language, reading: ReportReading) {
  const { bar, sentences } = reliability(language, reading)
  const [answered = ''] = sentences
  return { title: say(language, 'report.reliability'), bar: printed(bar, answered), sentences }
}

function sentencePart(language: Language, reading: ReportReading) {
  const { list } = sentenceSection(language, reading)
  return { title: say(language, 'sentence.title'), list, note: say(language, 'sentence.factor-is') }
}

/** What came in words and what the team may talk about, without links. */
function loopPart(language: Language, reading: ReportReading) {
  const { title, voices, questionsTitle, questions } = loopSection(language, reading)
  return { title, voices, questionsTitle, questions: questions.map(({ text }) => text) }
}

/** The method in a few lines; the annex has all of it. */
function methodLines({ language, questionnaire }: Asked, { report }: ReportReading): string[] {
  const { attribution } = questionnaire
  return [
    say(language, 'paper.method.factor'),
    say(language, 'paper.shares'),
    say(language, 'report.method.threshold', { k: report.method.k }),
    attribution
      ? asSentences(readIn(questionnaire, language, attribution))
      : say(language, 'report.method.validated'),
    ...reliabilityLines(language, report.company),
    say(language, 'report.method.limits'),
  ]
}

/** Clauses that stand by themselves, each as a sentence: two short ones are read faster than a long one. */
const asSentences = (text: string) =>
  text.replaceAll(/\s*;\s*(\p{L})/gu, (_, letter: string) => `. ${letter.toUpperCase()}`)
