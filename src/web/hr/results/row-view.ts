import { rateWord } from '#src/core/report/highlights.ts'
import { formatNumber, formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { HeatMapLevel } from '#src/services/reports/heat-map.ts'
import type { HeatMapRow } from '#src/services/reports/heat-map-rows.ts'
import type { HeatRow } from '#src/web/hr/charts/heat-map/heat-cells.ts'
import { sentence } from '#src/web/hr/charts/sentence.ts'
import { levelPath, reportPath } from '#src/web/hr/crumbs.ts'
import { namesOf } from '#src/web/hr/names.ts'
import type { ViewColumn } from '#src/web/hr/results/columns.ts'

export type RowView = HeatRow & {
  with: string | null
  counted: string | null
  rate: string | null
  report: { href: string; label: string } | null
  teams: { href: string; label: string } | null
}

/** A department in the heat map: its words and numbers, with the index as the first cell. */
export function rowView(
  language: Language,
  level: HeatMapLevel,
  columns: readonly ViewColumn[],
  row: HeatMapRow,
): RowView {
  const isWhole = row === level.whole
  const label = isWhole ? say(language, 'report.whole', { name: row.label }) : row.label
  const numbers = numbersOf(language, level, row)
  const report = row.report && {
    href: reportPath(level.campaign.id, row.unit),
    label: say(language, 'report.read-of', { department: row.label }),
  }
  const teams =
    row.hasChildren && !isWhole
      ? {
          href: levelPath(level.campaign.id, row.unit, 1, level),
          label: say(language, 'report.teams-of', { department: row.label }),
        }
      : null
  return {
    label,
    notes: notesOf(language, numbers),
    href: teams?.href ?? report?.href ?? null,
    cells: row.report && columns.map(({ cellOf }) => row.report && cellOf(row.report)),
    report,
    teams,
    ...numbers,
  }
}

function notesOf(language: Language, numbers: ReturnType<typeof numbersOf>): string[] {
  const { counted, rate, with: others } = numbers
  if (counted === null || rate === null) return []
  const both = sentence(language, 'report.counted-and-rate', ['counted', 'rate'])
  const answered = both({ counted, rate })
  return others === null ? [answered] : [answered, others]
}

function numbersOf(language: Language, { tree }: HeatMapLevel, { report }: HeatMapRow) {
  if (!report) return { counted: null, rate: null, with: null }
  const { counted, invited, foreign } = report
  const rate = counted / invited
  const counts = sentence(language, 'report.counted-of', ['counted', 'invited'])
  const share = sentence(language, 'report.rate.of', ['percent', 'word'])
  return {
    counted: counts({
      counted: formatNumber(language, counted),
      invited: formatNumber(language, invited),
    }),
    rate: share({
      percent: formatPercent(language, rate),
      word: say(language, `report.rate.${rateWord(rate)}`),
    }),
    with:
      foreign.length > 0
        ? say(language, 'report.counted-with', { names: namesOf(language, tree, foreign) })
        : null,
  }
}
