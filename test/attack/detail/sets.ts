import type { ItemMatrix } from '#src/core/disclosure/detail/item-sums.ts'
import type { TrueCell } from '#test/attack/detail/cells.ts'
import { INSTRUMENT, type World } from '#test/attack/detail/world.ts'
import type { PublishedDetail } from '#test/attack/simulate/detail.ts'
import { ITEMS } from '#test/attack/simulate/questionnaire.ts'

/** A figure of detail: how many people it says it is about, and the blocks whose people these are by the codes alone. */
export type FigureSet = Readonly<{
  name: string
  items: readonly number[]
  says: number
  blocks: readonly number[]
}>

type Cells = readonly TrueCell[]

/**
 * Whom every published sum is about. In the copy whole cells are missing ("too few") or nobody's answer is: so who has
 * an item, a whole factor or a score follows from the codes, block by block.
 */
export function figureSets(
  world: World,
  cells: Cells,
  details: readonly PublishedDetail[],
  matrix: ItemMatrix | null,
): FigureSet[] {
  const has = (block: number, item: number) =>
    cells.some((cell) => cell.block === block && cell.item === item && cell.says !== 'too few')
  const all = INSTRUMENT.items.map((_, item) => item)
  const hasAll = (some: readonly number[]) => (block: number) =>
    some.every((item) => has(block, item))
  const everywhere = world.members.map((_, block) => block)
  return [
    ...details.flatMap((detail) => setsOf(detail, has)),
    ...(matrix
      ? [
          {
            name: 'the matrix of all items',
            items: all,
            says: matrix.n,
            blocks: everywhere.filter(hasAll(all)),
          },
        ]
      : []),
  ]
}

type Has = (block: number, item: number) => boolean

function setsOf({ id, blocks, counted, sums }: PublishedDetail, has: Has): FigureSet[] {
  const [criterion = -1] = INSTRUMENT.outcomes
  const all = INSTRUMENT.items.map((_, item) => item)
  const set = (
    what: string,
    says: number,
    items: readonly number[],
    isIn: (block: number) => boolean,
  ): FigureSet => ({
    name: `${what} of detail block ${id}`,
    items,
    says,
    blocks: blocks.filter(isIn),
  })
  const answeredIn = (block: number, items: readonly number[]) =>
    items.filter((item) => has(block, item)).length
  const isScored = (items: readonly number[]) => (block: number) =>
    answeredIn(block, items) > 0 && 2 * answeredIn(block, items) >= items.length
  return [
    set('everybody counted', counted, all, () => true),
    set('everybody', sums.n, all, () => true),
    ...all.map((item) =>
      set(`${ITEMS[item]}`, sums.items.valid[item] ?? -1, [item], (block) => has(block, item)),
    ),
    ...INSTRUMENT.factors.flatMap(({ id: factor, items }, at) => {
      const own = sums.factors[at]
      const inHistogram = own?.histogram.reduce((people, [, some]) => people + some, 0)
      const isWhole = (block: number) => answeredIn(block, items) === items.length
      return [
        set(`scores on ${factor}`, own?.scored ?? -1, items, isScored(items)),
        set(`histogram of ${factor}`, inHistogram ?? -1, items, isScored(items)),
        set(
          `answers to ${factor}`,
          own?.answering ?? -1,
          items,
          (block) => answeredIn(block, items) > 0,
        ),
        set(`whole answers to ${factor}`, own?.whole.n ?? -1, items, isWhole),
      ]
    }),
    set('whole sheets', sums.together?.n ?? -1, all, (block) =>
      [
        ...INSTRUMENT.factors.map(({ items }) => isScored(items)(block)),
        has(block, criterion),
      ].every(Boolean),
    ),
  ]
}
