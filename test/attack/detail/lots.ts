import type { Draw } from '#src/core/disclosure/draw.ts'
import { isExact, type TrueCell, trueCells } from '#test/attack/detail/cells.ts'
import type { World } from '#test/attack/detail/world.ts'

/**
 * What was drawn for an exact cell with holes, by people instead of places: whose answer filled each hole, in which order
 * the filled answers then changed places, and each with whom.
 */
export type Lot = Readonly<{
  giver: ReadonlyMap<number, number>
  order: readonly number[]
  partner: ReadonlyMap<number, number>
}>

/** What was drawn for a block's labels: who was in the pool by their own coin, and whose label each person carries. */
type Pool = Readonly<{
  willing: ReadonlySet<number>
  carries: ReadonlyMap<number, number>
}>

/** All that one publication draws: a lot for each exact cell, block by block, then a pool for each block. */
export type Lots = Readonly<{ cells: readonly Lot[]; pools: readonly Pool[] }>

type Drawn = Readonly<{ below: number; value: number }>

/** Keeps what is drawn. */
export function recorded(draw: Draw): { draw: Draw; drawn: readonly Drawn[] } {
  const drawn: Drawn[] = []
  const keep: Draw = (below) => {
    const value = draw(below)
    drawn.push({ below, value })
    return value
  }
  return { draw: keep, drawn }
}

/** The same numbers again, whatever they mean now. */
export function repeated(drawn: readonly Drawn[]): Draw {
  let next = 0
  return () => drawn[next++]?.value ?? 0
}

/** Draws what it is told, and nothing else: whoever asks for other numbers than those is not the product that is known here. */
function told(script: readonly Drawn[]): Draw {
  let next = 0
  return (below) => {
    const own = script[next++]
    if (own?.below !== below)
      throw new Error(`Draw ${next} is one of ${below}, where one of ${own?.below} was expected`)
    return own.value
  }
}

/** What these draws meant in a world: the inverse of `drawOf`. */
export function readLots(world: World, drawn: readonly Drawn[]): Lots {
  let next = 0
  const values = (length: number) => {
    next += length
    return drawn.slice(next - length, next).map(({ value }) => value)
  }
  const cells = trueCells(world)
    .filter(isExact)
    .map(({ people, holes, given }): Lot => {
      const fills = values(holes.length)
      const order = shuffledBy(holes, values(Math.max(0, holes.length - 1)))
      const partners = values(holes.length)
      return {
        giver: new Map(holes.map((hole, at) => [hole, given[fills[at] ?? -1] ?? -1])),
        order,
        partner: new Map(order.map((hole, at) => [hole, people[partners[at] ?? -1] ?? -1])),
      }
    })
  const pools = world.members.map((members): Pool => {
    const block = [...members]
    const coins = values(block.length)
    const willing = block.filter((_, at) => coins[at] === 1)
    const pool = willing.length < 2 ? block : willing
    const shuffled = shuffledBy(pool, values(pool.length - 1))
    return {
      willing: new Set(willing),
      carries: new Map(pool.map((person, at) => [person, shuffled[at] ?? person])),
    }
  })
  if (next !== drawn.length) throw new Error(`${drawn.length} draws, of which ${next} are known`)
  return { cells, pools }
}

/** The draws that mean this in a world. */
export function drawOf(world: World, { cells, pools }: Lots): Draw {
  const exact = trueCells(world).filter(isExact)
  return told([
    ...exact.flatMap((cell, at) => scriptOfCell(cell, cells[at] ?? NOTHING_DRAWN)),
    ...world.members.flatMap((members, block) =>
      scriptOfPool([...members], pools[block] ?? NOBODY_WILLING),
    ),
  ])
}

const NOTHING_DRAWN: Lot = { giver: new Map(), order: [], partner: new Map() }
const NOBODY_WILLING: Pool = { willing: new Set(), carries: new Map() }

function scriptOfCell({ people, holes, given }: TrueCell, { giver, order, partner }: Lot): Drawn[] {
  return [
    ...holes.map((hole) => placeIn(given, giver.get(hole))),
    ...shuffling(holes, order),
    ...order.map((hole) => placeIn(people, partner.get(hole))),
  ]
}

function scriptOfPool(block: readonly number[], { willing, carries }: Pool): Drawn[] {
  const own = block.filter((person) => willing.has(person))
  const pool = own.length < 2 ? block : own
  return [
    ...block.map((person) => ({ below: 2, value: willing.has(person) ? 1 : 0 })),
    ...shuffling(
      pool,
      pool.map((person) => carries.get(person) ?? person),
    ),
  ]
}

function placeIn(list: readonly number[], person: number | undefined): Drawn {
  const value = list.indexOf(person ?? -1)
  if (value < 0) throw new RangeError(`Person ${person} is not among those who may be drawn`)
  return { below: list.length, value }
}

/** Where the shuffle of the product (Durstenfeld) puts these. */
function shuffledBy(list: readonly number[], draws: readonly number[]): number[] {
  const shuffled = [...list]
  for (const [nth, other] of draws.entries()) swap(shuffled, list.length - 1 - nth, other)
  return shuffled
}

/** The draws by which that shuffle makes `goal` of `list`. */
function shuffling(list: readonly number[], goal: readonly number[]): Drawn[] {
  const rest = [...list]
  const draws: Drawn[] = []
  for (let last = list.length - 1; last > 0; last--) {
    const value = rest.indexOf(goal[last] ?? -1)
    if (value < 0 || value > last) throw new RangeError('No shuffle ends in this order')
    swap(rest, last, value)
    draws.push({ below: last + 1, value })
  }
  return draws
}

function swap(list: number[], one: number, other: number) {
  const kept = list[one] ?? -1
  list[one] = list[other] ?? -1
  list[other] = kept
}
