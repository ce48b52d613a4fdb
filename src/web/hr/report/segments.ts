import { type CampaignSegment, segmentName } from '#src/core/campaign/segments.ts'
import type { SegmentFigures, SegmentValueFigures } from '#src/core/report/segments.ts'
import { formatList, formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { factorBars } from '#src/web/hr/charts/factor-bars.ts'
import { NOTHING, scoreText } from '#src/web/hr/charts/figures.ts'
import { inBothRooms } from '#src/web/hr/charts/svg.ts'
import { titleOf } from '#src/web/hr/report/factors.ts'
import type { Figure, Table } from '#src/web/parts.page.ts'

type Named = Readonly<{ name: string; title: string; group: SegmentValueFigures }>
type Shown = Readonly<{ title: string; reading: ReportReading; groups: readonly Named[] }>

/** The whole company by what people say of themselves; `null` where the report has none. */
export function segmentSection(language: Language, reading: ReportReading) {
  const { report, campaign } = reading
  if (!report.segments || report.segments.length === 0) return null
  const { kDetail } = report.method
  return {
    notes: [say(language, 'report.segments.exchanged'), say(language, 'report.segments.apart')],
    dimensions: report.segments.map((figures) => {
      const { title, groups } = namedGroups(language, campaign, figures)
      const shown = { title, reading, groups }
      return {
        title,
        none: groups.length === 0 ? say(language, 'report.segments.none', { kDetail }) : null,
        figure: groups.length > 0 ? indexFigure(language, shown) : null,
        charts: groups.length > 0 ? factorCharts(language, shown) : [],
      }
    }),
  }
}

/** A dimension and its groups as they were declared, in the reader's language. */
export function namedGroups(
  language: Language,
  campaign: ReportReading['campaign'],
  figures: SegmentFigures,
) {
  const declared = campaign.segments.find(({ id }) => id === figures.id)
  const title = declared ? segmentName(language, declared) : figures.id
  return { title, groups: named(language, declared, figures) }
}

function named(
  language: Language,
  declared: CampaignSegment | undefined,
  { groups }: SegmentFigures,
): Named[] {
  return groups.map((group) => {
    const names = group.values.map((id) => {
      const value = declared?.values.find((one) => one.id === id)
      return value ? segmentName(language, value) : say(language, 'segment.not-stated')
    })
    const name = names.join(' + ')
    return { name, title: `${name} (${formatNumber(language, group.counted)})`, group }
  })
}

function indexFigure(language: Language, shown: Shown): Figure {
  return {
    title: shown.title,
    subtitle: say(language, 'report.index-is'),
    ...bars(language, shown, say(language, 'report.index-is'), ({ index }) => index),
    notes: [mergedSentence(language, shown)],
    table: segmentTable(language, shown),
  }
}

const factorCharts = (language: Language, shown: Shown) =>
  shown.reading.report.factors.map(({ id }) => {
    const title = titleOf(language, shown.reading, id)
    const scoreOf = ({ factors }: SegmentValueFigures) =>
      factors.find((factor) => factor.id === id)?.score ?? null
    return { title, ...bars(language, shown, title, scoreOf) }
  })

function bars(
  language: Language,
  { title, groups }: Shown,
  what: string,
  scoreOf: (group: SegmentValueFigures) => number | null,
) {
  const given = {
    language,
    name: say(language, 'report.bar', { name: title, score: what }),
    reference: null,
    rows: groups.map((one) => ({
      label: one.title,
      value: scored(scoreOf(one.group)),
      reference: null,
    })),
  }
  return inBothRooms(factorBars(given))
}

function mergedSentence(language: Language, { groups, reading }: Shown): string {
  const merged = groups.filter(({ group }) => group.values.length > 1).map(({ name }) => name)
  if (merged.length === 0) return say(language, 'report.segments.unmerged')
  return say(language, 'report.segments.merged', {
    kDetail: reading.report.method.kDetail,
    groups: formatList(language, merged),
  })
}

function segmentTable(language: Language, { title, reading, groups }: Shown): Table {
  const { factors } = reading.report
  const numeric = (label: string) => ({ label, numeric: true })
  return {
    caption: say(language, 'report.segments.table', { title }),
    columns: [
      { label: title, numeric: false },
      numeric(say(language, 'report.counted')),
      numeric(say(language, 'report.index')),
      ...factors.map(({ id }) => numeric(titleOf(language, reading, id))),
    ],
    rows: groups.map(({ name, group }) => ({
      head: name,
      href: null,
      cells: [
        formatNumber(language, group.counted),
        ...[group.index, ...group.factors.map(({ score }) => score)].map((score) => {
          const value = scored(score)
          return value ? scoreText(language, value) : NOTHING
        }),
      ].map((text) => ({ text, numeric: true })),
    })),
  }
}

const scored = (score: number | null) =>
  score === null ? null : { score, codedShare: 0, bounds: null }
