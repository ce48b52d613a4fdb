import { say } from '#src/core/words/words.ts'
import type { TrendsReading } from '#src/services/reports/trends.ts'
import { trendLines } from '#src/web/hr/charts/trend-lines.ts'
import { crumbs, reportPath } from '#src/web/hr/crumbs.ts'
import { changeNotes } from '#src/web/hr/trends/change-notes.ts'
import { type Series, seriesOf } from '#src/web/hr/trends/series.ts'
import { trendTable } from '#src/web/hr/trends/trend-table.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** So many surveys fit beside another chart; more take the whole width. */
const NARROW = 5

/** A department through all campaigns: a small chart for the index and each factor, what was different, the table. */
export function trendsPage(reader: Reader, reading: TrendsReading) {
  const { language } = reader
  const { trends, above } = reading
  const { campaign, department, points } = trends
  const series = seriesOf(language, reading)
  const way = crumbs(
    language,
    campaign,
    above,
    say(language, 'trend.title', { department: department.label }),
  )
  return {
    ...frame(reader, say(language, 'trend.title', { department: department.label })),
    crumbs: {
      ...way,
      links: [...way.links, { href: reportPath(campaign, department.id), label: department.label }],
    },
    lead: say(language, 'trend.lead', { count: points.length }),
    how: howToRead(reader, series),
    isWide: points.length > NARROW,
    charts: series.map(({ name, places }) => ({
      name,
      label: say(language, 'trend.chart', { name }),
      svg: trendLines({ language, name, places }),
    })),
    changes: changeNotes(language, reading),
    table: trendTable(language, reading, series),
    tableNotes: series.some(({ places }) => places.slice(1).some(({ continues }) => !continues))
      ? [say(language, 'trend.apart.why')]
      : [],
  }
}

/** What the marks mean that occur on the page. */
function howToRead({ language }: Reader, series: readonly Series[]): string[] {
  const places = series.flatMap((one) => one.places)
  const later = series.flatMap((one) => one.places.slice(1))
  const isEstimated = places.some(({ value }) => value !== null && value.codedShare > 0)
  return [
    ...(later.length > 0 ? [say(language, 'trend.how.joined')] : []),
    ...(later.some(({ continues }) => !continues) ? [say(language, 'trend.how.apart')] : []),
    ...(places.some(({ interval }) => interval) ? [say(language, 'trend.how.interval')] : []),
    ...(isEstimated ? [say(language, 'trend.how.bounds')] : []),
    ...(later.length > 0 ? [say(language, 'trend.how.chance')] : []),
  ]
}
