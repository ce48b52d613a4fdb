import {
  type Cell,
  type CellAt,
  cellsOf,
  classesIn,
  type TallyClass,
  type TallyPlan,
} from '#src/core/disclosure/cells.ts'
import type { Code } from '#src/core/disclosure/codes.ts'
import type { Sheets } from '#src/core/disclosure/count-options.ts'
import type { ScoredItem } from '#src/core/disclosure/instrument.ts'
import {
  type ClassOptionRow,
  classOptionRows,
  type OptionTallyRow,
  optionTallyRows,
} from '#src/core/disclosure/option-tally.ts'

/** The rows of five published tables, each in key order; a count of zero has no row. */
export type Tallies = {
  tally: { block: number; item: string; class: TallyClass; n: number }[]
  tallySum: { block: number; item: string; sum: number }[]
  tallyCode: { block: number; item: string; code: Code }[]
  classOption: ClassOptionRow[]
  optionTally: OptionTallyRow[]
}

// In the order of the key.
const TALLY_CLASSES = ['favourable', 'neutral', 'none', 'unfavourable'] as const

/**
 * Adds all sheets up and codes each cell, once, below everything that is published (ANONYMITY B3, R3, R4).
 * Classes, options and sums (in scale units) are after reversing. Throws a RangeError for a sheet of no block.
 * Nobody's order leaves a trace: all sums are over counts, in the order of the blocks.
 */
export function tallySheets(plan: TallyPlan, sheets: Sheets): Tallies {
  if (plan.blocks.length === 0) {
    return { tally: [], tallySum: [], tallyCode: [], classOption: [], optionTally: [] }
  }
  const cellAt = cellsOf(plan, sheets)
  const order = inKeyOrder(plan.items)
  const classOption = classOptionRows(plan, cellAt, order)
  const optionTally = optionTallyRows(plan, cellAt, order, classOption)
  return { ...cellRows(plan, cellAt, order), classOption, optionTally }
}

// Ids are ASCII, so this is the byte order of the key.
function inKeyOrder(items: readonly { id: string }[]): number[] {
  const id = (index: number) => items[index]?.id ?? ''
  return [...items.keys()].sort((one, other) => (id(one) < id(other) ? -1 : 1))
}

function cellRows({ items, blocks }: TallyPlan, cellAt: CellAt, order: readonly number[]) {
  const rows: Pick<Tallies, 'tally' | 'tallySum' | 'tallyCode'> = {
    tally: [],
    tallySum: [],
    tallyCode: [],
  }
  for (const { id: block } of blocks) {
    for (const index of order) {
      const item = items[index]
      if (item) addCell(rows, block, item, cellAt(block, index))
    }
  }
  return rows
}

function addCell(
  rows: Pick<Tallies, 'tally' | 'tallySum' | 'tallyCode'>,
  block: number,
  item: ScoredItem,
  { options, code }: Cell,
) {
  if (code) {
    rows.tallyCode.push({ block, item: item.id, code })
    return
  }
  const classes = classesIn(item, options)
  for (const name of TALLY_CLASSES) {
    if (classes[name] > 0) rows.tally.push({ block, item: item.id, class: name, n: classes[name] })
  }
  let sum = 0
  for (let option = 0; option < options.length - 1; option++) {
    sum += (options[option] ?? 0) * (item.min + option)
  }
  rows.tallySum.push({ block, item: item.id, sum })
}
