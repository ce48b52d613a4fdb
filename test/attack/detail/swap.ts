import type { Draw } from '#src/core/disclosure/draw.ts'
import { drawOf, type Lots, readLots, recorded, repeated } from '#test/attack/detail/lots.ts'
import { publicationOf } from '#test/attack/detail/publication.ts'
import { WIDTH, type World, withAnswers } from '#test/attack/detail/world.ts'
import { DIMENSIONS } from '#test/attack/simulate/questionnaire.ts'
import type { Random } from '#test/attack/simulate/random.ts'

/**
 * The swap test (ANONYMITY B5.1) of what is drawn by lot: two people of each block exchange their sheets and labels. The
 * same lots, drawn for the exchanged people, must give the very same publication. They are as many and as likely, so
 * every publication is as likely as before. Lots that fell on places instead would not do.
 */
export function isSameAfterSwap(
  world: World,
  draw: Draw,
  random: Random,
  areLotsOfPeople = true,
): boolean {
  const partner = pairsOf(world, random)
  const to = (person: number) => partner.get(person) ?? person
  const first = recorded(draw)
  const before = publicationOf(world, first.draw)
  const swapped = exchanged(world, to)
  const lots = () => drawOf(swapped, renamed(readLots(world, first.drawn), to))
  const again = areLotsOfPeople ? lots() : repeated(first.drawn)
  return publicationOf(swapped, again) === before
}

function pairsOf({ members }: World, random: Random): Map<number, number> {
  const partner = new Map<number, number>()
  for (const block of members) {
    const [one = 0, other = 0] = random.shuffled([...block])
    partner.set(one, other).set(other, one)
  }
  return partner
}

function exchanged(world: World, to: (person: number) => number): World {
  const { sheets, segments } = world.publication
  const moved = withAnswers(world, permuted(sheets.answers, WIDTH, to))
  const labels = permuted(segments.labels, DIMENSIONS.length, to)
  return {
    ...moved,
    publication: { ...moved.publication, segments: { ...segments, labels } },
  }
}

function permuted<List extends Int8Array | Uint8Array>(
  list: List,
  width: number,
  to: (person: number) => number,
): List {
  const moved = list.slice() as List
  for (let place = 0; place < list.length; place++) {
    const person = Math.floor(place / width)
    moved[to(person) * width + (place % width)] = list[place] ?? 0
  }
  return moved
}

/** The lots of the exchanged people. */
function renamed({ cells, pools }: Lots, to: (person: number) => number): Lots {
  const both = (map: ReadonlyMap<number, number>) =>
    new Map([...map].map(([one, other]) => [to(one), to(other)]))
  return {
    cells: cells.map(({ giver, order, partner }) => ({
      giver: both(giver),
      order: order.map(to),
      partner: both(partner),
    })),
    pools: pools.map(({ willing, carries }) => ({
      willing: new Set([...willing].map(to)),
      carries: both(carries),
    })),
  }
}
