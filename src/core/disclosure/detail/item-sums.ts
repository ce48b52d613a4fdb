import type { Copy } from '#src/core/disclosure/copy.ts'
import type { Instrument } from '#src/core/disclosure/instrument.ts'
import { MISSING, UNIT } from '#src/core/disclosure/whole-sheets.ts'
import { addWholeNumbers, wholeSums } from '#src/core/statistics/cross-sums.ts'

/**
 * The company's matrix of all items, for whoever validates the instrument: over the `n` sheets of the copy with all of
 * them, answers above the scale's minimum, after reversing, in `unit`ths of a scale unit. `products` = the upper triangle
 * row by row, the diagonal included.
 */
export type ItemMatrix = Readonly<{
  unit: number
  n: number
  items: readonly Readonly<{ id: string; factor: string | null; min: number; max: number }>[]
  sums: readonly number[]
  products: readonly number[]
}>

export function itemSumsOf({ items, factors }: Instrument, { whole }: Copy): ItemMatrix {
  const sums = wholeSums(items.length)
  for (let start = 0; start < whole.length; start += items.length) {
    const sheet = whole.subarray(start, start + items.length)
    if (!sheet.includes(MISSING)) addWholeNumbers(sums, sheet)
  }
  return {
    unit: UNIT,
    n: sums.n,
    items: items.map(({ id, min, max }, index) => {
      const factor = factors.find((one) => one.items.includes(index))
      return { id, factor: factor?.id ?? null, min, max }
    }),
    sums: [...sums.totals],
    products: [...sums.products],
  }
}
