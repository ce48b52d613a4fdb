import { unionFinder } from '#src/core/disclosure/cover.ts'
import { type Instrument, optionCount, toPoints } from '#src/core/disclosure/instrument.ts'
import { spreadsOf } from '#src/core/disclosure/option-tally.ts'
import type { Part } from '#src/core/disclosure/partition.ts'
import type { Tallies } from '#src/core/disclosure/tally.ts'
import { ANSWER_CLASSES, type AnswerClass } from '#src/core/questionnaire/scale.ts'

/** The classes of a cell, in the order in which `classes` holds them. */
export const CELL_CLASSES = [...ANSWER_CLASSES, 'none'] as const

/** `codes` holds 0 for exact, 1 for too few, 2 and more for almost all of ANSWER_CLASSES. */
export const TOO_FEW = 1
export const ALMOST_ALL = 2

/** The published tallies, ready to be added up: cell = block x items + item. */
export type PublishedCells = {
  instrument: Instrument
  k: number
  counted: readonly number[]
  codes: Uint8Array
  classes: Int32Array
  sums: Float64Array
  means: readonly ClassMeans[]
  /** People by option, from the scale's minimum, of a comment block's id and an item index. */
  optionTally: (commentBlock: number, index: number) => Float64Array
  unionOf: (blocks: readonly number[]) => number[] | null
}

/** The mean score, in points, that an estimated answer of a class counts for. */
export type ClassMeans = Readonly<Record<AnswerClass, number>>

type Rows = {
  tally: Iterable<Loose<RowOf<'tally'>>>
  tallySum: Tallies['tallySum']
  tallyCode: Iterable<Loose<RowOf<'tallyCode'>>>
  classOption: Tallies['classOption']
  optionTally: Tallies['optionTally']
}

type RowOf<Table extends keyof Tallies> = Tallies[Table] extends Iterable<infer Row> ? Row : never

/** A row as a database gives it back: names are plain strings. */
type Loose<Row> = { [Column in keyof Row]: Row[Column] extends string ? string : Row[Column] }

/** Reads the five published tables of a campaign. `blocks` and `commentBlocks` are indexed by their ids. */
export function readCells(
  instrument: Instrument,
  k: number,
  blocks: readonly Pick<Part, 'id' | 'size'>[],
  commentBlocks: readonly Pick<Part, 'id' | 'members'>[],
  rows: Rows,
): PublishedCells {
  const indexOf = new Map(instrument.items.map((item, index) => [item.id, index]))
  const cellOf = (row: { block: number; item: string }) =>
    row.block * instrument.items.length + (indexOf.get(row.item) ?? Number.NaN)
  return {
    instrument,
    k,
    counted: blocks.map((block) => block.size),
    ...cellArrays(blocks.length * instrument.items.length, cellOf, rows),
    means: classMeans(instrument, rows.classOption),
    optionTally: optionsByBlock(instrument, indexOf, commentBlocks.length, rows.optionTally),
    unionOf: unionFinder(commentBlocks),
  }
}

function cellArrays(
  length: number,
  cellOf: (row: { block: number; item: string }) => number,
  { tally, tallySum, tallyCode }: Rows,
) {
  const codes = new Uint8Array(length)
  const classes = new Int32Array(length * CELL_CLASSES.length)
  const sums = new Float64Array(length)
  const places = new Map<string, number>(CELL_CLASSES.map((name, place) => [name, place]))
  for (const row of tally) {
    const place = places.get(row.class) ?? Number.NaN
    classes[cellOf(row) * CELL_CLASSES.length + place] = row.n
  }
  for (const row of tallySum) sums[cellOf(row)] = row.sum
  for (const row of tallyCode) codes[cellOf(row)] = codeNumber(row.code)
  return { codes, classes, sums }
}

function codeNumber(code: string): number {
  const main = ANSWER_CLASSES.findIndex((name) => code === `almost-all:${name}`)
  return main < 0 ? TOO_FEW : ALMOST_ALL + main
}

function classMeans({ items }: Instrument, rows: Rows['classOption']): ClassMeans[] {
  return spreadsOf(items, rows).map((spread, index) => {
    const item = items[index]
    const mean = (shares: readonly number[]) =>
      shares.reduce(
        (sum, share, option) => sum + (item ? share * toPoints(item, item.min + option) : 0),
        0,
      )
    return {
      unfavourable: mean(spread.unfavourable),
      neutral: mean(spread.neutral),
      favourable: mean(spread.favourable),
    }
  })
}

function optionsByBlock(
  { items }: Instrument,
  indexOf: ReadonlyMap<string, number>,
  length: number,
  rows: Rows['optionTally'],
): PublishedCells['optionTally'] {
  // each item by itself: one of eleven options does not widen the others
  const counts = items.map((item) => new Float64Array(length * optionCount(item)))
  for (const { commentBlock, item, option, n } of rows) {
    const index = indexOf.get(item) ?? Number.NaN
    const [own, scored] = [counts[index], items[index]]
    if (own && scored) own[commentBlock * optionCount(scored) + option - scored.min] = n
  }
  return (block, index) => {
    const [own, scored] = [counts[index], items[index]]
    if (!own || !scored) throw new RangeError(`No item ${index}`)
    return own.subarray(block * optionCount(scored), (block + 1) * optionCount(scored))
  }
}
