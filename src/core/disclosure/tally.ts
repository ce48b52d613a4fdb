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

/**
 * The rows of five published tables, each in key order; a count of zero has no row. They are made while they are read,
 * as often as they are read: a company of 100,000 has more than a million of them.
 */
export type Tallies = {
  tally: Iterable<TallyRow>
  tallySum: Iterable<TallySumRow>
  tallyCode: Iterable<TallyCodeRow>
  classOption: readonly ClassOptionRow[]
  optionTally: Iterable<OptionTallyRow>
}

type TallyRow = { block: number; item: string; class: TallyClass; n: number }
type TallySumRow = { block: number; item: string; sum: number }
type TallyCodeRow = { block: number; item: string; code: Code }

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
  const ofEach = <Row>(rowsOf: RowsOf<Row>) => again(() => cellRows(plan, cellAt, order, rowsOf))
  return {
    tally: ofEach(tallyRows),
    tallySum: ofEach(sumRows),
    tallyCode: ofEach(codeRows),
    classOption,
    optionTally: again(() => optionTallyRows(plan, cellAt, order, classOption)),
  }
}

type RowsOf<Row> = (block: number, item: ScoredItem, cell: Cell) => Row[]

const again = <Row>(rows: () => Iterator<Row>): Iterable<Row> => ({ [Symbol.iterator]: rows })

// Ids are ASCII, so this is the byte order of the key.
function inKeyOrder(items: readonly { id: string }[]): number[] {
  const id = (index: number) => items[index]?.id ?? ''
  return [...items.keys()].sort((one, other) => (id(one) < id(other) ? -1 : 1))
}

function* cellRows<Row>(
  { items, blocks }: TallyPlan,
  cellAt: CellAt,
  order: readonly number[],
  rowsOf: RowsOf<Row>,
) {
  for (const { id: block } of blocks) {
    for (const index of order) {
      const item = items[index]
      if (item) yield* rowsOf(block, item, cellAt(block, index))
    }
  }
}

function tallyRows(block: number, item: ScoredItem, { options, code }: Cell): TallyRow[] {
  if (code) return []
  const classes = classesIn(item, options)
  return TALLY_CLASSES.filter((name) => classes[name] > 0).map((name) => ({
    block,
    item: item.id,
    class: name,
    n: classes[name],
  }))
}

function sumRows(block: number, item: ScoredItem, { options, code }: Cell): TallySumRow[] {
  if (code) return []
  let sum = 0
  for (let option = 0; option < options.length - 1; option++) {
    sum += (options[option] ?? 0) * (item.min + option)
  }
  return [{ block, item: item.id, sum }]
}

const codeRows = (block: number, { id: item }: ScoredItem, { code }: Cell): TallyCodeRow[] =>
  code ? [{ block, item, code }] : []
