import { type Code, codeOf } from '#src/core/disclosure/codes.ts'
import { countOptions, type Sheets } from '#src/core/disclosure/count-options.ts'
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

/** One item in one block: people by option from the scale's minimum (none comes last), and the code. */
export type Cell = { options: Uint32Array; code: Code | null }

/** The cell of a block id and an item index. */
export type CellAt = (block: number, index: number) => Cell

/** Adds the sheets up and codes each cell. Throws a RangeError for a sheet of no block. */
export function cellsOf({ items, blocks, k }: TallyPlan, sheets: Sheets): CellAt {
  const count = countOptions(items, blocks.length, sheets)
  const codes = blocks.flatMap(({ id }) =>
    items.map((item, index) => codeOf(classesIn(item, count(id, index)), k)),
  )
  return (block, index) => ({
    options: count(block, index),
    code: codes[block * items.length + index] ?? null,
  })
}

/** People by class, of counts by option. */
export function classesIn(item: ScoredItem, options: Uint32Array): Record<TallyClass, number> {
  const classes = { unfavourable: 0, neutral: 0, favourable: 0, none: options.at(-1) ?? 0 }
  for (const name of ANSWER_CLASSES) {
    const range = rangeOf(item, name)
    if (!range) continue
    for (let value = range[0]; value <= range[1]; value++) {
      classes[name] += options[value - item.min] ?? 0
    }
  }
  return classes
}
