import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathsAbove } from '#src/core/roster/check-rows.ts'
import { continuedPaths, type Move } from '#src/core/roster/continued.ts'
import { path } from '#test/core/roster/arbitrary.ts'

const move = (text: string): Move => {
  const [from = '', to = ''] = text.split(' > ')
  return { from, to }
}
const continued = (known: string[], wanted: string[], ...statements: string[]) => {
  const { moves, refused } = continuedPaths(
    { known: pathsAbove(known), wanted: pathsAbove(wanted) },
    statements.map(move),
  )
  return {
    moves: [...moves].map(([from, to]) => `${from} > ${to}`).toSorted(),
    refused: refused.map(({ from, to }) => `${from} > ${to}`),
  }
}

test('a subtree moves by the former path of its top alone, however deep', () => {
  const { moves } = continued(
    ['C/Sales/North/Lyon', 'C/Sales/South', 'C/Legal'],
    ['C/Trade/Ventes/North/Lyon', 'C/Trade/Ventes/South', 'C/Legal'],
    'C/Sales > C/Trade/Ventes',
  )
  expect(moves).toEqual([
    'C/Sales > C/Trade/Ventes',
    'C/Sales/North > C/Trade/Ventes/North',
    'C/Sales/North/Lyon > C/Trade/Ventes/North/Lyon',
    'C/Sales/South > C/Trade/Ventes/South',
  ])
})

test('the nearest department above that was named decides, and a statement of its own before that', () => {
  const { moves } = continued(
    ['A/B/C', 'A/B/D'],
    ['X/B/D', 'Y/C', 'Z'],
    'A > X',
    'A/B > Y',
    'A/B/D > Z',
  )
  expect(moves).toEqual(['A > X', 'A/B > Y', 'A/B/C > Y/C', 'A/B/D > Z'])
})

test('two departments change places, with all below them', () => {
  const both = ['C/A/x', 'C/A/y', 'C/B/x']
  expect(continued(both, ['C/A/x', 'C/B/x', 'C/B/y'], 'C/A > C/B', 'C/B > C/A').moves).toEqual([
    'C/A > C/B',
    'C/A/x > C/B/x',
    'C/A/y > C/B/y',
    'C/B > C/A',
    'C/B/x > C/A/x',
  ])
})

test('names move on in a chain, and round a ring', () => {
  expect(continued(['A', 'B'], ['B', 'C'], 'A > B', 'B > C').moves).toEqual(['A > B', 'B > C'])
  expect(continued(['A', 'B', 'C'], ['A', 'B', 'C'], 'A > B', 'B > C', 'C > A').moves).toEqual([
    'A > B',
    'B > C',
    'C > A',
  ])
})

test('a chain whose end is taken does not move at all', () => {
  const { moves, refused } = continued(['A', 'B', 'C'], ['B', 'C'], 'A > B', 'B > C')
  expect(moves).toEqual([])
  expect(refused).toEqual(['A > B', 'B > C'])
})

test('two departments never become one, and none becomes two', () => {
  expect(continued(['A', 'B'], ['B'], 'A > B')).toEqual({ moves: [], refused: ['A > B'] })
  expect(continued(['A'], ['A', 'B'], 'A > B')).toEqual({ moves: [], refused: ['A > B'] })
})

test('what lies below a statement that cannot hold stays where it is', () => {
  expect(continued(['A/x', 'B'], ['A/x', 'B/x'], 'A > B').moves).toEqual([])
})

test('a department may move below itself, and above', () => {
  expect(continued(['A/x'], ['A/A/x'], 'A > A/A')).toMatchObject({ moves: [] })
  expect(continued(['A/x'], ['B/A/x'], 'A > B/A').moves).toEqual(['A > B/A', 'A/x > B/A/x'])
  expect(continued(['A/B/x'], ['B/x'], 'A/B > B').moves).toEqual(['A/B > B', 'A/B/x > B/x'])
})

const flat = fc.constantFrom('A', 'B', 'C', 'D', 'E')
const statements = (one: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(fc.record({ from: one, to: one }), { maxLength: 5, selector: ({ from }) => from })
    .map((some) => some.filter(({ to }, at) => some.findIndex((other) => other.to === to) === at))
const world = (one: fc.Arbitrary<string>) =>
  fc.record({
    known: fc.array(one, { maxLength: 6 }),
    wanted: fc.array(one, { maxLength: 6 }),
    statements: statements(one),
  })

test('every department of the file goes on from at most one, and none is in two places', () => {
  fc.assert(
    fc.property(world(path), ({ known, wanted, statements }) => {
      const paths = { known: pathsAbove(known), wanted: pathsAbove(wanted) }
      const { moves } = continuedPaths(paths, statements)
      expect(new Set(moves.values()).size).toBe(moves.size)
      for (const [from, to] of moves) {
        expect([paths.known.has(from), paths.wanted.has(to), from === to]).toEqual([
          true,
          true,
          false,
        ])
        // the department that was there goes elsewhere, and where this one was another one comes from elsewhere
        if (paths.known.has(to)) expect(moves.has(to)).toBe(true)
        if (paths.wanted.has(from)) expect([...moves.values()]).toContain(from)
      }
    }),
    { numRuns: 2000 },
  )
})

test('the order of the statements does not matter', () => {
  fc.assert(
    fc.property(world(path), ({ known, wanted, statements }) => {
      const paths = { known: pathsAbove(known), wanted: pathsAbove(wanted) }
      const one = continuedPaths(paths, statements).moves
      const other = continuedPaths(paths, statements.toReversed()).moves
      expect(inOrder(other)).toEqual(inOrder(one))
    }),
    { numRuns: 1000 },
  )
})

test('of all sets of statements that can hold the largest is taken', () => {
  fc.assert(
    fc.property(world(flat), ({ known, wanted, statements }) => {
      const paths = { known: new Set(known), wanted: new Set(wanted) }
      const possible = statements.filter(
        ({ from, to }) => from !== to && paths.known.has(from) && paths.wanted.has(to),
      )
      const largest = subsets(possible)
        .filter((some) => holds(paths, some))
        .toSorted((one, other) => other.length - one.length)[0]
      const { moves } = continuedPaths(paths, statements)
      expect(inOrder(moves)).toEqual(
        inOrder((largest ?? []).map(({ from, to }) => [from, to] as const)),
      )
    }),
    { numRuns: 1000 },
  )
})

const inOrder = (moves: Iterable<readonly [string, string]>) =>
  [...moves].toSorted(([one], [other]) => (one < other ? -1 : 1))

const subsets = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: 2 ** items.length }, (_, set) =>
    items.filter((_item, at) => Math.floor(set / 2 ** at) % 2 === 1),
  )

function holds(paths: { known: Set<string>; wanted: Set<string> }, some: readonly Move[]) {
  const left = new Set(some.map(({ from }) => from))
  const entered = new Set(some.map(({ to }) => to))
  return some.every(
    ({ from, to }) =>
      (!paths.wanted.has(from) || entered.has(from)) && (!paths.known.has(to) || left.has(to)),
  )
}

test('a hundred thousand statements that cannot hold are dropped in a moment', () => {
  const names = Array.from({ length: 100_000 }, (_, index) => `D${index}`)
  const chain = names.slice(1).map((to, index) => ({ from: `D${index}`, to }))
  const { moves } = continuedPaths({ known: new Set(names), wanted: new Set(names) }, chain)
  expect(moves.size).toBe(0)
  // the square of them would take longer than any test may
})
