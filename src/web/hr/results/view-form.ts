import { readIn } from '#src/core/questionnaire/reading.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { HeatMapLevel } from '#src/services/reports/heat-map.ts'
import { levelPath } from '#src/web/hr/crumbs.ts'
import type { ViewColumn } from '#src/web/hr/results/columns.ts'
import type { SortedColumn } from '#src/web/hr/results/level-table.ts'
import { choice } from '#src/web/parts.page.ts'

/** The choice of columns and order, as a form that asks for the same page. */
export function viewForm(language: Language, level: HeatMapLevel, columns: readonly ViewColumn[]) {
  const { campaign, whole, sort } = level
  return {
    action: levelPath(campaign.id, null),
    node: whole && String(whole.unit),
    title: say(language, 'statistics.view.title'),
    isOpen: sort !== null || level.factor !== null,
    choices: [
      ...(level.hasItems ? [columnChoice(language, level)] : []),
      sortChoice(language, level, columns),
      choice({
        name: 'order',
        label: say(language, 'statistics.view.order'),
        options: (['down', 'up'] as const).map((order) => ({
          value: order,
          label: say(language, `statistics.view.${order}`),
          selected: sort?.order === order,
        })),
      }),
    ],
    button: say(language, 'statistics.view.show'),
  }
}

function columnChoice(language: Language, { questionnaire, factor }: HeatMapLevel) {
  return choice({
    name: 'factor',
    label: say(language, 'statistics.view.columns'),
    options: [
      { value: '', label: say(language, 'statistics.view.factors'), selected: factor === null },
      ...questionnaire.factors.map(({ id, title }) => ({
        value: id,
        label: say(language, 'statistics.view.items', {
          factor: readIn(questionnaire, language, title),
        }),
        selected: factor === id,
      })),
    ],
  })
}

function sortChoice(language: Language, { sort }: HeatMapLevel, columns: readonly ViewColumn[]) {
  const all = [
    { column: '', label: say(language, 'statistics.view.tree') },
    ...columns,
    { column: 'name', label: say(language, 'report.department') },
    { column: 'counted', label: say(language, 'report.counted') },
    { column: 'rate', label: say(language, 'report.rate') },
  ]
  return choice({
    name: 'sort',
    label: say(language, 'statistics.view.sort'),
    options: all.map(({ column, label }) => ({
      value: column,
      label,
      selected: (sort?.column ?? '') === column,
    })),
  })
}

/** Where the head of a column leads: the rows by it, highest first, or the other way round. */
export function sortedBy(
  level: HeatMapLevel,
  column: string,
): Pick<SortedColumn, 'href' | 'sorted'> {
  const { campaign, whole, factor, sort } = level
  const own = sort?.column === column ? sort.order : null
  const first = column === 'name' ? 'up' : 'down'
  const other = own === 'up' ? 'down' : 'up'
  const order = own === null ? first : other
  return {
    href: levelPath(campaign.id, whole?.unit ?? null, 1, { factor, sort: { column, order } }),
    sorted: own && (own === 'up' ? 'ascending' : 'descending'),
  }
}
