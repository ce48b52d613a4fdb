import type { SegmentValueFigures } from '#src/core/report/segments.ts'
import type { Column, Row, WholeTable } from '#src/core/tables/table.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { titleOf } from '#src/web/hr/report/factors.ts'
import { askedItems } from '#src/web/hr/report/item-figures.ts'
import { namedGroups } from '#src/web/hr/report/segments.ts'
import { columnOf, makeTable } from '#src/web/hr/tables/make-table.ts'

type Said = Readonly<{ id: string; dimension: string; value: string; group: SegmentValueFigures }>

/** The whole company by what people say of themselves: scores, and how each question was answered. */
export function segmentTables(language: Language, reading: ReportReading): WholeTable[] {
  const said = groupsOf(language, reading)
  if (said.length === 0) return []
  return [scoresTable(language, reading, said), itemsTable(language, reading, said)]
}

function groupsOf(language: Language, { report, campaign }: ReportReading): Said[] {
  return (report.segments ?? []).flatMap((figures) => {
    const { title, groups } = namedGroups(language, campaign, figures)
    return groups.map(({ name, group }) => ({
      id: `${figures.id}/${group.values.join('+')}`,
      dimension: title,
      value: name,
      group,
    }))
  })
}

function scoresTable(
  language: Language,
  reading: ReportReading,
  said: readonly Said[],
): WholeTable {
  const { factors } = reading.report
  const table = makeTable(
    language,
    'segments',
    ['dimension', 'value', 'counted', 'index'],
    said.map(({ group, ...names }) => ({ ...names, counted: group.counted, index: group.index })),
  )
  const score = columnOf(language, 'score')
  const columns = factors.map(
    ({ id }): Column => ({ ...score, key: id, label: titleOf(language, reading, id) }),
  )
  return {
    ...table,
    columns: [...table.columns, ...columns],
    rows: table.rows.map((row, at): Row => {
      const own = said[at]?.group.factors ?? []
      const scores = factors.map(({ id }) => own.find((one) => one.id === id)?.score ?? null)
      return { id: row.id, values: [...row.values, ...scores] }
    }),
  }
}

function itemsTable(
  language: Language,
  { report, questionnaire }: ReportReading,
  said: readonly Said[],
) {
  const asked = askedItems({ language, questionnaire }, [...report.items, ...report.outcomes])
  const texts = new Map(asked.map(({ figures, text }) => [figures.id, text]))
  return makeTable(
    language,
    'segment-items',
    ['dimension', 'value', 'item', 'question', 'unfavourable', 'neutral', 'favourable', 'why'],
    said.flatMap(({ id, dimension, value, group }) =>
      group.items.map(({ id: item, classes }) => ({
        id: `${id}/${item}`,
        dimension,
        value,
        item,
        question: texts.get(item) ?? item,
        unfavourable: classes?.unfavourable ?? null,
        neutral: classes?.neutral ?? null,
        favourable: classes?.favourable ?? null,
        why: classes ? null : say(language, 'report.no-report'),
      })),
    ),
  )
}
