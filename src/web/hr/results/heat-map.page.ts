import { type Actor, reachOf } from '#src/core/permission.ts'
import { readIn } from '#src/core/questionnaire/reading.ts'
import { formatDate } from '#src/core/words/format.ts'
import { say } from '#src/core/words/words.ts'
import type { HeatMapLevel } from '#src/services/reports/heat-map.ts'
import { heatMap } from '#src/web/hr/charts/heat-map.ts'
import { crumbs, levelPath, reportPath, trendsPath } from '#src/web/hr/crumbs.ts'
import { departmentDownloads } from '#src/web/hr/downloads.ts'
import { levelTable } from '#src/web/hr/results/level-table.ts'
import { rowView } from '#src/web/hr/results/row-view.ts'
import type { Pager } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** One level of the company: the unit as a whole, then its children in tree order, each with its factors. */
export function heatMapPage(reader: Reader, level: HeatMapLevel, actor: Actor | null) {
  const { language } = reader
  const { campaign, questionnaire, whole, above, page } = level
  const mayRelease = actor !== null && reachOf(actor, 'release') !== null
  const columns = [
    say(language, 'report.index'),
    ...questionnaire.factors.map(({ title }) => readIn(questionnaire, language, title)),
  ]
  const rows = (whole ? [whole, ...level.rows] : level.rows).map((row) =>
    rowView(language, level, row),
  )
  const title = say(language, 'report.results-of', { campaign: campaign.title })
  const base = frame(reader, title, ['/static/download.js'])
  return {
    ...base,
    languages: base.languages.map((link) => ({
      ...link,
      href: `?${whole ? `node=${whole.unit}&` : ''}page=${page}&language=${link.code}`,
    })),
    crumbs: whole && above.length > 0 ? crumbs(language, campaign.id, above, whole.label) : null,
    heading: whole?.label ?? say(language, 'report.company'),
    dates: say(language, 'report.dates', {
      from: formatDate(language, campaign.opensOn),
      to: formatDate(language, campaign.closesOn),
    }),
    release: mayRelease && campaign.releasedOn === null ? releaseForm(campaign.id) : null,
    released:
      mayRelease && campaign.releasedOn !== null
        ? say(language, 'report.released', { day: formatDate(language, campaign.releasedOn) })
        : null,
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
    map: rows.length > 0 ? mapFigure(reader, level, rows, columns) : null,
    pager: pagerOf(reader, level),
    none: {
      title: say(language, 'report.no-departments'),
      text: say(language, 'report.no-departments.text'),
      action: null,
    },
  }
}

const releaseForm = (campaign: string) => ({ action: `/campaigns/${campaign}/results/release` })

function mapFigure(
  { language }: Reader,
  { campaign }: HeatMapLevel,
  rows: ReturnType<typeof rowView>[],
  columns: string[],
) {
  const isEstimated = rows.some(({ cells }) => cells?.some((cell) => cell && cell.codedShare > 0))
  const isMerged = rows.some((row) => row.with !== null)
  return {
    title: say(language, 'report.heat-map'),
    subtitle: say(language, 'report.lead'),
    svg: heatMap({ language, factors: columns, rows }),
    notes: [
      ...(isMerged ? [say(language, 'report.counted-with.why', { k: campaign.k })] : []),
      ...(isEstimated ? [say(language, 'report.estimated.mark')] : []),
      say(language, 'report.tree-order'),
    ],
    table: levelTable(language, rows, columns),
  }
}

function pagerOf(
  { language }: Reader,
  { campaign, whole, page, pages }: HeatMapLevel,
): Pager | null {
  if (pages === 1) return null
  const linkTo = (to: number, key: 'report.page-before' | 'report.page-after') => ({
    href: levelPath(campaign.id, whole?.unit ?? null, to),
    label: say(language, key),
  })
  return {
    label: say(language, 'report.pages'),
    text: say(language, 'report.page-of', { page, pages }),
    previous: page > 1 ? linkTo(page - 1, 'report.page-before') : null,
    next: page < pages ? linkTo(page + 1, 'report.page-after') : null,
  }
}
