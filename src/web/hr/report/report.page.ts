import { keepAndWorkOn, rateWord } from '#src/core/report/highlights.ts'
import { formatDate, formatNumber, formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { NOTHING, scoreText } from '#src/web/hr/charts/figures.ts'
import { inOtherLanguages } from '#src/web/hr/comments/path.ts'
import { crumbs, levelPath, trendsPath } from '#src/web/hr/crumbs.ts'
import { reportDownloads } from '#src/web/hr/downloads.ts'
import { agreementFigure } from '#src/web/hr/report/agreement.ts'
import { classFigure } from '#src/web/hr/report/class-figure.ts'
import { commentSection } from '#src/web/hr/report/comments.ts'
import { comparedSection } from '#src/web/hr/report/compared.ts'
import { driverSection } from '#src/web/hr/report/drivers.ts'
import { factorSection, titleOf } from '#src/web/hr/report/factors.ts'
import { type Asked, askedItems } from '#src/web/hr/report/item-figures.ts'
import { methodSentences } from '#src/web/hr/report/method.ts'
import { numbersSection } from '#src/web/hr/report/numbers.ts'
import { optionFigures } from '#src/web/hr/report/option-figures.ts'
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
    heading: label,
    campaign: campaign.title,
    dates: say(language, 'report.dates', {
      from: formatDate(language, campaign.opensOn),
      to: formatDate(language, campaign.closesOn),
    }),
    readers:
      campaign.releasedOn === null
        ? say(language, 'report.readers.hr')
        : say(language, 'report.readers.managers', {
            day: formatDate(language, campaign.releasedOn),
          }),
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
    downloads: reportDownloads(language, campaign.id, id),
    facts: factsOf(language, reading),
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
    method: methodSentences(asked, reading),
    annex: annex(asked, reading),
    numbers: numbersSection(language, reading),
  }
}

function factsOf(language: Language, { report }: ReportReading) {
  const { index, counted, invited, rate } = report
  const score =
    index.score === null ? NOTHING : scoreText(language, { ...index, score: index.score })
  return [
    { label: say(language, 'report.index-is'), value: score },
    {
      label: say(language, 'report.counted'),
      value: say(language, 'report.counted-of', {
        counted: formatNumber(language, counted),
        invited: formatNumber(language, invited),
      }),
    },
    {
      label: say(language, 'report.rate'),
      value: say(language, 'report.rate.of', {
        percent: formatPercent(language, rate),
        word: say(language, `report.rate.${rateWord(rate)}`),
      }),
    },
  ]
}

function highlights(asked: Asked, { report }: ReportReading) {
  const { language } = asked
  const { keep, workOn } = keepAndWorkOn(report.items)
  const lists = [
    { name: 'keep', items: keep },
    { name: 'work-on', items: workOn },
  ] as const
  return lists.map(({ name, items }) => {
    const title = say(language, `report.${name}`)
    const subtitle = say(language, `report.${name}.lead`)
    const notes = items.length > 0 && items.length < 3 ? [say(language, 'report.fewer')] : []
    return {
      title,
      figure:
        items.length > 0
          ? classFigure(asked, askedItems(asked, items), { title, subtitle, notes })
          : null,
      none: say(language, `report.${name}.none`),
    }
  })
}

/** All items, factor by factor, in as much detail as this report has. */
function annex(asked: Asked, reading: ReportReading) {
  const { report, questionnaire } = reading
  const hasOptions = report.items.some(({ options }) => options !== null)
  const { kComments } = report.method
  return questionnaire.factors.map((factor) => {
    const title = titleOf(asked.language, reading, factor.id)
    const figures = report.items.filter(({ id }) => factor.items.includes(id))
    return {
      title,
      figures: optionFigures(asked, askedItems(asked, figures), { title, hasOptions, kComments }),
    }
  })
}
