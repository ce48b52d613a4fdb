import { orderedItems } from '#src/core/questionnaire/items.ts'
import { readIn } from '#src/core/questionnaire/reading.ts'
import { readItem } from '#src/core/report/headline.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { HeatMapLevel } from '#src/services/reports/heat-map.ts'
import { itemIds } from '#src/services/reports/heat-map-order.ts'
import type { HeatMapRow } from '#src/services/reports/heat-map-rows.ts'
import type { HeatCell } from '#src/web/hr/charts/heat-map/heat-cells.ts'

type Published = NonNullable<HeatMapRow['report']>

/** A column of scores: its name in the query, what it is called, and the cell that a department has in it. */
export type ViewColumn = Readonly<{
  column: string
  label: string
  cellOf: (report: Published) => HeatCell | null
}>

/** The index and the factors; or a factor with its items. */
export function columnsOf(language: Language, level: HeatMapLevel): ViewColumn[] {
  const { questionnaire } = level
  const chosen = questionnaire.factors.find(({ id }) => id === level.factor)
  if (chosen) return [factorColumn(language, level, chosen.id), ...itemColumns(language, level)]
  return [
    {
      column: 'index',
      label: say(language, 'report.index'),
      cellOf: ({ headline: { index } }) => scored(index),
    },
    ...questionnaire.factors.map(({ id }) => factorColumn(language, level, id)),
  ]
}

function factorColumn(language: Language, { questionnaire }: HeatMapLevel, id: string): ViewColumn {
  const at = questionnaire.factors.findIndex((factor) => factor.id === id)
  const title = questionnaire.factors[at]?.title
  return {
    column: `factor:${id}`,
    label: title ? readIn(questionnaire, language, title) : id,
    cellOf: ({ headline: { factors } }) => {
      const own = factors[at]?.id === id ? factors[at] : factors.find((one) => one.id === id)
      if (!own) return null
      const found = own.findings?.rest
      return scored({ ...own, mark: !found || found === 'none' ? null : found })
    },
  }
}

function itemColumns(language: Language, { questionnaire, factor }: HeatMapLevel): ViewColumn[] {
  const ids = questionnaire.factors.find(({ id }) => id === factor)?.items ?? []
  const all = itemIds(questionnaire)
  const asked = new Map(orderedItems(questionnaire).map((item) => [item.id, item]))
  return ids.map((id) => {
    const at = all.indexOf(id)
    const text = asked.get(id)?.text
    return {
      column: `item:${id}`,
      label: text ? readIn(questionnaire, language, text) : id,
      cellOf: ({ headline: { items } }) => readItem(items?.[at] ?? null),
    }
  })
}

const scored = <Figure extends { score: number | null }>(figure: Figure) =>
  figure.score === null ? null : { ...figure, score: figure.score }
