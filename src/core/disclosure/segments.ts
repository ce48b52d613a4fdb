import type { Copy } from '#src/core/disclosure/copy.ts'
import type { Draw } from '#src/core/disclosure/draw.ts'
import { exchange } from '#src/core/disclosure/exchange.ts'
import { mergeValues } from '#src/core/disclosure/merge-values.ts'
import { type ItemTotals, totalsOf } from '#src/core/disclosure/segment-totals.ts'

/** A self-reported dimension as the manifest names it. */
export type Dimension = Readonly<{ id: string; values: readonly string[] }>

/** What stands for whoever did not say: a value like the others. */
export const NOT_STATED = 'not-stated'

/**
 * `labels` holds what people said, person by person in the order of the sheets, within a person in the order of the
 * dimensions: the place of the value among its dimension's, `values.length` for not stated. No value is published
 * that fewer than `least` people state (kDetail).
 */
export type Labelled = Readonly<{
  dimensions: readonly Dimension[]
  labels: Uint8Array
  least: number
}>

/** Values that are counted together: `counted` people say so, `items` as in `ItemTotals`. */
export type SegmentGroup = Readonly<{ values: string[]; counted: number; items: ItemTotals[] }>

/** The dimensions with their groups, in the order of their first values; no groups = not published. */
export type Segments = Readonly<{ id: string; groups: SegmentGroup[] }>[]

/**
 * The company by what people say of themselves (ANONYMITY R8, B6): labels are exchanged inside blocks, values merged by
 * counts alone, and coded cells count as in B3, exact ones from the copy without holes. Empty where nothing is
 * published at all.
 */
export function segmentsOf(
  copy: Copy,
  { dimensions, labels, least }: Labelled,
  draw: Draw,
): Segments {
  if (copy.members.length === 0 || dimensions.length === 0) return []
  const carries = exchange(copy.members, copy.blocks.length, draw)
  return dimensions.map(({ id, values }, at) => {
    const said = Uint8Array.from(carries, (from) => labels[from * dimensions.length + at] ?? 0)
    const counted = values.concat(NOT_STATED).map(() => 0)
    for (const value of said) counted[value] = (counted[value] ?? 0) + 1
    const merged = mergeValues(counted, least)
    const groups = totalsOf(copy, said, merged).map((items, group) => ({
      values: (merged[group] ?? []).map((value) => values[value] ?? NOT_STATED),
      counted: (merged[group] ?? []).reduce((sum, value) => sum + (counted[value] ?? 0), 0),
      items,
    }))
    return { id, groups }
  })
}
