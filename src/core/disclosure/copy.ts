import { cellsOf, type TallyPlan } from '#src/core/disclosure/cells.ts'
import type { Code } from '#src/core/disclosure/codes.ts'
import type { Sheets } from '#src/core/disclosure/count-options.ts'
import type { Draw } from '#src/core/disclosure/draw.ts'
import type { ScoredItem } from '#src/core/disclosure/instrument.ts'
import { membersOf } from '#src/core/disclosure/members.ts'
import { classOptionRows, spreadsOf } from '#src/core/disclosure/option-tally.ts'
import { wholeSheets } from '#src/core/disclosure/whole-sheets.ts'

/**
 * The copy of the sheets without holes, drawn once for all that is made of it: `whole` = person by person, items in
 * their order; `blocks` = each person's block, `members` = the people of each block, `codes` by block and item.
 */
export type Copy = Readonly<{
  items: readonly ScoredItem[]
  codes: readonly (Code | null)[]
  whole: Int16Array
  blocks: ArrayLike<number>
  members: readonly Uint32Array[]
}>

/** Makes the copy (ANONYMITY B4). Empty where nothing is published. Throws a RangeError for a sheet of no block. */
export function copyOf(plan: TallyPlan, { answers, blocks }: Sheets, draw: Draw): Copy {
  const { items } = plan
  if (plan.blocks.length === 0)
    return { items, codes: [], whole: new Int16Array(), blocks: [], members: [] }
  const cellAt = cellsOf(plan, { answers, blocks })
  const members = membersOf(blocks, plan.blocks.length)
  const spreads = spreadsOf(items, classOptionRows(plan, cellAt, [...items.keys()]))
  const whole = wholeSheets({ items, members, cellAt, spreads, answers }, draw)
  const codes = plan.blocks.flatMap(({ id }) => items.map((_, index) => cellAt(id, index).code))
  return { items, codes, whole, blocks, members }
}
