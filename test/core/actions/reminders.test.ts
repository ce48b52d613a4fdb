import { describe, expect, test } from 'vitest'
import { type Mark, reminderOn, stageOn } from '#src/core/actions/reminders.ts'

describe('the stage of a due day', () => {
  test.each([
    ['2026-05-16', 'named'],
    ['2026-05-17', 'soon'],
    ['2026-05-31', 'soon'],
    ['2026-06-01', 'overdue-1'],
    ['2026-06-14', 'overdue-1'],
    ['2026-06-15', 'overdue-2'],
    ['2026-06-28', 'overdue-2'],
    ['2026-06-29', 'overdue-3'],
    ['2027-06-29', 'overdue-3'],
  ])('the 31st of May on %s', (today, stage) => {
    expect(stageOn('2026-05-31', today)).toBe(stage)
  })

  test('of an action without one never comes', () => {
    expect(stageOn(null, '2099-01-01')).toBe('named')
  })
})

describe('what an owner is told', () => {
  const action = { owner: 'ann@example.org', dueOn: '2026-05-31' }
  const told = (stage: Mark['stage'], other: Partial<Mark> = {}): Mark => ({
    owner: action.owner,
    dueOn: action.dueOn,
    stage,
    ...other,
  })

  test.each<[string, Mark | null, string, ReturnType<typeof reminderOn>]>([
    ['the first time', null, '2026-03-01', { stage: 'named', isNamed: true }],
    ['nothing twice', told('named'), '2026-03-02', null],
    ['14 days before', told('named'), '2026-05-17', { stage: 'soon', isNamed: false }],
    ['on the due day nothing new', told('soon'), '2026-05-31', null],
    ['the day after', told('soon'), '2026-06-01', { stage: 'overdue-1', isNamed: false }],
    [
      'after an outage the latest alone',
      told('named'),
      '2026-06-20',
      { stage: 'overdue-2', isNamed: false },
    ],
    ['after the third time nothing', told('overdue-3'), '2027-01-01', null],
    [
      'a new owner',
      told('soon', { owner: 'bob@example.org' }),
      '2026-05-20',
      { stage: 'soon', isNamed: true },
    ],
    ['an owner who is back', told('gone'), '2026-03-02', { stage: 'named', isNamed: true }],
    ['a day put off, far away', told('overdue-1', { dueOn: '2026-03-01' }), '2026-03-10', null],
    [
      'a day put off, and near again',
      told('overdue-1', { dueOn: '2026-05-15' }),
      '2026-05-20',
      { stage: 'soon', isNamed: false },
    ],
  ])('%s', (_, before, today, reminder) => {
    expect(reminderOn(action, before, today)).toEqual(reminder)
  })

  test('nobody is told of an action without owner', () => {
    expect(reminderOn({ owner: null, dueOn: '2026-01-01' }, null, '2026-03-01')).toBeNull()
  })
})
