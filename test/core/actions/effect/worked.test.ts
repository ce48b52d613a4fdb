import { expect, test } from 'vitest'
import { compare } from '#src/core/actions/effect/compare.ts'
import type { Changed, Effect } from '#src/core/actions/effect/effect.ts'
import { changeOf, groundOf } from '#src/core/actions/effect/ground.ts'
import { type WorkedEffect, workedOf } from '#src/core/actions/effect/worked.ts'
import { differenceOfChanges } from '#src/core/statistics/differences.ts'
import { momentsOf } from '#src/core/statistics/moments.ts'
import { seededRandom } from '#test/attack/simulate/random.ts'
import { changed } from '#test/core/actions/effect/cells.ts'

const controls = [changed(60, 61), changed(55, 58), changed(64, 63)]

function effect(
  own: Changed,
  more: Partial<Effect> & { id?: string; department?: string; item?: string } = {},
): WorkedEffect {
  const { department = String(changeOf(own)), item = null, ...others } = more
  const { id = `${department} ${item}`, ...figures } = others
  const { open: _open, ...told } = compare(own, groundOf(controls), false)
  const action = {
    id,
    title: { en: 'One' },
    step: 'prepare',
    factor: 'F1',
    item,
    entry: null,
    state: 'done',
  } as const
  return {
    action,
    department,
    since: 'first',
    closesOn: '2026-05-01',
    effect: {
      ...told,
      campaign: 'second',
      verdict: 'no-change',
      reason: null,
      pAdjusted: 0.2,
      target: 70,
      reached: null,
      ...figures,
    },
  }
}

test('what actions of a kind did together is the difference of the changes of departments', () => {
  const acting = [changed(50, 58), changed(48, 61), changed(52, 55)]
  const { pooled, counts } = workedOf(acting.map((own) => effect(own)))
  const expected = differenceOfChanges(acting.map(changeOf), controls.map(changeOf))
  expect(pooled).toMatchObject({ acting: 3, controls: 3 })
  expect(pooled?.difference).toBeCloseTo(expected.diff ?? NaN, 9)
  expect(pooled?.interval?.[0]).toBeCloseTo(expected.interval?.lo ?? NaN, 9)
  expect(pooled?.interval?.[1]).toBeCloseTo(expected.interval?.hi ?? NaN, 9)
  expect(pooled?.p).toBeCloseTo(expected.p ?? NaN, 9)
  expect(counts).toEqual({ improved: 0, 'no-change': 3, worse: 0, 'not-assessable': 0 })
})

test('counts a department once, and no questions', () => {
  const twice = [
    effect(changed(50, 58), { department: 'a', id: 'one' }),
    effect(changed(50, 58), { department: 'a', id: 'two' }),
  ]
  expect(workedOf(twice).pooled).toBeNull()
  expect(workedOf(twice).counts['no-change']).toBe(2)
  const others = [
    effect(changed(50, 58)),
    effect(changed(50, 59), { item: '1.1' }),
    effect(changed(50, 56), { control: null }),
  ]
  const { pooled, counts } = workedOf(others)
  expect(pooled).toBeNull()
  expect(counts).toMatchObject({ 'no-change': 3 })
})

test('what estimates leave open counts with the others: else small changes would be missing', () => {
  const open = { verdict: 'not-assessable', reason: 'bounds-overlap' } as const
  const all = [effect(changed(50, 58)), effect(changed(50, 60)), effect(changed(50, 52), open)]
  const { pooled, counts } = workedOf(all)
  expect(counts).toMatchObject({ 'no-change': 2, 'not-assessable': 1 })
  expect(pooled?.acting).toBe(3)
  const expected = differenceOfChanges([8, 10, 2], controls.map(changeOf))
  expect(pooled?.difference).toBeCloseTo(expected.diff ?? NaN, 9)
  expect(pooled?.p).toBeCloseTo(expected.p ?? NaN, 9)
})

test('an action is counted once: by the first campaign that judged it, else by the first', () => {
  const until = (campaign: string, closesOn: string, own: Changed, more: Partial<Effect> = {}) => ({
    ...effect(own, { department: 'a', id: 'one', campaign, ...more }),
    closesOn,
  })
  const gone = { verdict: 'not-assessable', reason: 'coded', control: null } as const
  const other = effect(changed(50, 54), { department: 'b', campaign: 'third' })
  const rows = [
    until('fourth', '2026-11-01', changed(50, 90), { verdict: 'improved' }),
    until('second', '2026-05-01', changed(50, 10), gone),
    until('third', '2026-08-01', changed(50, 58)),
  ]
  const { pooled, counts } = workedOf([...rows, other])
  expect(counts).toEqual({ improved: 0, 'no-change': 2, worse: 0, 'not-assessable': 0 })
  expect(pooled).toMatchObject({ acting: 2, controls: 3 })
  const expected = differenceOfChanges([8, 4], controls.map(changeOf))
  expect(pooled?.difference).toBeCloseTo(expected.diff ?? NaN, 9)
  const never = workedOf([
    until('third', '2026-08-01', changed(50, 90), { ...gone, reason: 'few-people' }),
    until('second', '2026-05-01', changed(50, 10), gone),
  ])
  expect(never.counts).toMatchObject({ improved: 0, 'not-assessable': 1 })
})

test('several pairs of campaigns are put together as distances from the others of each pair', () => {
  const later = (own: Changed, department: string) => ({
    ...effect(own, { department, campaign: 'third' }),
    since: 'second',
  })
  const both = [
    effect(changed(50, 58)),
    effect(changed(48, 61)),
    later(changed(50, 54), 'x'),
    later(changed(50, 59), 'y'),
  ]
  const { pooled } = workedOf(both)
  const others = controls.map(changeOf).reduce((sum, one) => sum + one, 0) / 3
  expect(pooled).toMatchObject({ acting: 4, controls: 6 })
  expect(pooled?.difference).toBeCloseTo((8 + 13 + 4 + 9) / 4 - others, 9)
})

test('nothing is told together where no pair has two departments that acted, or all changed alike', () => {
  const later = { ...effect(changed(50, 54), { campaign: 'third' }), since: 'second' }
  expect(workedOf([effect(changed(50, 58)), later]).pooled).toBeNull()
  const alike = controls.map(() => changed(50, 55))
  const { open: _open, ...told } = compare(changed(50, 60), groundOf(alike), false)
  const same = ['a', 'b'].map((department) => effect(changed(50, 60), { ...told, department }))
  expect(workedOf(same).pooled).toBeNull()
})

test('errs in one of twenty where nothing was done, also over pairs of very different sizes', () => {
  const { next } = seededRandom(20_261_123)
  const gauss = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const changes = (count: number, shift: number) =>
    Array.from({ length: count }, () => changed(50, 50 + shift + 4 * gauss()))
  const pairs = [
    { acting: 12, without: 4, shift: 3 },
    { acting: 3, without: 40, shift: -6 },
    { acting: 2, without: 8, shift: 0 },
  ]
  const company = () =>
    pairs.flatMap(({ acting, without, shift }, at) => {
      const { mean, variance } = momentsOf(changes(without, shift).map(changeOf))
      const spread = { mean: mean ?? NaN, variance: variance ?? NaN }
      const control = { departments: without, n: 100 * without, before: 50, after: 50, spread }
      return changes(acting, shift).map((own, place) =>
        effect(own, { department: `${at} ${place}`, campaign: `${at}`, control }),
      )
    })
  const companies = 2000
  let rejected = 0
  for (let count = 0; count < companies; count++)
    if ((workedOf(company()).pooled?.p ?? NaN) <= 0.05) rejected++
  // four errors of chance around .05
  expect(rejected / companies).toBeGreaterThan(0.03)
  expect(rejected / companies).toBeLessThan(0.07)
})
