import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinForComparison } from '#src/core/disclosure/compare.ts'
import type { Surveyed } from '#src/core/disclosure/lines.ts'
import { makeBlocks, type Part } from '#src/core/disclosure/partition.ts'
import { makeTree } from '#src/core/disclosure/tree.ts'

const K = 5

type Team = { path: string; people: string[]; missing?: number }

/** A campaign in which each team is a unit; blocks of at least five, unless k is another. */
function campaign(teams: Team[], k = K) {
  const tree = makeTree(teams.map(({ path, people }) => ({ path, invited: people.length })))
  const teamAt = (unit: number) => teams.find(({ path }) => path === tree[unit]?.path)
  const atoms = tree
    .filter(({ invited }) => invited > 0)
    .map(({ id, invited }) => ({ id, units: [id], size: invited - (teamAt(id)?.missing ?? 0) }))
  const blocks = makeBlocks(tree, atoms, k)
  const surveyed = (parts: readonly Part[]) =>
    parts.map(({ units, size }) => ({
      people: units.flatMap((unit) => teamAt(unit)?.people ?? []),
      counted: size,
    }))
  return {
    tree,
    blocks,
    surveyed,
    paths: (part: Part) => part.units.map((unit) => tree[unit]!.path),
  }
}

function joined(before: Team[], now: Team[]) {
  const last = campaign(before)
  const { tree, blocks, surveyed, paths } = campaign(now)
  const previous = last.surveyed(last.blocks)
  const parts = joinForComparison({ tree, k: K, previous, blocks, surveyed: surveyed(blocks) })
  return parts.map((part) => paths(part).join(' + '))
}

const people = (name: string, n: number) => Array.from({ length: n }, (_, at) => `${name}${at}`)
const team = (path: string, n: number, missing = 0): Team => ({
  path,
  people: people(path, n),
  missing,
})

const north = team('Co/Sales/North', 9)
const south = team('Co/Sales/South', 9)
const legal = team('Co/Legal', 6)
const fresh = (some: Team, ...names: string[]): Team => ({
  ...some,
  people: [...some.people, ...names],
})
const hired = (some: Team, n: number) => fresh(some, ...people(`new ${some.path}`, n))

describe('where everybody answered', () => {
  test('nobody changed: the blocks stay', () => {
    expect(joined([north, south, legal], [north, south, legal])).toEqual([
      'Co/Legal',
      'Co/Sales/North',
      'Co/Sales/South',
    ])
  })

  test('one newcomer is hidden with the sibling in which four came', () => {
    expect(joined([north, south, legal], [hired(north, 1), hired(south, 4), legal])).toEqual([
      'Co/Legal',
      'Co/Sales/North + Co/Sales/South',
    ])
  })

  test('five newcomers are enough', () => {
    expect(joined([north, south, legal], [hired(north, 5), south, legal])).toHaveLength(3)
  })

  test('who moves to the sibling is in both joined blocks: nobody changed', () => {
    const mover = 'Co/Sales/North0'
    const without = { ...north, people: north.people.slice(1) }
    const rest = [hired(legal, 9)]
    expect(joined([north, south, legal], [without, fresh(south, mover), ...rest])).toEqual([
      'Co/Legal',
      'Co/Sales/North + Co/Sales/South',
    ])
  })

  test('the neighbour is the nearest in the tree, then the smaller', () => {
    const [small, large] = [team('Co/Ash', 5), team('Co/Beech', 12)]
    const changed = [hired(small, 5), hired(large, 5), hired(legal, 1), hired(north, 5)]
    expect(joined([small, large, legal, north], changed)).toEqual([
      'Co/Ash + Co/Legal',
      'Co/Beech',
      'Co/Sales/North',
    ])
  })

  test('a block in which nobody changed helps nobody, however near it is', () => {
    const some = [legal, team('Co/Ash', 5), team('Co/Beech', 12)]
    expect(joined(some, [hired(legal, 1), ...some.slice(1), team('Co/New', 8)])).toEqual([
      'Co/Ash',
      'Co/Beech',
      'Co/Legal + Co/New',
    ])
  })

  test('blocks that must be joined are joined with each other, not all with the first one', () => {
    const teams = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => team(`Co/${name}`, 9))
    expect(
      joined(
        teams,
        teams.map((some) => hired(some, 2)),
      ),
    ).toEqual(['Co/a + Co/b + Co/c', 'Co/d + Co/e + Co/f'])
  })

  test('blocks that were cut otherwise last time are compared as one union', () => {
    const [a, b] = [team('Co/a', 3), team('Co/b', 9)]
    const grown = { ...a, people: [...a.people, ...people('b', 0), 'Co/b8', 'Co/b7'] }
    const shrunk = { ...b, people: b.people.slice(0, 7) }
    // Last time a and b were one block, now they are two: two people moved inside the union, none changed.
    expect(joined([a, b], [grown, shrunk])).toEqual(['Co/a', 'Co/b'])
  })

  test('if the whole company changed by one, joining would hide nobody: the blocks stay', () => {
    expect(joined([north, south, legal], [hired(north, 1), south, legal])).toHaveLength(3)
  })

  test('if it changed by three, these are told of together, and movers are hidden as ever', () => {
    const hiring = [hired(north, 1), hired(south, 2), legal]
    const [ash, beech] = [team('Co/Ash', 9), team('Co/Beech', 9)]
    const swapped = [
      { ...ash, people: [...ash.people.slice(2), 'Co/Beech0', 'Co/Beech1'] },
      { ...beech, people: [...beech.people.slice(2), 'Co/Ash0', 'Co/Ash1'] },
    ]
    expect(joined([north, south, legal, ash, beech], [...hiring, ...swapped])).toEqual([
      'Co/Ash + Co/Beech',
      'Co/Legal',
      'Co/Sales/North + Co/Sales/South',
    ])
  })
})

describe('where teams move', () => {
  const [one, two, three] = [team('Co/One', 20), team('Co/Two', 20), team('Co/Three', 20)]
  const go = (from: Team, to: Team, n: number): Team[] => [
    { ...from, people: from.people.slice(n) },
    { ...to, people: [...to.people, ...from.people.slice(0, n)] },
  ]

  test('four who move hide nobody who left at the same time: the difference of both blocks is theirs', () => {
    const [left, grown] = go(one, two, 4)
    const without = { ...left!, people: left!.people.slice(2) }
    expect(joined([one, two, three], [without, grown!, hired(three, 5)])).toEqual([
      'Co/One',
      'Co/Three + Co/Two',
    ])
  })

  test('five who move and nobody else are enough', () => {
    expect(joined([one, two, three], [...go(one, two, 5), three])).toHaveLength(3)
  })

  test('a team that moves as a whole changes nothing', () => {
    const moved = { ...one, path: 'Co/Far/One' }
    expect(joined([one, two, three], [moved, two, three])).toHaveLength(3)
  })

  test('blocks that overlap without nesting are compared all the same', () => {
    // a new team has twelve of One and four of Two: Two and what is left of it differ by these four
    const split = team('Co/Split', 0)
    const [left, some] = [go(one, split, 12), go(two, split, 4)]
    const fresh = { ...split, people: [...left[1]!.people, ...some[1]!.people] }
    expect(joined([one, two, three], [left[0]!, fresh, some[0]!, three])).toEqual([
      'Co/One + Co/Two',
      'Co/Split',
      'Co/Three',
    ])
  })
})

describe('where people are missing', () => {
  test('a block that lacks two in one of the campaigns stays', () => {
    const lacking = team('Co/Sales/North', 9, 2)
    expect(joined([lacking, south, legal], [hired(north, 1), south, hired(legal, 9)])).toHaveLength(
      3,
    )
    expect(
      joined([north, south, legal], [{ ...hired(north, 1), missing: 2 }, south, hired(legal, 9)]),
    ).toHaveLength(3)
  })

  test('one missing is not enough', () => {
    expect(
      joined([north, south, legal], [{ ...hired(north, 1), missing: 1 }, hired(south, 4), legal]),
    ).toHaveLength(2)
  })

  test('if the whole company changed by one, joining stops at a neighbour that lacks two', () => {
    const absent = team('Co/Sales/South', 9, 2)
    expect(joined([north, south, legal], [hired(north, 1), absent, legal])).toEqual([
      'Co/Legal',
      'Co/Sales/North + Co/Sales/South',
    ])
  })
})

describe('which neighbour, and until when', () => {
  test('a block that is no exact department anyway is nearer than a smaller one that is', () => {
    const others = [team('Co/a', 5, 2), team('Co/b', 4), team('Co/c', 5)]
    expect(joined([legal, ...others], [hired(legal, 1), ...others])).toEqual([
      'Co/Legal + Co/a + Co/b',
      'Co/c',
    ])
  })

  test('what was joined is joined on until five changed, though two are missing by then', () => {
    const [first, second] = [team('Co/Sales/North', 9, 1), team('Co/Sales/South', 9, 1)]
    const now = [
      { ...hired(first, 1), missing: 1 },
      { ...hired(second, 1), missing: 1 },
    ]
    expect(joined([north, south, legal], [...now, hired(legal, 9)])).toEqual([
      'Co/Legal + Co/Sales/North + Co/Sales/South',
    ])
  })
})

test('without an earlier campaign, or with other departments, nothing is joined', () => {
  expect(joined([], [north, south, legal])).toHaveLength(3)
  expect(joined([team('Old', 9)], [north, south, legal])).toHaveLength(3)
})

const sorted = (ids: readonly number[]) => [...ids].sort((a, b) => a - b)

const PATHS = [
  'Co',
  'Co/A',
  'Co/A/x',
  'Co/A/y',
  'Co/B',
  'Co/B/x',
  'Co/B/y',
  'Co/C',
  'Else',
  'Else/z',
]
const CROWD = 60

const spare = fc.array(fc.constantFrom(0, 0, 0, 0, 1, 1, 2), { minLength: 20, maxLength: 20 })

/** Two campaigns of sixty people: some teams move as a whole, some people alone, some come or leave (seat -1). */
const twoCampaigns = fc
  .record({
    seats: fc.array(fc.integer({ min: -1, max: PATHS.length - 1 }), {
      minLength: CROWD,
      maxLength: CROWD,
    }),
    teams: fc.array(fc.tuple(fc.nat(PATHS.length - 1), fc.nat(PATHS.length - 1)), { maxLength: 3 }),
    moves: fc.array(fc.tuple(fc.nat(CROWD - 1), fc.integer({ min: -1, max: PATHS.length - 1 })), {
      maxLength: 12,
    }),
    missing: fc.oneof(fc.constant(Array.from({ length: 20 }, () => 0)), spare),
    earlierK: fc.constantFrom(K, K, K, 3),
  })
  .map(({ seats, teams, moves, missing, earlierK }) => {
    const goes = new Map(teams)
    const later = seats.map((seat) => goes.get(seat) ?? seat)
    for (const [person, seat] of moves) later[person] = seat
    const staffed = (at: number[], offset: number) =>
      PATHS.map((path, seat): Team => {
        const members = at.flatMap((own, person) => (own === seat ? [`p${person}`] : []))
        return { path, people: members, missing: Math.min(missing[offset + seat]!, members.length) }
      }).filter((some) => some.people.length > 0)
    const last = campaign(staffed(seats, 0), earlierK)
    const { tree, blocks, surveyed } = campaign(staffed(later, 10))
    const previous = last.surveyed(last.blocks)
    const parts = joinForComparison({ tree, k: K, previous, blocks, surveyed: surveyed(blocks) })
    return { tree, previous, blocks, parts, surveyed, earlierK }
  })

describe('any two campaigns', () => {
  test('blocks are only joined, whole, and numbered by their first unit', () => {
    fc.assert(
      fc.property(twoCampaigns, ({ blocks, parts }) => {
        expect(sorted(parts.flatMap((part) => part.units))).toEqual(
          sorted(blocks.flatMap((part) => part.units)),
        )
        expect(parts.map((part) => part.id)).toEqual([...parts.keys()])
        for (const part of parts) {
          const inside = blocks.filter(({ units }) => part.units.includes(units[0]!))
          expect(sorted(inside.flatMap((block) => block.members))).toEqual(part.members)
          expect(inside.reduce((sum, block) => sum + block.size, 0)).toBe(part.size)
        }
        const firsts = parts.map((part) => part.units[0]!)
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
      }),
    )
  })

  test('no difference of complete unions is about one to four, but for what the company tells', () => {
    fc.assert(
      fc.property(twoCampaigns, ({ previous, parts, surveyed, earlierK }) => {
        fc.pre(earlierK === K)
        const now = surveyed(parts)
        const small = smallDifferences(previous, now, lacksAtMostOne)
        if (small.length === 0) return
        const company = smallDifferences(previous, now, eachLacksAtMostOne)
          .filter(({ young }) => young.length === now.length)
          .map(({ about }) => about)
        for (const { about } of small) expect(company).toContain(about)
      }),
      { numRuns: 500 },
    )
  })

  test('nor is one of weighted figures', () => {
    const weights = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 40, maxLength: 40 })
    fc.assert(
      fc.property(twoCampaigns, weights, ({ previous, parts, surveyed, earlierK }, weight) => {
        const now = surveyed(parts)
        fc.pre(earlierK === K && [...previous, ...now].every(isComplete))
        const sums = new Map<string, number>()
        for (const [at, { people }] of [...previous, ...now].entries()) {
          for (const person of people) sums.set(person, (sums.get(person) ?? 0) + weight[at]!)
        }
        const about = [...sums.values()].filter((sum) => sum !== 0).length
        if (about > 0 && about < K) expect(companyTells(previous, now)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('nothing is joined where no difference is small', () => {
    fc.assert(
      fc.property(twoCampaigns, ({ previous, blocks, parts, surveyed }) => {
        if (parts.length === blocks.length) expect(parts).toEqual(blocks)
        else
          expect(smallDifferences(previous, surveyed(blocks), eachLacksAtMostOne)).not.toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('the order of people and of earlier blocks’ people does not matter', () => {
    fc.assert(
      fc.property(twoCampaigns, ({ tree, previous, blocks, parts, surveyed }) => {
        const turned = (some: Surveyed[]) =>
          some.map(({ people, counted }) => ({ people: people.toReversed(), counted }))
        const again = joinForComparison({
          tree,
          k: K,
          previous: turned(previous),
          blocks,
          surveyed: turned(surveyed(blocks)),
        })
        expect(again).toEqual(parts)
      }),
    )
  })
})

const eachLacksAtMostOne = (some: Surveyed[]) => some.every((block) => lacksAtMostOne([block]))
const companyTells = (previous: Surveyed[], now: Surveyed[]) =>
  smallDifferences(previous, now, lacksAtMostOne).some(({ young }) => young.length === now.length)

const lacking = ({ people, counted }: Surveyed) => people.length - counted
const isComplete = (block: Surveyed) => lacking(block) === 0
const lacksAtMostOne = (some: Surveyed[]) =>
  some.reduce((sum, block) => sum + lacking(block), 0) <= 1

/** All differences of a union of new and a union of old blocks that are about one to four people, one by one. */
function smallDifferences(
  previous: Surveyed[],
  now: Surveyed[],
  isAllowed: (blocks: Surveyed[]) => boolean,
) {
  const nth = (person: string) => Number(person.slice(1))
  const people = (blocks: Surveyed[]) => {
    const bits: [number, number] = [0, 0]
    for (const person of blocks.flatMap((block) => block.people).map(nth)) {
      bits[person < 30 ? 0 : 1] |= 1 << (person % 30)
    }
    return bits
  }
  const unionsOf = (all: Surveyed[]) =>
    Array.from({ length: 2 ** all.length }, (_, bits) =>
      all.filter((_block, at) => bits & (1 << at)),
    )
      .filter(isAllowed)
      .map((blocks) => ({ blocks, people: people(blocks) }))
  const before = unionsOf(previous)
  return unionsOf(now).flatMap(({ blocks, people: [low, high] }) =>
    before.flatMap(({ people: [oldLow, oldHigh] }) => {
      const changed = ones(low ^ oldLow) + ones(high ^ oldHigh)
      const about = `${low ^ oldLow} ${high ^ oldHigh}`
      return changed > 0 && changed < K ? [{ young: blocks, about }] : []
    }),
  )
}

function ones(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
