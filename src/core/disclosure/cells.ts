import { type Code, codeOf } from '#src/core/disclosure/codes.ts'
import { countOptions, type OptionCounts, type Sheets } from '#src/core/disclosure/count-options.ts'
import { rangeOf, type ScoredItem } from '#src/core/disclosure/instrument.ts'
import type { Part } from '#src/core/disclosure/partition.ts'
import { ANSWER_CLASSES, type AnswerClass } from '#src/core/questionnaire/scale.ts'

export type TallyPlan = {
  items: readonly ScoredItem[]
  blocks: readonly Part[]
  commentBlocks: readonly Part[]
  k: number
}

/** A class of valid answers, or "none": skipped or not applicable, never told apart. */
export type TallyClass = AnswerClass | 'none'

/** One item in one block: people by option from the scale's minimum (none last), by class, and the code. */
export type Cell = { options: Uint32Array; classes: Record<TallyClass, number>; code: Code | null }

/** The cell of a block id and an item index. */
export type CellAt = (block: number, index: number) => Cell

/** Adds the sheets up into cells. Throws a RangeError for a sheet of no block. */
export function cellsOf(plan: TallyPlan, sheets: Sheets): CellAt {
  const count = countOptions(plan.items, plan.blocks.length, sheets)
  return (block, index) => cellOf(plan, count, block, index)
}

function cellOf({ items, k }: TallyPlan, count: OptionCounts, block: number, index: number): Cell {
  const options = count(block, index)
  const classes = { unfavourable: 0, neutral: 0, favourable: 0, none: options.at(-1) ?? 0 }
  const item = items[index]
  for (const name of ANSWER_CLASSES) {
    const range = item ? rangeOf(item, name) : null
    if (!item || !range) continue
    for (let value = range[0]; value <= range[1]; value++) {
      classes[name] += options[value - item.min] ?? 0
    }
  }
  return { options, classes, code: codeOf(classes, k) }
}
