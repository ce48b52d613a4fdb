import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { cellWritten } from '#src/web/hr/charts/heat-map/heat-cells.ts'
import type { ViewColumn } from '#src/web/hr/results/columns.ts'
import type { RowView } from '#src/web/hr/results/row-view.ts'
import type { Link } from '#src/web/layout.page.ts'

/** `sorted` is what `aria-sort` says; `href` sorts by the column, or turns its order round. */
export type SortedColumn = {
  label: string
  numeric: boolean
  href: string | null
  sorted: 'ascending' | 'descending' | null
}

export type LevelTable = {
  caption: string
  columns: SortedColumn[]
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
  columns: readonly ViewColumn[],
  sortedBy: (column: string) => Pick<SortedColumn, 'href' | 'sorted'>,
): LevelTable {
  const head = (label: string, numeric: boolean, column: string) => ({
    label,
    numeric,
    ...sortedBy(column),
  })
  return {
    caption: say(language, 'report.heat-map'),
    columns: [
      head(say(language, 'report.department'), false, 'name'),
      {
        label: say(language, 'report.counted-with.column'),
        numeric: false,
        href: null,
        sorted: null,
      },
      head(say(language, 'report.counted.column'), true, 'counted'),
      head(say(language, 'report.rate'), false, 'rate'),
      ...columns.map(({ label, column }) => head(label, true, column)),
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
      text: cellWritten(language, cell),
      numeric: true,
    })),
  ]
}
