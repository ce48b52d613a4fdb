import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coversOf, foreignUnits, unionFinder } from '#src/core/disclosure/cover.ts'
import { blocksOf, reportingGroups } from '#src/core/disclosure/partition.ts'
import { ancestors } from '#src/core/disclosure/tree.ts'
import { aClosedCompany, company } from '#test/core/disclosure/companies.ts'

describe('a company with a legal team of three', () => {
  const tree = company({
    'Co/Legal': 3,
    'Co/Sales/North': 9,
    'Co/Sales/South': 9,
    'Co/Support': 9,
    'Co/Void': 0,
  })
  const groups = reportingGroups(tree, 5)
  const blocks = blocksOf(tree, groups, [9, 7, 6], 5)
  const { unitCover, exact, covers, company: whole } = coversOf(tree, blocks)
  const at = (path: string) => tree.findIndex((unit) => unit.path === path)
  const coverOf = (path: string) => covers[unitCover[at(path)]!]!

  test('Legal is counted with Support and says so', () => {
    expect(exact[at('Co/Legal')]).toBe(false)
    expect(foreignUnits(tree, coverOf('Co/Legal'), at('Co/Legal'))).toEqual([at('Co/Support')])
    expect(coverOf('Co/Legal')).toBe(coverOf('Co/Support'))
  })

  test('Sales is exact and the sum of its teams', () => {
    expect(exact[at('Co/Sales')]).toBe(true)
    expect(coverOf('Co/Sales').units).toEqual([at('Co/Sales/North'), at('Co/Sales/South')])
    expect(foreignUnits(tree, coverOf('Co/Sales'), at('Co/Sales'))).toEqual([])
  })

  test('the company has the cover of all blocks, a department without people has none', () => {
    expect(coverOf('Co')).toBe(covers[whole!])
    expect(coverOf('Co').blocks).toEqual([0, 1, 2])
    expect(unitCover[at('Co/Void')]).toBeNull()
    expect(exact[at('Co/Void')]).toBe(false)
  })

  test('nothing published, no covers', () => {
    const none = coversOf(tree, blocksOf(tree, groups, [1, 1, 1], 5))
    expect(none.covers).toEqual([])
    expect(none.company).toBeNull()
    expect(new Set(none.unitCover)).toEqual(new Set([null]))
  })
})

test('a node of two blocks is inexact if the first of them reaches out of it', () => {
  const teams = { 'Co/W/a': 4, 'Co/W/b': 4, 'Co/W/c': 4, 'Co/W/d': 4 }
  const tree = company({ Co: 2, ...teams })
  const groups = reportingGroups(tree, 5)
  expect(groups.map(({ units }) => units)).toEqual([
    [0, 2, 3],
    [4, 5],
  ])
  const { exact } = coversOf(tree, blocksOf(tree, groups, [8, 8], 5))
  expect(exact).toEqual([true, false, false, false, false, false])
})

describe('every company', () => {
  test('covers a node by exactly the blocks that meet it, and is exact iff they lie inside', () => {
    fc.assert(
      fc.property(aClosedCompany, ({ tree, blocks }) => {
        const { unitCover, exact, covers } = coversOf(tree, blocks)
        for (const { id } of tree) {
          const below = tree.filter(
            (unit) => unit.id === id || ancestors(tree, unit.id).includes(id),
          )
          const inside = new Set(below.map((unit) => unit.id))
          const meeting = blocks.filter(({ units }) => units.some((unit) => inside.has(unit)))
          const cover = unitCover[id] === null ? null : covers[unitCover[id]!]!
          expect(cover?.blocks ?? []).toEqual(meeting.map((block) => block.id))
          expect(exact[id]).toBe(
            meeting.length > 0 &&
              meeting.every(({ units }) => units.every((unit) => inside.has(unit))),
          )
          if (cover === null) continue
          expect(cover.units).toEqual(
            meeting.flatMap(({ units }) => [...units]).sort((a, b) => a - b),
          )
          for (const unit of below) if (unit.invited > 0) expect(cover.units).toContain(unit.id)
          expect(foreignUnits(tree, cover, id).length === 0).toBe(exact[id])
        }
        expect(new Set(covers.map((cover) => cover.blocks.join())).size).toBe(covers.length)
      }),
    )
  })

  test('has comments for a cover iff it is a union of comment blocks', () => {
    fc.assert(
      fc.property(aClosedCompany, ({ tree, blocks, comments }) => {
        for (const cover of coversOf(tree, blocks).covers) {
          const union = unionFinder(comments)(cover.blocks)
          const members = (union ?? []).flatMap((id) => [...comments[id]!.members])
          if (union) expect(members.sort((a, b) => a - b)).toEqual(cover.blocks)
          const crossing = comments.some(
            ({ members: ids }) =>
              ids.some((id) => cover.blocks.includes(id)) &&
              !ids.every((id) => cover.blocks.includes(id)),
          )
          expect(union === null).toBe(crossing || comments.length === 0)
        }
      }),
    )
  })
})
