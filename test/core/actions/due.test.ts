import { describe, expect, test } from 'vitest'
import type { State } from '#src/core/actions/action.ts'
import {
  countActions,
  type Group,
  groupsOf,
  headingOf,
  isDueSoon,
  isOverdue,
} from '#src/core/actions/due.ts'

const action = (state: State, dueOn: string | null, owner: string | null = 'ann@example.org') => ({
  owner,
  dueOn,
  states: [{ state, at: '2026-03-01T09:00:00Z', actor: 'Hilda', note: '' }],
})

describe('an action', () => {
  test.each([
    ['2026-05-16', false, false],
    ['2026-05-17', false, true],
    ['2026-05-31', false, true],
    ['2026-06-01', true, false],
  ])('due on the 31st of May is, on %s, overdue: %s, due soon: %s', (today, overdue, soon) => {
    expect(isOverdue(action('active', '2026-05-31'), today)).toBe(overdue)
    expect(isDueSoon(action('active', '2026-05-31'), today)).toBe(soon)
  })

  test.each<[string, ReturnType<typeof action>, boolean, Group[]]>([
    ['late, without its owner', action('active', '2026-01-01'), true, ['overdue', 'owner-left']],
    ['soon', action('active', '2026-06-02'), false, ['due-soon']],
    ['active without a day', action('active', null), false, ['incomplete']],
    ['nobody’s and late', action('active', '2026-01-01', null), false, ['overdue', 'incomplete']],
    ['a proposal whose day passed', action('planned', '2026-01-01'), false, ['planned']],
    ['a proposal without an owner', action('planned', '2026-09-01', null), false, ['incomplete']],
    ['far away', action('active', '2026-09-01'), false, ['active']],
    ['done, whoever left', action('done', '2026-01-01'), true, ['done']],
    ['dropped without an owner', action('dropped', null, null), false, ['dropped']],
  ])('%s', (_, one, isOwnerGone, groups) => {
    expect(groupsOf(one, { today: '2026-06-01', isOwnerGone })).toEqual(groups)
  })

  test('is counted in its state, and among the overdue', () => {
    const one = (state: State, ...groups: Group[]) => ({ state, groups })
    expect(
      countActions([one('active', 'overdue'), one('active', 'active'), one('done', 'done')]),
    ).toEqual({ planned: 0, active: 2, done: 1, dropped: 0, overdue: 1 })
  })

  test.each([
    ['Company/Sales/North/Lille', 3, 'Company/Sales'],
    ['Company/Sales/North', 1, 'Company/Sales/North'],
    ['Company/Sales', 0, 'Company/Sales'],
    ['Company', 0, 'Company'],
    ['Other/Sales', 2, 'Other'],
  ])(
    'of %s, %i levels under the reader’s topmost department, is added up under %s',
    (path, above, heading) => {
      expect(headingOf(path, above)).toBe(heading)
    },
  )
})
