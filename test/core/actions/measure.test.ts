import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isStarted,
  type Measured,
  measureOf,
  mustBeAsked,
  mustBeInReach,
  mustStayFrozen,
} from '#src/core/actions/measure.ts'
import { Problem } from '#src/core/problem.ts'
import { anAction, terms } from '#test/core/actions/actions.ts'

const figure = (id: string, score: number | null) => ({
  id,
  score,
  codedShare: 0.25,
  bounds: [40, 60] as [number, number],
})
const report: Measured = {
  exact: true,
  counted: 9,
  factors: [figure('F1', 51.25), figure('F2', null)],
  items: [figure('1.1', 48.5), figure('1.2', null)],
}
const baseline = { score: 51.25, codedShare: 0.25, bounds: [40, 60], counted: 9 }

const keyOf = (work: () => unknown) => {
  try {
    work()
    return null
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error.key
  }
}

test('a baseline is what was published of the aim, for this department alone', () => {
  expect(measureOf(report, { factor: 'F1', item: null })).toEqual({ baseline, reason: null })
  expect(measureOf(report, { factor: 'F1', item: '1.1' }).baseline?.score).toBe(48.5)
  for (const [factor, item] of [
    ['F2', null],
    ['F1', '1.2'],
    ['F9', null],
    ['F1', '9.9'],
  ] as const)
    expect(measureOf(report, { factor, item })).toEqual({ baseline: null, reason: 'missing' })
  expect(measureOf({ ...report, exact: false }, { factor: 'F1', item: null })).toEqual({
    baseline: null,
    reason: 'shared',
  })
})

test('an aim is a factor of the questionnaire, or an item of that factor', () => {
  const factors = [
    { id: 'F1', title: {}, items: ['1.1'] },
    { id: 'F2', title: {}, items: ['2.1'] },
  ]
  const asked = (factor: string, item: string | null) =>
    keyOf(() => mustBeAsked({ factors }, { factor, item }))
  expect([asked('F1', null), asked('F1', '1.1'), asked('F2', '2.1')]).toEqual([null, null, null])
  for (const [factor, item] of [
    ['F3', null],
    ['F1', '2.1'],
    ['F1', ''],
    ['constructor', null],
  ] as const)
    expect(asked(factor, item)).toBe('action.aim-unknown')
})

test('a target lies on the scale and not below what there is, and is measured', () => {
  const measure = measureOf(report, { factor: 'F1', item: null })
  fc.assert(
    fc.property(fc.double(), (target) => {
      const key = keyOf(() => mustBeInReach({ target }, measure))
      if (!(target >= 0 && target <= 100)) return key === 'action.target-out-of-scale'
      return key === (target < 51.25 ? 'action.target-below-baseline' : null)
    }),
  )
  expect(keyOf(() => mustBeInReach({ target: 51.25 }, measure))).toBeNull()
})

test('nothing is measured where nothing was published for the department alone', () => {
  const shared = { baseline: null, reason: 'shared' } as const
  const missing = { baseline: null, reason: 'missing' } as const
  expect(keyOf(() => mustBeInReach({ target: 60 }, shared))).toBe('action.baseline-shared')
  expect(keyOf(() => mustBeInReach({ target: 60 }, missing))).toBe('action.baseline-missing')
  expect(keyOf(() => mustBeInReach({ target: 160 }, shared))).toBe('action.target-out-of-scale')
  expect(keyOf(() => mustBeInReach({ target: null }, shared))).toBeNull()
})

test('what began stays frozen, whatever became of it since', () => {
  const began = anAction({ target: 60 }, ['active', 'dropped', 'planned'])
  expect(isStarted(began)).toBe(true)
  expect(keyOf(() => mustStayFrozen(began, { ...began, means: 'more' }))).toBeNull()
  const changes = [
    { factor: 'F2' },
    { item: '1.1' },
    { target: 61 },
    { target: null },
    { step: 'prepare' },
    { entry: 'meeting' },
  ] as const
  for (const change of changes)
    expect(keyOf(() => mustStayFrozen(began, { ...terms({ target: 60 }), ...change }))).toBe(
      'action.frozen',
    )
  const proposed = anAction({ target: 60 }, ['dropped', 'planned'])
  expect(isStarted(proposed)).toBe(false)
  expect(
    keyOf(() =>
      mustStayFrozen(proposed, terms({ factor: 'F2', step: 'prepare', entry: 'meeting' })),
    ),
  ).toBeNull()
})
