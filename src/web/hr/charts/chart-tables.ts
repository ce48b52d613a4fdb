import { formatNumber, formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type {
  Distribution,
  DistributionItem,
} from '#src/web/hr/charts/distribution/distribution.ts'
import type { FactorBars } from '#src/web/hr/charts/factor-bars.ts'
import { NOTHING, rangeText } from '#src/web/hr/charts/figures.ts'
import { cellWritten, type HeatCell, type HeatMap } from '#src/web/hr/charts/heat-map/heat-cells.ts'
import type { Table } from '#src/web/parts.page.ts'

/** The figures of a heat map as a table, estimates with their bounds. */
export function heatMapTable({ language, factors, rows }: HeatMap): Table {
  return {
    caption: say(language, 'report.heat-map'),
    columns: [heading(say(language, 'report.department')), ...factors.map(numericHeading)],
    rows: rows.map(({ label, href, cells }) => ({
      head: label,
      href,
      cells: factors.map((_, column) => numeric(scoreCell(language, cells?.[column] ?? null))),
    })),
  }
}

/** The figures of distribution bars as a table; a coded item has its code in place of its figures. */
export function distributionTable({ language, kinds, items }: Distribution): Table {
  return {
    caption: say(language, 'report.distribution'),
    columns: [
      heading(say(language, 'report.question')),
      ...kinds.map(({ label }) => numericHeading(label)),
    ],
    rows: items.map((item) => ({
      head: item.label,
      href: null,
      cells: kinds.map((_, index) => numeric(shareCell(language, item, index))),
    })),
  }
}

/** The figures of factor bars as a table. */
export function factorTable({ language, reference, rows }: FactorBars): Table {
  return {
    caption: say(language, 'report.factor-bars'),
    columns: [
      heading(say(language, 'report.factor')),
      numericHeading(say(language, 'report.score')),
      numericHeading(say(language, 'report.bounds')),
      ...(reference === null ? [] : [numericHeading(reference)]),
    ],
    rows: rows.map(({ label, value, reference: other }) => ({
      head: label,
      href: null,
      cells: [
        numeric(value ? formatNumber(language, value.score) : NOTHING),
        numeric(value ? rangeText(language, value) : NOTHING),
        ...(reference === null
          ? []
          : [numeric(other === null ? NOTHING : formatNumber(language, other))]),
      ],
    })),
  }
}

function scoreCell(language: Language, value: HeatCell | null): string {
  return value ? cellWritten(language, value) : NOTHING
}

function shareCell(language: Language, { shares, code }: DistributionItem, index: number): string {
  const share = shares?.[index]
  if (share !== undefined) return formatPercent(language, share)
  if (index > 0) return NOTHING
  return code === null || code === 'too-few'
    ? say(language, 'report.too-few')
    : say(language, `report.almost-all.${code}`)
}

function heading(label: string) {
  return { label, numeric: false }
}

function numericHeading(label: string) {
  return { label, numeric: true }
}

function numeric(text: string) {
  return { text, numeric: true }
}
