import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { companyChange, joinForComparison } from '#src/core/disclosure/compare.ts'
import { makeBlocks, type Part } from '#src/core/disclosure/partition.ts'
import { makeTree } from '#src/core/disclosure/tree.ts'

const K = 5

type Team = { path: string; people: string[]; missing?: number }

/** A campaign in which each team is a unit; blocks of at least five. */
function campaign(teams: Team[]) {
  const tree = makeTree(teams.map(({ path, people }) => ({ path, invited: people.length })))
  const teamAt = (unit: number) => teams.find(({ path }) => path === tree[unit]?.path)
  const atoms = tree
    .filter(({ invited }) => invited > 0)
    .map(({ id, invited }) => ({ id, units: [id], size: invited - (teamAt(id)?.missing ?? 0) }))
  const blocks = makeBlocks(tree, atoms, K)
  const surveyed = (parts: readonly Part[]) =>
    parts.map(({ units, size }) => ({
      departments: units.map((unit) => tree[unit]!.path),
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
    const small = team('Co/Ash', 5)
    const large = team('Co/Beech', 12)
    expect(
      joined([small, large, legal], [small, large, hired(legal, 1), team('Co/New', 8)]),
    ).toEqual(['Co/Ash + Co/Legal + Co/New', 'Co/Beech'])
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

  test('if the whole company changed by one, everything is joined while nobody is missing', () => {
    expect(joined([north, south, legal], [hired(north, 1), south, legal])).toEqual([
      'Co/Legal + Co/Sales/North + Co/Sales/South',
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
    const absent = team('Co/Sales/South', 9, 2)
    expect(joined([north, south, legal], [hired(north, 1), absent, hired(legal, 9)])).toEqual([
      'Co/Legal + Co/Sales/North + Co/Sales/South',
    ])
  })
})

test('without an earlier campaign, or with other departments, nothing is joined', () => {
  expect(joined([], [north, south, legal])).toHaveLength(3)
  expect(joined([team('Old', 9)], [north, south, legal])).toHaveLength(3)
})

test('the change of a company is who came and who left', () => {
  expect(companyChange(['ann', 'bob', 'cleo'], ['bob', 'cleo', 'dan', 'eve'])).toBe(3)
  expect(companyChange([], [])).toBe(0)
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

/** Two campaigns of sixty people who may sit in another team, or in none, the second time. */
const twoCampaigns = fc
  .record({
    seats: fc.array(fc.nat(PATHS.length - 1), { minLength: CROWD, maxLength: CROWD }),
    moves: fc.array(fc.tuple(fc.nat(CROWD - 1), fc.integer({ min: -1, max: PATHS.length - 1 })), {
      maxLength: 12,
    }),
    missing: fc.array(fc.constantFrom(0, 0, 0, 1, 2), { minLength: 20, maxLength: 20 }),
  })
  .map(({ seats, moves, missing }) => {
    const later = [...seats]
    for (const [person, seat] of moves) later[person] = seat
    const teams = (at: number[], offset: number) =>
      PATHS.map((path, seat): Team => {
        const members = at.flatMap((own, person) => (own === seat ? [`p${person}`] : []))
        return { path, people: members, missing: Math.min(missing[offset + seat]!, members.length) }
      }).filter((some) => some.people.length > 0)
    return { before: teams(seats, 0), now: teams(later, 10) }
  })

describe('any two campaigns', () => {
  test('blocks are only joined, whole, and numbered by their first unit', () => {
    fc.assert(
      fc.property(twoCampaigns, ({ before, now }) => {
        const last = campaign(before)
        const { tree, blocks, surveyed } = campaign(now)
        const parts = joinForComparison({
          tree,
          k: K,
          previous: last.surveyed(last.blocks),
          blocks,
          surveyed: surveyed(blocks),
        })
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

  test('no smaller common union of complete blocks is left that changed by one to four', () => {
    fc.assert(
      fc.property(twoCampaigns, ({ before, now }) => {
        const last = campaign(before)
        const { tree, blocks, surveyed } = campaign(now)
        const previous = last.surveyed(last.blocks)
        const parts = joinForComparison({
          tree,
          k: K,
          previous,
          blocks,
          surveyed: surveyed(blocks),
        })
        for (const { old, young, isEverything } of smallestUnions(previous, surveyed(parts))) {
          if (old.length === 0 || young.length === 0 || isEverything) continue
          const set = (some: typeof old) => new Set(some.flatMap((block) => block.people))
          const lacking = (some: typeof old) =>
            some.reduce((sum, block) => sum + block.people.length - block.counted, 0)
          const changed = set(old).symmetricDifference(set(young)).size
          const isRisky = changed > 0 && changed < K && lacking(old) <= 1 && lacking(young) <= 1
          expect(isRisky).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })
})

type Block = { departments: readonly string[]; people: readonly string[]; counted: number }

/** Grows each union from one new block until no block of either campaign shares a department with it. */
function smallestUnions(previous: Block[], now: Block[]) {
  return now.map((start) => {
    let departments = new Set(start.departments)
    const touching = (some: Block[]) =>
      some.filter((block) => block.departments.some((name) => departments.has(name)))
    for (let size = 0; size < departments.size; ) {
      size = departments.size
      departments = new Set([
        ...departments,
        ...[...touching(previous), ...touching(now)].flatMap((block) => block.departments),
      ])
    }
    const young = touching(now)
    return { old: touching(previous), young, isEverything: young.length === now.length }
  })
}
