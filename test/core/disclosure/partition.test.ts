import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blocksOf,
  commentBlocksOf,
  makeBlocks,
  reportingGroups,
} from '#src/core/disclosure/partition.ts'
import type { Tree } from '#src/core/disclosure/tree.ts'
import { makeTree } from '#src/core/disclosure/tree.ts'
import { aClosedCompany, aTree, company } from '#test/core/disclosure/companies.ts'
import { naiveBlocks } from '#test/core/disclosure/naive.ts'

const unitAtoms = (tree: Tree) =>
  tree
    .filter(({ invited }) => invited > 0)
    .map(({ id, invited }) => ({ id, units: [id], size: invited }))

const byPath = (tree: Tree, k: number) =>
  makeBlocks(tree, unitAtoms(tree), k).map(({ units }) =>
    units.map((unit) => tree[unit]?.path).join(' + '),
  )

describe('companies made by hand, k = 5', () => {
  test('a department that is large enough stands alone', () => {
    expect(byPath(company({ Legal: 5, Sales: 12 }), 5)).toEqual(['Legal', 'Sales'])
  })

  test('a team of three joins its only large sibling', () => {
    expect(byPath(company({ 'Co/Legal': 3, 'Co/Sales': 12 }), 5)).toEqual(['Co/Legal + Co/Sales'])
  })

  test('of two siblings the smaller takes the team of three, of two equal ones the first', () => {
    expect(byPath(company({ 'Co/Legal': 3, 'Co/Sales': 12, 'Co/Support': 9 }), 5)).toEqual([
      'Co/Legal + Co/Support',
      'Co/Sales',
    ])
    expect(byPath(company({ 'Co/Legal': 3, 'Co/Sales': 9, 'Co/Support': 9 }), 5)).toEqual([
      'Co/Legal + Co/Sales',
      'Co/Support',
    ])
  })

  test('small siblings are cut into the shortest runs, the rest joins the last run', () => {
    expect(byPath(company({ 'Co/a': 3, 'Co/b': 3, 'Co/c': 4, 'Co/d': 2, 'Co/e': 1 }), 5)).toEqual([
      'Co/a + Co/b',
      'Co/c + Co/d + Co/e',
    ])
  })

  test('a manager who is a unit of one runs with the small teams below', () => {
    expect(
      byPath(company({ Sales: 1, 'Sales/North': 3, 'Sales/South': 4, 'Sales/West': 6 }), 5),
    ).toEqual(['Sales + Sales/North + Sales/South', 'Sales/West'])
  })

  test('a remainder joins where the fewest exact nodes are lost, not where the block is smallest', () => {
    // Joining x would cost the exactness of A and of A/x; joining B costs B alone, though B is larger.
    const tree = company({ Co: 2, 'Co/A/x': 5, 'Co/A/y': 5, 'Co/B': 9 })
    expect(byPath(tree, 5)).toEqual(['Co + Co/B', 'Co/A/x', 'Co/A/y'])
  })

  test('a block that already lies at the node costs nothing', () => {
    const tree = company({ Co: 6, 'Co/A': 2, 'Co/B': 5 })
    expect(byPath(tree, 5)).toEqual(['Co + Co/A', 'Co/B'])
  })

  test('an earlier join counts: what is no longer exact costs nothing', () => {
    const people = { 'Co/V/W/a': 3, 'Co/V/W/b': 3, 'Co/V/W/c': 3, 'Co/V/W/d': 3 }
    // V joins a + b, so that W is no longer exact; then c + d costs Co no more than they do, and is smaller.
    expect(byPath(company({ Co: 2, 'Co/V': 2, ...people }), 5)).toEqual([
      'Co + Co/V/W/c + Co/V/W/d',
      'Co/V + Co/V/W/a + Co/V/W/b',
    ])
  })

  test('a small branch is passed up until it meets somebody', () => {
    const tree = company({ 'Co/A/x': 2, 'Co/A/y': 2, 'Co/B/z': 3, 'Co/B/w': 7 })
    // B settles z with w; A passes four people up, who then join the only block of the company.
    expect(byPath(tree, 5)).toEqual(['Co/A/x + Co/A/y + Co/B/w + Co/B/z'])
  })

  test('departments of different roots meet at the virtual root', () => {
    expect(byPath(company({ Paris: 3, Lyon: 4 }), 5)).toEqual(['Lyon + Paris'])
  })

  test('fewer than k people in all: nothing is published', () => {
    expect(byPath(company({ 'Co/a': 2, 'Co/b': 2 }), 5)).toEqual([])
    expect(makeBlocks(makeTree([]), [], 5)).toEqual([])
  })

  test('a group in which nobody answered goes along with its neighbours', () => {
    const tree = company({ 'Co/a': 8, 'Co/b': 9, 'Co/c': 8 })
    const groups = reportingGroups(tree, 5)
    const blocks = blocksOf(tree, groups, [6, 0, 7], 5)
    expect(blocks.map(({ members, size }) => [members, size])).toEqual([
      [[0, 1], 6],
      [[2], 7],
    ])
  })

  test('reporting groups have eight invited people even where k is three', () => {
    const tree = company({ 'Co/a': 3, 'Co/b': 6, 'Co/c': 8 })
    expect(reportingGroups(tree, 3).map(({ units }) => units)).toEqual([[1, 2], [3]])
  })

  test('a group over two departments lies at their common department', () => {
    const tree = company({ 'Co/A/x': 4, 'Co/A/y': 5, 'Co/B': 20 })
    const groups = reportingGroups(tree, 5)
    expect(groups.map(({ units }) => units)).toEqual([[2, 3], [4]])
    const blocks = blocksOf(tree, groups, [4, 12], 5)
    expect(blocks.map(({ members }) => members)).toEqual([[0, 1]])
  })

  test('comment blocks are made of whole blocks', () => {
    const tree = company({ 'Co/A/x': 9, 'Co/A/y': 9, 'Co/B': 30 })
    const blocks = makeBlocks(tree, unitAtoms(tree), 5)
    expect(commentBlocksOf(tree, blocks, 10).map(({ members, size }) => [members, size])).toEqual([
      [[0, 1], 18],
      [[2], 30],
    ])
  })
})

describe('every company', () => {
  test('has the blocks that the specification gives word by word', () => {
    fc.assert(
      fc.property(aTree, fc.integer({ min: 3, max: 9 }), (tree, k) => {
        const blocks = makeBlocks(tree, unitAtoms(tree), k).map(({ members }) => members)
        expect(blocks).toEqual(naiveBlocks(tree, unitAtoms(tree), k))
      }),
      { numRuns: 400 },
    )
    fc.assert(
      fc.property(aClosedCompany, ({ tree, k, groups, counted, blocks }) => {
        const atoms = groups.map(({ id, units }) => ({ id, units, size: counted[id]! }))
        expect(blocks.map(({ members }) => members)).toEqual(naiveBlocks(tree, atoms, k))
      }),
      { numRuns: 400 },
    )
  })

  test('counts everybody exactly once, in blocks of at least k, or publishes nothing', () => {
    fc.assert(
      fc.property(aClosedCompany, ({ tree, k, groups, counted, blocks, comments }) => {
        const total = counted.reduce((sum, n) => sum + n, 0)
        expect(blocks.reduce((sum, block) => sum + block.size, 0)).toBe(total >= k ? total : 0)
        expect(blocks.length > 0).toBe(total >= k)
        for (const block of blocks) expect(block.size).toBeGreaterThanOrEqual(k)
        for (const block of comments) expect(block.size).toBeGreaterThanOrEqual(Math.max(10, 2 * k))
        const invited = tree.filter((unit) => unit.invited > 0).map((unit) => unit.id)
        for (const parts of [groups, blocks, comments]) {
          const units = parts.flatMap((part) => part.units).sort((a, b) => a - b)
          expect(parts.length === 0 ? [] : invited).toEqual(units)
        }
      }),
    )
  })

  test('nests: a coarser part is a union of finer ones, numbered by its first unit', () => {
    fc.assert(
      fc.property(aClosedCompany, ({ groups, blocks, comments }) => {
        for (const [coarse, fine] of [
          [blocks, groups],
          [comments, blocks],
        ] as const) {
          for (const part of coarse) {
            const units = part.members.flatMap((id) => fine[id]!.units).sort((a, b) => a - b)
            expect(part.units).toEqual(units)
          }
        }
        for (const parts of [groups, blocks, comments]) {
          const firsts = parts.map((part) => part.units[0]!)
          expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
          expect(parts.map((part) => part.id)).toEqual([...parts.keys()])
        }
      }),
    )
  })
})

test('five thousand departments of 100,000 people are parted', () => {
  const tree = makeTree(
    Array.from({ length: 5000 }, (_, at) => ({
      path: `Co/${Math.floor(at / 500)}/${Math.floor(at / 50)}/${at}`,
      invited: 1 + ((at * 7919) % 39),
    })),
  )
  const groups = reportingGroups(tree, 5)
  const blocks = blocksOf(
    tree,
    groups,
    groups.map(({ size }) => Math.floor(size * 0.6)),
    5,
  )
  const people = blocks.reduce((sum, { size }) => sum + size, 0)
  expect(commentBlocksOf(tree, blocks, 10).reduce((sum, { size }) => sum + size, 0)).toBe(people)
})
