import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STATES, type State, stateOf } from '#src/core/actions/action.ts'
import { isStarted } from '#src/core/actions/measure.ts'
import { movesFrom, mustMayMove, needsNote } from '#src/core/actions/moves.ts'
import { hasRoom, isOpen, mustFitBeside, mustNotBeOver } from '#src/core/actions/plan.ts'
import { earlierPlan, reportPlan } from '#src/core/actions/report-plan.ts'
import { Problem } from '#src/core/problem.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { anAction } from '#test/core/actions/actions.ts'

const TODAY = '2026-03-02'
const problemOf = (work: () => unknown) => {
  try {
    work()
    return null
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error
  }
}
const keyOf = (work: () => unknown) => problemOf(work)?.key ?? null

/** An action of a factor in a state, after a way that leads there. */
const WAYS: Record<State, State[]> = {
  planned: [],
  active: ['active'],
  done: ['active', 'done'],
  dropped: ['dropped'],
}
const inState = (state: State, own: Parameters<typeof anAction>[0] = {}) =>
  anAction(own, WAYS[state])

describe('an action', () => {
  const ready = { owner: 'max@example.org', dueOn: '2026-04-01' }

  test.each(STATES)('moves from %s along its ways alone', (from) => {
    const ways = {
      planned: ['active', 'dropped'],
      active: ['done', 'dropped'],
      done: ['active'],
      dropped: ['planned'],
    }[from]
    const action = inState(from, ready)
    expect(movesFrom(action)).toEqual(ways)
    for (const to of STATES)
      expect(keyOf(() => mustMayMove(action, to, 'because', TODAY))).toBe(
        ways.includes(to) ? null : 'action.state-impossible',
      )
  })

  test('says why it is dropped or taken up again, and need not otherwise', () => {
    const keys = STATES.flatMap((from) =>
      movesFrom(inState(from)).map((to) => [
        from,
        to,
        keyOf(() => mustMayMove(inState(from, ready), to, '', TODAY)),
      ]),
    )
    const note = 'action.note-missing'
    expect(keys).toEqual([
      ['planned', 'active', null],
      ['planned', 'dropped', note],
      ['active', 'done', null],
      ['active', 'dropped', note],
      ['done', 'active', note],
      ['dropped', 'planned', null],
    ])
    expect(needsNote('dropped', 'planned')).toBe(false)
  })

  test('is active only with an owner and a day that is not over', () => {
    const to = (own: object, state: State = 'planned') =>
      keyOf(() => mustMayMove(inState(state, { ...ready, ...own }), 'active', 'why', TODAY))
    expect(to({ owner: null })).toBe('action.owner-missing')
    expect(to({ dueOn: null })).toBe('action.due-missing')
    expect(to({ dueOn: '2026-03-01' })).toBe('action.due-past')
    expect(to({ dueOn: TODAY })).toBeNull()
    expect(to({ dueOn: '2026-03-01' }, 'done')).toBeNull()
  })

  test('is never active without having begun, whatever way it went', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATES), { maxLength: 12 }), (wanted) => {
        let action = anAction(ready)
        for (const state of wanted) {
          if (keyOf(() => mustMayMove(action, state, 'why', TODAY)) !== null) continue
          const entry = { state, at: '', actor: '', note: 'why' }
          action = { ...action, states: [...action.states, entry] }
        }
        const state = stateOf(action)
        return ['active', 'done'].includes(state) ? isStarted(action) : true
      }),
    )
  })
})

describe('a plan', () => {
  const own = { id: 'new', campaign: 'spring', factor: 'F7' }
  const all = fc.array(
    fc.record({
      campaign: fc.constantFrom('spring', 'autumn'),
      factor: fc.constantFrom('F1', 'F2', 'F7'),
      state: fc.constantFrom(...STATES),
    }),
    { maxLength: 6 },
  )

  test('holds three actions that are not dropped, and one to be carried out for each factor', () => {
    fc.assert(
      fc.property(all, (some) => {
        const actions = some.map(({ state, ...rest }, at) =>
          inState(state, { ...rest, id: `${at}` }),
        )
        const inPlan = some.filter((one) => one.campaign === 'spring' && one.state !== 'dropped')
        const same = some.find(
          (one) => one.factor === 'F7' && (one.state === 'planned' || one.state === 'active'),
        )
        const expected = inPlan.length >= 3 ? 'action.too-many' : same ? 'action.same-factor' : null
        expect(keyOf(() => mustFitBeside(own, actions, () => true))).toBe(expected)
      }),
    )
  })

  test('names the other action on the factor to those who may read it', () => {
    const other = inState('active', { id: 'x', campaign: 'autumn', factor: 'F7' })
    expect(problemOf(() => mustFitBeside(own, [other], () => true))).toMatchObject({
      key: 'action.same-factor',
      details: { title: 'A talk with customers each month' },
    })
    expect(problemOf(() => mustFitBeside(own, [other], () => false))).toMatchObject({
      key: 'action.same-factor-elsewhere',
      details: { field: 'aim' },
    })
  })

  test('names it in the language of who reads, where it has a title in that', () => {
    const title = { fr: 'Une rencontre', es: 'Un encuentro' }
    const other = inState('active', { id: 'x', campaign: 'autumn', factor: 'F7', title })
    const problem = problemOf(() => mustFitBeside(own, [other], () => true)) as Problem
    expect(problemMessage('es', problem)).toContain('Un encuentro')
    expect(problemMessage('en', problem)).toContain('Une rencontre')
  })

  test('does not count an action beside itself', () => {
    const three = ['a', 'b', 'c'].map((id) => inState('planned', { id, factor: id }))
    expect(hasRoom(three)).toBe(false)
    expect(hasRoom([...three.slice(1), inState('dropped')])).toBe(true)
    expect(keyOf(() => mustFitBeside(three[0] ?? own, three, () => true))).toBeNull()
  })

  test('takes no day that is over, but keeps one', () => {
    expect(keyOf(() => mustNotBeOver('2026-03-01', null, TODAY))).toBe('action.due-past')
    expect(keyOf(() => mustNotBeOver('2026-03-01', '2026-03-01', TODAY))).toBeNull()
    expect(keyOf(() => mustNotBeOver(TODAY, null, TODAY))).toBeNull()
    expect(keyOf(() => mustNotBeOver(null, '2026-03-01', TODAY))).toBeNull()
  })
})

describe('in a report', () => {
  const score = { id: 'F1', score: 50, codedShare: 0, bounds: [50, 50] as [number, number] }
  const report = { exact: true, counted: 9, factors: [score], items: [] }
  const frozen = { score: 41, codedShare: 0, bounds: [41, 41] as [number, number], counted: 7 }

  test('an action has the frozen baseline once it began, until then that of the report', () => {
    const actions = [
      inState('planned', { owner: 'a@b.org' }),
      inState('done', { baseline: frozen }),
    ]
    const plan = reportPlan(report, actions, (name) => ({ name, left: true }))
    expect(plan.map((one) => [one.state, one.baseline?.score, one.owner])).toEqual([
      ['planned', 50, { name: 'a@b.org', left: true }],
      ['done', 41, null],
    ])
  })

  test('what was announced before is counted by state, without proposals that never began', () => {
    const campaign = { id: 'autumn', title: 'Autumn', closesOn: '2025-10-01' }
    const actions = [
      inState('done', { id: 'a' }),
      anAction({ id: 'b' }, ['active', 'dropped']),
      inState('dropped', { id: 'c' }),
      inState('planned', { id: 'd' }),
    ]
    const plan = earlierPlan(campaign, actions)
    expect(plan?.actions.map(({ id }) => id)).toEqual(['a', 'b', 'd'])
    expect(plan?.states).toEqual({ planned: 1, active: 0, done: 1, dropped: 1 })
    expect(earlierPlan(campaign, [inState('dropped')])).toBeNull()
  })

  test('open is what is still to be carried out', () => {
    expect(STATES.filter((state) => isOpen(inState(state)))).toEqual(['planned', 'active'])
  })
})
