import { expect, test } from 'vitest'
import { finestDisjoint } from '#src/core/actions/effect/controls.ts'
import { itemAim } from '#src/core/actions/effect/item-spread.ts'
import { changedOf, type Placed } from '#src/core/actions/effect/placed.ts'
import { beganAt, beganLater, wasActive } from '#src/core/actions/effect/when.ts'
import { momentsOf } from '#src/core/statistics/moments.ts'
import { aCell } from '#test/core/actions/effect/cells.ts'

const placed = (more: Partial<Placed> = {}): Placed => ({
  isExact: true,
  together: 'one two',
  hasEnough: true,
  aim: aCell(50),
  ...more,
})

test('a department is measured where both campaigns counted the same people of it alone', () => {
  expect(changedOf(placed(), placed({ aim: aCell(60) }), true)).toEqual({
    before: aCell(50),
    after: aCell(60),
  })
})

test('else the first reason is told', () => {
  const why = (before: Placed | null, after: Placed | null, isSame = true) =>
    changedOf(before, after, isSame)
  const poor = placed({ hasEnough: false, together: 'one' })
  expect(why(null, placed())).toBe('department-gone')
  expect(why(placed(), null)).toBe('department-gone')
  expect(why(placed(), placed({ isExact: false, together: 'one two three' }))).toBe(
    'counted-with-others',
  )
  expect(why(placed(), poor, false)).toBe('other-teams')
  expect(why(placed(), placed({ hasEnough: false }), false)).toBe('other-items')
  expect(why(placed({ aim: null }), placed({ hasEnough: false }))).toBe('no-score')
  expect(why(placed({ hasEnough: false }), placed())).toBe('few-people')
  expect(why(placed(), placed({ aim: aCell(50, { codedShare: 0.06 }) }))).toBe('coded')
  const blank = { ...aCell(50), n: null, variance: null }
  expect(why(placed(), placed({ aim: blank }))).toBe('few-people')
})

test('an item varies as its published options do', () => {
  const item = {
    id: '1.1',
    n: 10,
    classes: null,
    options: [1, 2, 3, 2, 2],
    almostAll: null,
    tooFew: false,
    score: 55,
    codedShare: 0,
    bounds: [55, 55] as [number, number],
  }
  const points = [0, 25, 25, 50, 50, 50, 75, 75, 100, 100]
  const { n, mean, variance } = momentsOf(points)
  expect(mean).toBe(55)
  const found = itemAim(item, { min: 1, max: 5 }, 12)
  expect(found).toMatchObject({ n, score: 55, counted: 12 })
  expect(found.variance).toBeCloseTo(variance ?? NaN, 9)
  expect(itemAim({ ...item, options: null }, { min: 1, max: 5 }, 12).variance).toBeNull()
})

test('the finest departments that share nobody are compared with, and none where somebody acts', () => {
  const candidate = (id: string, ...units: string[]) => ({ id, units, own: id })
  const all = [
    candidate('company', 'a1', 'a2', 'b', 'c'),
    candidate('a', 'a1', 'a2'),
    candidate('a1', 'a1'),
    candidate('b', 'b'),
    candidate('c', 'c'),
  ]
  expect(finestDisjoint(all, new Set(['c']))).toEqual(['a1', 'b'])
  // a2 has nobody to tell of: a stands for it where a1 cannot
  expect(
    finestDisjoint(
      all.filter(({ id }) => id !== 'a1'),
      new Set(['c']),
    ),
  ).toEqual(['b', 'a'])
  expect(finestDisjoint(all.toReversed(), new Set(['c']))).toEqual(['a1', 'b'])
  expect(finestDisjoint(all, new Set(['a1', 'a2', 'b', 'c']))).toEqual([])
})

type State = 'planned' | 'active' | 'done' | 'dropped'
const at = (day: number) => Date.UTC(2026, 0, day)
const states = (...entries: [state: State, day: number][]) => ({
  states: entries.map(([state, day]) => ({
    state,
    at: new Date(at(day)).toISOString(),
    actor: '',
    note: '',
  })),
})

test('an action was active from its beginning until it was over', () => {
  const done = states(['planned', 1], ['active', 5], ['done', 9])
  expect(beganAt(done)).toBe(at(5))
  expect(wasActive(done, at(1), at(20))).toBe(true)
  expect(wasActive(done, at(9), at(20))).toBe(true)
  expect(wasActive(done, at(10), at(20))).toBe(false)
  expect(wasActive(done, at(1), at(5))).toBe(false)
  expect(wasActive(states(['planned', 1]), at(1), at(20))).toBe(false)
  expect(wasActive(states(['planned', 1], ['dropped', 2]), at(1), at(20))).toBe(false)
  expect(wasActive(states(['active', 5]), at(10), at(20))).toBe(true)
})

test('an action that was given up is over, also where it was proposed again', () => {
  const again = states(['planned', 1], ['active', 5], ['dropped', 9], ['planned', 12])
  expect(wasActive(again, at(1), at(20))).toBe(true)
  expect(wasActive(again, at(10), at(20))).toBe(false)
  expect(wasActive(again, at(13), at(20))).toBe(false)
  const twice = { states: [...again.states, ...states(['active', 15]).states] }
  expect(wasActive(twice, at(13), at(20))).toBe(true)
})

test('an action began later where a campaign behind its own had closed before', () => {
  const closed = (lastDay: string, timeZone = 'UTC') => ({ lastDay, timeZone })
  const own = '2026-01-03'
  const began = states(['planned', 4], ['active', 10])
  expect(beganLater(began, own, [])).toBe(false)
  expect(beganLater(began, own, [closed('2026-01-09')])).toBe(true)
  // on its last day it was not closed yet; midnight in UTC is the day before in the west
  expect(beganLater(began, own, [closed('2026-01-10')])).toBe(false)
  expect(beganLater(began, own, [closed('2026-01-09', 'America/Bogota')])).toBe(false)
  expect(beganLater(began, own, [closed('2026-01-03'), closed('2025-12-31')])).toBe(false)
  expect(beganLater(states(['planned', 20]), own, [closed('2026-01-09')])).toBe(false)
})
