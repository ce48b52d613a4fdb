import { outcomeGroup } from '#src/core/report/outcome-groups.ts'
import { onScale } from '#src/core/report/reliability.ts'
import type { Value, WholeTable } from '#src/core/tables/table.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { codeText } from '#src/web/hr/charts/figures.ts'
import { titleOf } from '#src/web/hr/report/factors.ts'
import { type AskedItem, askedItems } from '#src/web/hr/report/item-figures.ts'
import { optionKinds } from '#src/web/hr/report/option-figures.ts'
import { scoreCells } from '#src/web/hr/tables/factors.ts'
import { makeTable } from '#src/web/hr/tables/make-table.ts'

const ITEM_COLUMNS = [
  'item',
  'question',
  'group',
  'score',
  'low',
  'high',
  'codedShare',
  'answers',
  'unfavourable',
  'neutral',
  'favourable',
  'none',
  'unfavourableShare',
  'neutralShare',
  'favourableShare',
  'favourableLow',
  'favourableHigh',
  'code',
] as const

/** The items of factors, those of none, and all of them option by option where the report has options. */
export function itemTables(language: Language, reading: ReportReading): WholeTable[] {
  const { report, questionnaire } = reading
  const asked = { language, questionnaire }
  const items = askedItems(asked, report.items)
  const outcomes = askedItems(asked, report.outcomes)
  const factorOf = (id: string) => {
    const factor = questionnaire.factors.find((one) => one.items.includes(id))
    return factor ? titleOf(language, reading, factor.id) : null
  }
  const groupOf = (id: string) => {
    const group = outcomeGroup(questionnaire.id, id)
    return group && say(language, `report.outcomes.${group}`)
  }
  return [
    makeTable(
      language,
      'items',
      ITEM_COLUMNS,
      items.map((item) => itemRow(language, item, factorOf(item.item.id))),
    ),
    makeTable(
      language,
      'outcomes',
      [...ITEM_COLUMNS, 'scaleMean'],
      outcomes.map((item) => ({
        ...itemRow(language, item, groupOf(item.item.id)),
        scaleMean: item.figures.score === null ? null : onScale(item.figures.score, item.scale),
      })),
    ),
    optionTable(asked, [...items, ...outcomes]),
  ].filter(({ rows }) => rows.length > 0)
}

function itemRow(language: Language, { figures, text, scale }: AskedItem, group: Value) {
  const { n, classes } = figures
  const share = (count: number | undefined) =>
    n !== null && n > 0 && count !== undefined ? (100 * count) / n : null
  const hasNeutral = scale.classes.neutral !== null
  const neutral = hasNeutral ? classes?.neutral : undefined
  return {
    id: figures.id,
    item: figures.id,
    question: text,
    group,
    ...scoreCells(figures),
    answers: n,
    unfavourable: classes?.unfavourable ?? null,
    neutral: neutral ?? null,
    favourable: classes?.favourable ?? null,
    none: classes?.none ?? null,
    unfavourableShare: share(classes?.unfavourable),
    neutralShare: share(neutral),
    favourableShare: share(classes?.favourable),
    favourableLow: figures.favourableInterval?.[0] ?? null,
    favourableHigh: figures.favourableInterval?.[1] ?? null,
    code: codeOrEstimate(language, figures),
  }
}

function codeOrEstimate(language: Language, figures: AskedItem['figures']) {
  const { almostAll, tooFew, codedShare } = figures
  if (almostAll !== null || tooFew) return codeText(language, almostAll ?? 'too-few')
  return codedShare > 0 ? say(language, 'export.estimate') : null
}

function optionTable(asked: Parameters<typeof optionKinds>[0], items: readonly AskedItem[]) {
  return makeTable(
    asked.language,
    'options',
    ['question', 'item', 'option', 'optionLabel', 'people'],
    items.flatMap(({ figures, item, scale, text }) => {
      const kinds = optionKinds(asked, scale, item.reversed)
      return (figures.options ?? []).map((people, index) => ({
        id: `${figures.id}/${index + 1}`,
        item: figures.id,
        question: text,
        option: index + 1,
        optionLabel: kinds[index]?.label ?? null,
        people,
      }))
    }),
  )
}
