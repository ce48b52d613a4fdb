import { Problem } from '#src/core/problem.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { readItem } from '#src/core/report/headline.ts'
import type { HeatMapRow } from '#src/services/reports/heat-map-rows.ts'

/** A column and its direction: "name", "counted", "rate", "index", "factor:F1" or "item:1.1". */
export type HeatMapSort = Readonly<{ column: string; order: 'up' | 'down' }>

/** How to compare rows; `name` tells one order from another. */
export type ByColumn = Readonly<{
  name: string
  valueIn: (row: HeatMapRow) => number | string | null
  order: 'up' | 'down'
}>

/** Throws where the questionnaire has no such factor or column. */
export function viewOf(
  questionnaire: Questionnaire,
  { factor = null, sort = null }: { factor?: string | null; sort?: HeatMapSort | null },
): { by: ByColumn | null } {
  if (factor !== null && !questionnaire.factors.some(({ id }) => id === factor))
    throw new Problem('request.malformed')
  if (sort === null) return { by: null }
  const valueIn = columnOf(questionnaire, sort.column)
  if (!valueIn) throw new Problem('request.malformed')
  return { by: { name: `${sort.column} ${sort.order}`, valueIn, order: sort.order } }
}

/** Rows in that order; those without a value last, whichever the direction; equal ones in tree order. */
export function sortRows(
  rows: readonly HeatMapRow[],
  { valueIn, order }: ByColumn,
): readonly HeatMapRow[] {
  const direction = order === 'up' ? 1 : -1
  return rows
    .map((row) => ({ row, value: valueIn(row) }))
    .toSorted(({ value: one }, { value: other }) => {
      if (one === null || other === null) return Number(one === null) - Number(other === null)
      return direction * compare(one, other)
    })
    .map(({ row }) => row)
}

const compare = (one: number | string, other: number | string) =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : names.compare(String(one), String(other))

const names = new Intl.Collator('en', { numeric: true })

function columnOf(questionnaire: Questionnaire, column: string): ByColumn['valueIn'] | null {
  const plain = PLAIN.get(column)
  if (plain) return plain
  const [kind, id = ''] = column.split(/:(.*)/s)
  if (kind === 'factor' && questionnaire.factors.some((factor) => factor.id === id))
    return ({ report }) =>
      report?.headline.factors.find((factor) => factor.id === id)?.score ?? null
  const at = kind === 'item' ? itemIds(questionnaire).indexOf(id) : -1
  return at < 0 ? null : (row) => itemScore(row, at)
}

const PLAIN = new Map<string, ByColumn['valueIn']>([
  ['name', ({ label }) => label],
  ['counted', ({ report }) => report?.counted ?? null],
  ['rate', ({ report }) => (report ? report.counted / report.invited : null)],
  ['index', ({ report }) => report?.headline.index.score ?? null],
])

/** The items of factors, as headlines list them. */
export const itemIds = ({ factors }: Questionnaire): string[] =>
  factors.flatMap(({ items }) => items)

function itemScore({ report }: HeatMapRow, at: number): number | null {
  const item = readItem(report?.headline.items?.[at] ?? null)
  return 'score' in item ? item.score : null
}
