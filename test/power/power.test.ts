import { describe, expect, test } from 'vitest'
import { DRIFTS, PLACES, scenariosAt } from '#test/power/scenarios.ts'
import { falseRows } from '#test/power/table.ts'
import { tried } from '#test/power/tried.ts'

const ORGANISATIONS = 200
const SEED = 20_261_122
const ALLOWED = 0.05

describe('the verdict on an action', () => {
  test('calls at most one of twenty without effect improved, in each kind of organisation', () => {
    const rows = falseRows(ORGANISATIONS, SEED)
    // the most of twenty kinds lies above the truth by chance: two errors of it
    const over = rows.filter(({ worst }) => worst.improved - 2 * worst.error > ALLOWED)
    expect(over).toEqual([])
    expect(rows).toHaveLength(PLACES.length)
    // a test of people alone is fooled by the same organisations, so that they are hard enough
    expect(rows.filter(({ plainly }) => plainly > 2 * ALLOWED).length).toBe(PLACES.length)
  })

  test('calls as few worse', () => {
    const rows = falseRows(ORGANISATIONS / 3, SEED + 1)
    expect(rows.filter(({ mostWorse }) => mostWorse > 2 * ALLOWED)).toEqual([])
  })

  test('finds what is there: more of larger effects, in larger departments, with more to compare with', () => {
    const found = (departments: number, size: number, effect: number) =>
      tried(
        { who: 'lowest', departments, size, effect, shift: 0, drift: DRIFTS['drift of 2'] },
        ORGANISATIONS,
        SEED,
      ).improved
    expect(found(20, 300, 10)).toBeGreaterThan(0.75)
    expect(found(20, 100, 15)).toBeGreaterThan(0.85)
    expect(found(20, 100, 15)).toBeGreaterThan(found(20, 100, 5))
    expect(found(20, 300, 10)).toBeGreaterThan(found(20, 30, 10))
    expect(found(60, 100, 10)).toBeGreaterThan(found(9, 100, 10))
    expect(found(4, 100, 15)).toBeGreaterThan(0.55)
  })
})

test('each place has every size and drift', () => {
  expect(scenariosAt({ who: 'lowest', departments: 9 }, 0)).toHaveLength(20)
})
