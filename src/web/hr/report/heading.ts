import { rateWord } from '#src/core/report/highlights.ts'
import { formatDate, formatNumber, formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { NOTHING, scoreText } from '#src/web/hr/charts/figures.ts'
import { earlierText } from '#src/web/hr/plans/plan-section.ts'

/** What a report begins with: of whom it is, when they were asked, who can read it, and its three first figures. */
export function heading(language: Language, reading: ReportReading) {
  const { campaign, report } = reading
  return {
    heading: report.department.label,
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
    earlier: earlierText(language, report),
    facts: factsOf(language, reading),
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
