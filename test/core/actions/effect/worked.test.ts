import { expect, test } from 'vitest'
import { compare } from '#src/core/actions/effect/compare.ts'
import type { Changed, Effect } from '#src/core/actions/effect/effect.ts'
import { changeOf, groundOf } from '#src/core/actions/effect/ground.ts'
import { type WorkedEffect, workedOf } from '#src/core/actions/effect/worked.ts'
import { differenceOfChanges } from '#src/core/statistics/differences.ts'
import { changed } from '#test/core/actions/effect/cells.ts'

const controls = [changed(60, 61), changed(55, 58), changed(64, 63)]

function effect(
  own: Changed,
  more: Partial<Effect> & { department?: string; item?: string } = {},
): WorkedEffect {
  const { department = String(changeOf(own)), item = null, ...figures } = more
  const { open: _open, ...told } = compare(own, groundOf(controls), false)
  const action = {
    id: 'one',
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

test('counts a department once, and neither questions nor what is not assessable', () => {
  const twice = [
    effect(changed(50, 58), { department: 'a' }),
    effect(changed(50, 58), { department: 'a' }),
  ]
  expect(workedOf(twice).pooled).toBeNull()
  const others = [
    effect(changed(50, 58)),
    effect(changed(50, 59), { item: '1.1' }),
    effect(changed(50, 57), { verdict: 'not-assessable', reason: 'bounds-overlap' }),
    effect(changed(50, 56), { control: null }),
  ]
  const { pooled, counts } = workedOf(others)
  expect(pooled).toBeNull()
  expect(counts).toMatchObject({ 'no-change': 3, 'not-assessable': 1 })
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
