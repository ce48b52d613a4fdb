import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathsAbove, type RosterPerson } from '#src/core/roster/check-rows.ts'
import { isEmptyPlan, planRoster, type RosterNow } from '#src/core/roster/plan.ts'
import { EMPTY, people, rosterAfter } from '#test/core/roster/arbitrary.ts'

/** `anna Company/Sales [formerly Company/Old] [manages Company]` */
function person(text: string): RosterPerson {
  const [name = '', department = '', ...others] = text.split(' ')
  const after = (word: string) => others[others.indexOf(word) + 1] ?? null
  return {
    email: `${name}@b.org`,
    name,
    department,
    language: 'en',
    manages: others.includes('manages') ? after('manages') : null,
    formerly: others.includes('formerly') ? after('formerly') : null,
  }
}
const file = (...texts: string[]) => texts.map(person)
const now = (...texts: string[]): RosterNow => {
  const some = file(...texts)
  return rosterAfter(some, planRoster(EMPTY, some))
}

test('who comes, goes, moves and changes a name or a language is told, each by the address', () => {
  const plan = planRoster(now('anna C/S', 'bert C/S', 'cleo C/L', 'dora C/L'), [
    ...file('anna C/S', 'bert C/L', 'emil C/L'),
    { ...person('cleo C/L'), name: 'Cleo B.', language: 'fr' },
  ])
  expect(plan.before).toEqual({ people: 4, departments: 3 })
  expect(plan.after).toEqual({ people: 4, departments: 3 })
  expect(plan.people).toEqual({
    added: [{ email: 'emil@b.org', name: 'emil', department: 'C/L', language: 'en' }],
    left: [{ email: 'dora@b.org', name: 'dora', department: 'C/L', language: 'en' }],
    moved: [{ email: 'bert@b.org', name: 'bert', from: 'C/S', to: 'C/L' }],
    renamed: [{ email: 'cleo@b.org', name: 'Cleo B.', from: 'cleo', to: 'Cleo B.' }],
    languages: [{ email: 'cleo@b.org', name: 'Cleo B.', from: 'en', to: 'fr' }],
    managersAdded: [],
    managersRemoved: [],
  })
})

test('a department that goes on takes its people and its managers along: nobody moves', () => {
  const plan = planRoster(
    now('anna C/S manages C/S', 'bert C/S/N'),
    file('anna C/V formerly C/S manages C/V', 'bert C/V/N'),
  )
  expect(plan.departments.continued).toEqual([
    { from: 'C/S', to: 'C/V' },
    { from: 'C/S/N', to: 'C/V/N' },
  ])
  expect(plan.departments).toMatchObject({ added: [], removed: [], suggested: [], unheeded: [] })
  expect(Object.values(plan.people).flat()).toEqual([])
})

test('who manages what now and no longer is told', () => {
  const plan = planRoster(
    now('anna C/S manages C/S', 'bert C/S manages C', 'cleo C/L'),
    file('anna C/S manages C/L', 'bert C/S manages C', 'cleo C/L manages C/L'),
  )
  expect(plan.people.managersAdded.map((one) => `${one.name} ${one.department}`)).toEqual([
    'anna C/L',
    'cleo C/L',
  ])
  expect(plan.people.managersRemoved).toEqual([
    { email: 'anna@b.org', name: 'anna', department: 'C/S' },
  ])
})

test('the management of a department that goes, and of somebody who leaves, ends', () => {
  const plan = planRoster(now('anna C/S manages C/S', 'bert C/L manages C/L'), file('anna C/L'))
  expect(plan.people.managersRemoved.map(({ name }) => name)).toEqual(['anna', 'bert'])
})

test('a department that reappears with mostly the same people is suggested once, at its top', () => {
  const before = now('anna C/S', 'bert C/S/N', 'cleo C/S/N', 'dora C/L', 'emil C/S/M')
  const after = file('anna C/V', 'bert C/V/N', 'cleo C/V/N', 'dora C/L', 'emil C/L')
  const plan = planRoster(before, after)
  expect(plan.departments.suggested).toEqual([{ from: 'C/S', to: 'C/V', people: 3, of: 4 }])
  expect(plan.people.moved).toHaveLength(4)

  const chosen = planRoster(before, after, [{ from: 'C/S', to: 'C/V' }])
  expect(chosen.departments).toMatchObject({
    continued: [
      { from: 'C/S', to: 'C/V' },
      { from: 'C/S/N', to: 'C/V/N' },
    ],
    removed: ['C/S/M'],
    suggested: [],
  })
  expect(chosen.people.moved.map(({ name }) => name)).toEqual(['emil'])
  // what somebody agreed to is no statement of the file, which may be repeated
  expect(chosen.said).toEqual([])
})

test('half of the people are not mostly the same, on either side', () => {
  const half = planRoster(now('anna S', 'bert S'), file('anna V', 'bert L', 'cleo L'))
  expect(half.departments.suggested).toEqual([])
  const merged = planRoster(now('anna S', 'bert T'), file('anna V', 'bert V'))
  expect(merged.departments.suggested).toEqual([])
})

test('a choice that the file contradicts, or that cannot hold, changes nothing', () => {
  const before = now('anna S', 'bert T', 'cleo U')
  const after = file('anna V formerly T', 'bert W', 'cleo U')
  const chosen = [
    { from: 'S', to: 'V' },
    { from: 'U', to: 'W' },
    { from: 'nowhere', to: 'W' },
  ]
  expect(planRoster(before, after, chosen)).toEqual(planRoster(before, after))
})

test('former paths that change nothing are told with their reason, those of an earlier file are not', () => {
  const plan = planRoster(
    now('anna S', 'bert T', 'cleo U'),
    file('anna S formerly T', 'bert T', 'cleo X formerly nowhere', 'dora U formerly Past'),
  )
  expect(plan.departments.unheeded).toEqual([
    { from: 'T', to: 'S', why: 'taken' },
    { from: 'nowhere', to: 'X', why: 'unknown' },
  ])
})

test('an exchange that is said again is not done again, until a file in between does not say it', () => {
  const before = now('anna A', 'bert B')
  const exchange = file('anna B formerly A', 'bert A formerly B')
  const first = planRoster(before, exchange)
  expect(first.departments.continued).toHaveLength(2)
  expect(first.people.moved).toEqual([])
  const after = rosterAfter(exchange, first)
  const again = planRoster(after, exchange)
  expect(isEmptyPlan(again)).toBe(true)
  expect(isEmptyPlan(planRoster(rosterAfter(exchange, again), exchange))).toBe(true)

  const silent = file('anna B', 'bert A')
  const between = rosterAfter(silent, planRoster(after, silent))
  const back = file('anna A formerly B', 'bert B formerly A')
  expect(planRoster(between, back).departments.continued).toHaveLength(2)
})

test('the same file twice changes nothing the second time, whatever was there', () => {
  fc.assert(
    fc.property(people, people, (before, after) => {
      const first = rosterAfter(before, planRoster(EMPTY, before))
      const plan = planRoster(first, after)
      const again = planRoster(rosterAfter(after, plan), after)
      expect(isEmptyPlan(again)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('a plan accounts for everybody and for every department', () => {
  fc.assert(
    fc.property(people, people, (before, after) => {
      const first = rosterAfter(before, planRoster(EMPTY, before))
      const plan = planRoster(first, after)
      const { added, left } = plan.people
      expect(before.length - left.length + added.length).toBe(after.length)

      const { continued } = plan.departments
      const moved = new Map(continued.map(({ from, to }) => [from, to]))
      const gone = new Set(plan.departments.removed)
      const kept = first.departments.filter((path) => !gone.has(path))
      const paths = [...kept.map((path) => moved.get(path) ?? path), ...plan.departments.added]
      expect(paths.toSorted()).toEqual(
        [...pathsAbove(after.map(({ department }) => department))].toSorted(),
      )
      // a suggestion can always be agreed to
      for (const { from, to } of plan.departments.suggested)
        expect(planRoster(first, after, [{ from, to }]).departments.continued).toContainEqual({
          from,
          to,
        })
    }),
    { numRuns: 2000 },
  )
})
