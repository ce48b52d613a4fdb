import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { scoreWithBounds } from '#src/web/hr/charts/figures.ts'
import type { RowView } from '#src/web/hr/results/row-view.ts'
import type { Link } from '#src/web/layout.page.ts'

export type LevelTable = {
  caption: string
  columns: { label: string; numeric: boolean }[]
  rows: {
    head: string
    links: (Link & { text: string })[]
    cells: { text: string; numeric: boolean }[]
  }[]
}

/** The same numbers as the heat map, with the ways on from each row. */
export function levelTable(
  language: Language,
  rows: readonly RowView[],
  columns: readonly string[],
): LevelTable {
  const text = (label: string) => ({ label, numeric: false })
  const numeric = (label: string) => ({ label, numeric: true })
  return {
    caption: say(language, 'report.heat-map'),
    columns: [
      text(say(language, 'report.department')),
      text(say(language, 'report.counted-with.column')),
      numeric(say(language, 'report.counted.column')),
      text(say(language, 'report.rate')),
      ...columns.map(numeric),
    ],
    rows: rows.map((row) => ({
      head: row.label,
      links: [
        ...(row.report ? [{ ...row.report, text: say(language, 'report.read') }] : []),
        ...(row.teams ? [{ ...row.teams, text: say(language, 'report.teams') }] : []),
      ],
      cells: cellsOf(language, row, columns.length),
    })),
  }
}

function cellsOf(language: Language, row: RowView, width: number) {
  const { counted, rate, cells } = row
  if (counted === null || rate === null || !cells)
    return [
      { text: say(language, 'report.nobody-asked'), numeric: false },
      ...Array.from({ length: width + 2 }, () => ({ text: '–', numeric: true })),
    ]
  return [
    { text: row.with ?? say(language, 'report.counted-with.nobody'), numeric: false },
    { text: counted, numeric: true },
    { text: rate, numeric: false },
    ...cells.map((cell) => ({
      text: cell ? scoreWithBounds(language, cell) : say(language, 'report.no-report'),
      numeric: true,
    })),
  ]
}
