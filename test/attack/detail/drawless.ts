import { copyOf } from '#src/core/disclosure/copy.ts'
import { type ItemMatrix, itemSumsOf } from '#src/core/disclosure/detail/item-sums.ts'
import { detailSums } from '#src/core/disclosure/detail/sum-copy.ts'
import { writtenSums } from '#src/core/disclosure/detail/written-sums.ts'
import type { Draw } from '#src/core/disclosure/draw.ts'
import { isExact, type TrueCell } from '#test/attack/detail/cells.ts'
import { INSTRUMENT, type World } from '#test/attack/detail/world.ts'
import type { PublishedDetail } from '#test/attack/simulate/detail.ts'
import { ITEMS } from '#test/attack/simulate/questionnaire.ts'

type Sums = PublishedDetail['sums']
type Published = Readonly<{ details: readonly PublishedDetail[]; matrix: ItemMatrix | null }>
type Clear = (items: readonly number[], blocks: readonly number[]) => boolean

/**
 * Published sums that are not what the product's functions make of the true sheets, where nothing was drawn: of items
 * that nobody skipped in any exact cell of a detail block, any copy says the same.
 */
export function otherThanTrue(
  { plan, publication, members }: World,
  cells: readonly TrueCell[],
  { details, matrix }: Published,
  draw: Draw,
): string[] {
  const drawn = cells.filter((cell) => isExact(cell) && cell.holes.length > 0)
  const isClear: Clear = (items, blocks) =>
    !drawn.some(({ item, block }) => items.includes(item) && blocks.includes(block))
  const copy = copyOf(plan, publication.sheets, draw)
  const expected = detailSums(INSTRUMENT, copy, publication.partitions.detailBlocks)
  return [
    ...details.flatMap(({ id, blocks, sums }, at) => {
      const own = expected[at]
      const ofBlocks = (items: readonly number[]) => isClear(items, blocks)
      return own
        ? different(sums, writtenSums(INSTRUMENT, own, []), ofBlocks).map(
            (what) => `${what} of detail block ${id} is not that of the sheets`,
          )
        : [`detail block ${id} does not exist`]
    }),
    ...differentMatrix(matrix, itemSumsOf(INSTRUMENT, copy), (items) =>
      isClear(items, [...members.keys()]),
    ),
  ]
}

function different(sums: Sums, own: Sums, isClear: (items: readonly number[]) => boolean) {
  const all = [...ITEMS.keys()]
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  return [
    ...all
      .filter((item) => isClear([item]))
      .filter((item) => sums.items.square[item] !== own.items.square[item])
      .map((item) => ITEMS[item] ?? ''),
    ...INSTRUMENT.factors.flatMap(({ id, items }, at) =>
      isClear(items) && !isSame(sums.factors[at], own.factors[at]) ? [id] : [],
    ),
    ...(isClear(all) && !isSame(sums.together, own.together) ? ['factors together'] : []),
  ]
}

/** Sums of items and of pairs of items. */
function differentMatrix(
  matrix: ItemMatrix | null,
  own: ItemMatrix,
  isClear: (items: readonly number[]) => boolean,
): string[] {
  if (!matrix) return []
  const pairs = ITEMS.flatMap((_, row) =>
    ITEMS.slice(row).map((__, more): [number, number] => [row, row + more]),
  )
  return pairs.flatMap(([row, column], at) =>
    isClear([row, column]) &&
    (matrix.products[at] !== own.products[at] || matrix.sums[row] !== own.sums[row])
      ? [`${ITEMS[row]} with ${ITEMS[column]} is not that of the sheets`]
      : [],
  )
}
