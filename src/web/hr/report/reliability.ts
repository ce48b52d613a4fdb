import { rateWord } from '#src/core/report/highlights.ts'
import { codedItems } from '#src/core/report/reliability.ts'
import { formatNumber, formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { codeText } from '#src/web/hr/charts/figures.ts'
import { participationBar } from '#src/web/hr/charts/participation-bar.ts'
import { namesOf } from '#src/web/hr/names.ts'
import { askedItems } from '#src/web/hr/report/item-figures.ts'

/** "Can we rely on it?": who answered, who is counted together, and what is said by a code or estimated. */
export function reliability(language: Language, reading: ReportReading) {
  const { counted, invited } = reading.report
  return {
    bar: participationBar({ language, invited, from: counted, to: counted }),
    sentences: [
      ...answered(language, reading),
      ...coverSentences(language, reading),
      ...codeSentences(language, reading),
    ],
    coded: codedTexts(language, reading),
  }
}

function answered(language: Language, { report }: ReportReading): string[] {
  const { counted, invited, rate } = report
  const word = rateWord(rate)
  const sentence = say(language, 'report.answered', {
    counted: formatNumber(language, counted),
    invited: formatNumber(language, invited),
    percent: formatPercent(language, rate),
    word: say(language, `report.rate.${word}`),
  })
  if (word === 'moderate' || word === 'low')
    return [sentence, say(language, `report.answered.${word}`)]
  return [sentence]
}

function coverSentences(language: Language, { report, tree, foreign }: ReportReading): string[] {
  if (foreign.length === 0) return [say(language, 'report.covers.exact')]
  return [
    say(language, 'report.covers.foreign', {
      department: report.department.label,
      names: namesOf(language, tree, foreign),
    }),
    say(language, 'report.counted-with.why', { k: report.method.k }),
  ]
}

function codeSentences(language: Language, { report }: ReportReading): string[] {
  const { k } = report.method
  const { almostAll, tooFew, estimated } = codedItems([...report.items, ...report.outcomes])
  const count = (ids: readonly string[]) => ({ count: ids.length })
  if (almostAll.length + tooFew.length + estimated.length === 0)
    return [say(language, 'report.codes.none')]
  return [
    ...(almostAll.length > 0
      ? [
          say(language, 'report.codes.almost-all', count(almostAll)),
          say(language, 'report.codes.almost-all.why'),
        ]
      : []),
    ...(tooFew.length > 0 ? [say(language, 'report.codes.too-few', { ...count(tooFew), k })] : []),
    ...(estimated.length > 0 ? [say(language, 'report.codes.estimated', count(estimated))] : []),
    ...(hasEstimates(report) ? [say(language, 'report.codes.estimates')] : []),
  ]
}

const hasEstimates = ({ factors, items, outcomes }: ReportReading['report']) =>
  [...factors, ...items, ...outcomes].some(
    ({ score, codedShare }) => score !== null && codedShare > 0,
  )

function codedTexts(language: Language, { report, questionnaire }: ReportReading) {
  const coded = [...report.items, ...report.outcomes].filter(({ codedShare }) => codedShare > 0)
  return askedItems({ language, questionnaire }, coded).map(({ figures, text }) => {
    const { almostAll, tooFew } = figures
    if (almostAll === null && !tooFew) return `≈\u00a0${text}`
    return `${text} – ${codeText(language, almostAll ?? 'too-few')}`
  })
}
