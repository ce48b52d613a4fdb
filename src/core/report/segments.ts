import { mean } from 'simple-statistics'
import type { Dimension } from '#src/core/disclosure/segments.ts'
import { ANSWER_CLASSES, type AnswerClass } from '#src/core/questionnaire/scale.ts'
import type { SegmentRows } from '#src/core/report/segment-figures.ts'

/** Values that are counted together: `counted` people; scores in points 0-100; items split all of them by class. */
export type SegmentValueFigures = Readonly<{
  values: readonly string[]
  counted: number
  index: number | null
  factors: readonly Readonly<{ id: string; score: number | null }>[]
  items: readonly Readonly<{ id: string; classes: Record<AnswerClass, number> | null }>[]
}>

/** A self-reported dimension of the whole company; no groups = too few people for two values to tell apart. */
export type SegmentFigures = Readonly<{ id: string; groups: readonly SegmentValueFigures[] }>

type Asked = Readonly<{ factors: readonly string[]; items: readonly string[] }>
type Loose<Row> = { [Column in keyof Row]: Row[Column] extends string ? string : Row[Column] }
type Rows = Readonly<{ [Table in keyof SegmentRows]: readonly Loose<SegmentRows[Table][number]>[] }>

/** The published rows of a campaign as its declared dimensions, values in the order in which they were declared. */
export function segmentFigures(
  dimensions: readonly Dimension[],
  { factors, items }: Asked,
  { values, tally, scores }: Rows,
): SegmentFigures[] {
  const keyOf = ({ segment, value }: { segment: string; value: string }) => `${segment} ${value}`
  const tallies = Map.groupBy(tally, keyOf)
  const scored = Map.groupBy(scores, keyOf)
  return dimensions.map(({ id, values: declared }) => {
    const own = values.filter(({ segment }) => segment === id)
    const placeOf = (value: string) =>
      declared.includes(value) ? declared.indexOf(value) : declared.length
    return {
      id,
      groups: own
        .toSorted((one, other) => placeOf(one.value) - placeOf(other.value))
        .map((row) => {
          const points = scored.get(keyOf(row)) ?? []
          const counts = Map.groupBy(tallies.get(keyOf(row)) ?? [], ({ item }) => item)
          return {
            values: row.merged,
            counted: row.counted,
            index: points.length > 0 ? mean(points.map(({ score }) => score)) : null,
            factors: factors.map((factor) => ({
              id: factor,
              score: points.find((one) => one.factor === factor)?.score ?? null,
            })),
            items: items.map((item) => ({ id: item, classes: classesOf(counts.get(item)) })),
          }
        }),
    }
  })
}

function classesOf(rows: readonly { class: string; n: number }[] | undefined) {
  if (!rows) return null
  const classes = { unfavourable: 0, neutral: 0, favourable: 0 }
  for (const name of ANSWER_CLASSES) classes[name] = rows.find((row) => row.class === name)?.n ?? 0
  return classes
}
