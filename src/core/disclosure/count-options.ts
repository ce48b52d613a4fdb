import { optionCount, optionOf, type ScoredItem } from '#src/core/disclosure/instrument.ts'

/**
 * The opened answers: person by person, within a person in the order of the items, raw values of the scale;
 * whatever is not on the scale (skipped, not applicable) counts as none. `blocks` is each person's block.
 */
export type Sheets = { answers: Int8Array; blocks: ArrayLike<number> }

/** Answers of a block to an item by option, from the scale's minimum, after reversing; none comes last. */
export type OptionCounts = (block: number, index: number) => Uint32Array

/** Adds the sheets up. Throws a RangeError for a sheet of no block. Memory: 4 bytes per block and option. */
export function countOptions(
  items: readonly ScoredItem[],
  blocks: number,
  sheets: Sheets,
): OptionCounts {
  const starts = [0]
  for (const [index, item] of items.entries()) {
    starts.push((starts[index] ?? 0) + optionCount(item) + 1)
  }
  const stride = starts.at(-1) ?? 0
  const counts = new Uint32Array(blocks * stride)
  for (let person = 0; person < sheets.blocks.length; person++) {
    const block = sheets.blocks[person] ?? -1
    if (block < 0 || block >= blocks) throw new RangeError(`A sheet of no block: ${block}`)
  }
  for (const [index, item] of items.entries()) {
    addItem(counts, sheets, { item, index, width: items.length, start: starts[index] ?? 0, stride })
  }
  return (block, index) =>
    counts.subarray(
      block * stride + (starts[index] ?? 0),
      block * stride + (starts[index + 1] ?? 0),
    )
}

type Column = { item: ScoredItem; index: number; width: number; start: number; stride: number }

function addItem(counts: Uint32Array, { answers, blocks }: Sheets, column: Column) {
  const { item, index, width, start, stride } = column
  for (let person = 0; person < blocks.length; person++) {
    const option = optionOf(item, answers[person * width + index])
    const at = (blocks[person] ?? 0) * stride + start + option
    counts[at] = (counts[at] ?? 0) + 1
  }
}
