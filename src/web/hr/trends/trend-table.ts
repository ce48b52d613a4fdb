import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { TrendsReading } from '#src/services/reports/trends.ts'
import { scoreText, scoreWithBounds } from '#src/web/hr/charts/figures.ts'
import { reportPath } from '#src/web/hr/crumbs.ts'
import { namesOf } from '#src/web/hr/names.ts'
import { intervalText, type Series, surveyName } from '#src/web/hr/trends/series.ts'
import type { Table } from '#src/web/parts.page.ts'

/** The same numbers as the charts, a row for each survey, with the way to its report. */
export function trendTable(
  language: Language,
  { trends, places }: TrendsReading,
  series: readonly Series[],
): Table {
  const numeric = (label: string) => ({ label, numeric: true })
  const text = (label: string) => ({ label, numeric: false })
  return {
    caption: say(language, 'trend.table'),
    columns: [
      text(say(language, 'trend.column')),
      text(say(language, 'report.counted-with.column')),
      numeric(say(language, 'report.counted.column')),
      ...series.map(({ name }) => numeric(name)),
    ],
    rows: trends.points.map((point, at) => {
      const place = places[at]
      const others = place && place.foreign.length > 0
      return {
        head: surveyName(language, point),
        href: reportPath(point.campaign.id, point.department.id),
        cells: [
          {
            text: others
              ? namesOf(language, place.tree, place.foreign)
              : say(language, 'report.counted-with.nobody'),
            numeric: false,
          },
          {
            text: say(language, 'report.counted-of', {
              counted: formatNumber(language, point.counted),
              invited: formatNumber(language, point.invited),
            }),
            numeric: true,
          },
          ...series.map((one) => ({ text: cellOf(language, one, at), numeric: true })),
        ],
      }
    }),
  }
}

function cellOf(language: Language, { places }: Series, at: number): string {
  const place = places[at]
  if (!place?.wasAsked) return say(language, 'trend.not-asked')
  const { value, interval, continues } = place
  if (!value) return say(language, 'report.no-report')
  const score = interval
    ? intervalText(language, scoreText(language, value), interval)
    : scoreWithBounds(language, value)
  return at > 0 && !continues ? say(language, 'trend.apart', { score }) : score
}
