import { type Instrument, optionCount } from '#src/core/disclosure/instrument.ts'
import type { ItemTotals } from '#src/core/disclosure/segment-totals.ts'
import type { Segments } from '#src/core/disclosure/segments.ts'
import { UNIT } from '#src/core/disclosure/whole-sheets.ts'
import { ANSWER_CLASSES, type AnswerClass } from '#src/core/questionnaire/scale.ts'

/** The rows of three published tables; a merged value goes by the first of its `values`. */
export type SegmentRows = {
  values: { segment: string; value: string; merged: string[]; counted: number }[]
  tally: { segment: string; value: string; item: string; class: AnswerClass; n: number }[]
  scores: { segment: string; value: string; factor: string; score: number }[]
}

/**
 * What is published of segments (ANONYMITY B6). `n` = the people of the value split by class, whole, whoever's answers
 * count nowhere in the same shares as the others; `score` = points 0-100 to one decimal, its items weighted by valid
 * answers. Coarser than in reports on purpose: the digits of an estimate, or the people missing in one, could tell how
 * many of one block say so, and values are never crossed with the tree.
 */
export function segmentRows(instrument: Instrument, segments: Segments): SegmentRows {
  const groups = segments.flatMap(({ id, groups: some }) =>
    some.map((group) => ({ ...group, segment: id, value: group.values[0] ?? '' })),
  )
  return {
    values: groups.map(({ segment, value, values, counted }) => ({
      segment,
      value,
      merged: values,
      counted,
    })),
    tally: groups.flatMap(({ segment, value, counted, items }) =>
      instrument.items.flatMap(({ id: item }, index) =>
        classRows(items[index], counted).map((row) => ({ segment, value, item, ...row })),
      ),
    ),
    scores: groups.flatMap(({ segment, value, items }) =>
      instrument.factors.flatMap(({ id: factor, items: indices }) => {
        const score = scoreOf(instrument, items, indices)
        return score === null ? [] : [{ segment, value, factor, score }]
      }),
    ),
  }
}

function classRows(totals: ItemTotals | undefined, counted: number) {
  if (!totals || totals.valid === 0) return []
  const { valid, classes } = totals
  return ANSWER_CLASSES.map((name) => ({
    class: name,
    n: Math.round((counted * classes[name]) / valid),
  })).filter(({ n }) => n > 0)
}

function scoreOf({ items }: Instrument, totals: ItemTotals[], indices: readonly number[]) {
  let valid = 0
  let points = 0
  for (const index of indices) {
    const item = items[index]
    const own = totals[index]
    if (!item || !own) continue
    valid += own.valid
    points += (own.sum / UNIT / (optionCount(item) - 1)) * 100
  }
  return valid > 0 ? Math.round((10 * points) / valid) / 10 : null
}
