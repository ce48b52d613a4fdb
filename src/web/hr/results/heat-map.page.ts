import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { HeatMapLevel } from '#src/services/reports/heat-map.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import type { HeatHead } from '#src/web/hr/charts/heat-map/heat-cells.ts'
import { heatMap } from '#src/web/hr/charts/heat-map/heat-map.ts'
import { crumbs, levelPath, reportPath, trendsPath } from '#src/web/hr/crumbs.ts'
import { departmentDownloads } from '#src/web/hr/downloads.ts'
import { measureSection } from '#src/web/hr/measure.ts'
import { agreementFigure } from '#src/web/hr/report/agreement.ts'
import { driverSection } from '#src/web/hr/report/drivers.ts'
import { columnsOf, type ViewColumn } from '#src/web/hr/results/columns.ts'
import { levelTable } from '#src/web/hr/results/level-table.ts'
import { rankSentences } from '#src/web/hr/results/ranking.ts'
import { type ReleaseView, releaseParts } from '#src/web/hr/results/release-parts.ts'
import { rowView } from '#src/web/hr/results/row-view.ts'
import { sortedBy, viewForm } from '#src/web/hr/results/view-form.ts'
import type { Pager } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/**
 * One level of the company: the unit as a whole, then its children in tree order, each with its factors; on the first
 * level also what `reading`, the report of the whole, says of agreement and of satisfaction.
 */
export function heatMapPage(
  reader: Reader,
  level: HeatMapLevel,
  reading: ReportReading | null,
  release: ReleaseView | null,
) {
  const { language } = reader
  const { campaign, whole, above } = level
  const columns = columnsOf(language, level)
  const rows = (whole ? [whole, ...level.rows] : level.rows).map((row) =>
    rowView(language, level, columns, row),
  )
  const title = say(language, 'report.results-of', { campaign: campaign.title })
  const base = frame(reader, title, ['/static/download.js'])
  return {
    ...base,
    languages: base.languages.map((link) => ({
      ...link,
      href: inLanguage(level, link.code),
    })),
    crumbs: whole && above.length > 0 ? crumbs(language, campaign.id, above, whole.label) : null,
    heading: whole?.label ?? say(language, 'report.company'),
    dates: say(language, 'report.dates', {
      from: formatDate(language, campaign.opensOn),
      to: formatDate(language, campaign.closesOn),
    }),
    ...releaseParts(language, campaign.id, release),
    report: whole && {
      href: reportPath(campaign.id, whole.unit),
      label: say(language, 'report.read-of', { department: whole.label }),
    },
    trends: whole && {
      href: trendsPath(campaign.id, whole.unit),
      label: say(language, 'trend.see-of', { department: whole.label }),
    },
    downloads: rows.length > 0 ? departmentDownloads(language, campaign.id) : [],
    waiting: {
      done: say(language, 'export.done'),
      failed: say(language, 'export.failed'),
    },
    view: rows.length > 0 ? viewForm(language, level, columns) : null,
    map: rows.length > 0 ? mapFigure(reader, level, rows, columns) : null,
    measure: above.length === 0 ? measureSection(language, level) : null,
    agreement: reading && agreementFigure(language, reading),
    drivers: reading && driverSection(language, reading),
    pager: pagerOf(reader, level),
    none: {
      title: say(language, 'report.no-departments'),
      text: say(language, 'report.no-departments.text'),
      action: null,
    },
  }
}

function mapFigure(
  { language }: Reader,
  level: HeatMapLevel,
  rows: ReturnType<typeof rowView>[],
  columns: readonly ViewColumn[],
) {
  const cells = rows.flatMap((row) => row.cells ?? [])
  const isEstimated = cells.some((cell) => cell && 'score' in cell && cell.codedShare > 0)
  const isMarked = cells.some((cell) => cell && 'mark' in cell && cell.mark)
  const isCoded = cells.some((cell) => cell && 'code' in cell)
  const isMerged = rows.some((row) => row.with !== null)
  return {
    title: say(language, 'report.heat-map'),
    subtitle: say(language, level.factor ? 'statistics.view.lead.items' : 'report.lead'),
    svg: heatMap({
      language,
      factors: columns.map(({ label }) => label),
      rows,
      heads: columns.map(({ column }) => headOf(language, level, column)),
    }),
    notes: [
      ...(isMerged ? [say(language, 'report.counted-with.why', { k: level.campaign.k })] : []),
      ...(isEstimated ? [say(language, 'report.estimated.mark')] : []),
      ...(isMarked ? [say(language, 'statistics.view.marks')] : []),
      ...(isCoded ? [say(language, 'statistics.view.codes')] : []),
      ...rankSentences(language, level, columns),
    ],
    table: levelTable(language, rows, columns, (column) => sortedBy(level, column)),
  }
}

function headOf(language: Language, level: HeatMapLevel, column: string): HeatHead {
  const { href, sorted } = sortedBy(level, column)
  const sign = sorted === 'ascending' ? '▲' : '▼'
  return {
    href: href ?? '',
    title: say(language, 'statistics.view.sort-by'),
    sign: sorted ? sign : '',
  }
}

/** The same view of the same page in another language. */
function inLanguage({ campaign, whole, page, ...view }: HeatMapLevel, code: Language): string {
  const [, query = ''] = levelPath(campaign.id, whole?.unit ?? null, page, view).split('?')
  return `?${[query, `language=${code}`].filter(Boolean).join('&')}`
}

function pagerOf({ language }: Reader, level: HeatMapLevel): Pager | null {
  const { campaign, whole, page, pages } = level
  if (pages === 1) return null
  const linkTo = (to: number, key: 'report.page-before' | 'report.page-after') => ({
    href: levelPath(campaign.id, whole?.unit ?? null, to, level),
    label: say(language, key),
  })
  return {
    label: say(language, 'report.pages'),
    text: say(language, 'report.page-of', { page, pages }),
    previous: page > 1 ? linkTo(page - 1, 'report.page-before') : null,
    next: page < pages ? linkTo(page + 1, 'report.page-after') : null,
  }
}
