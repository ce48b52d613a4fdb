import fc from 'fast-check'
import type { RosterPerson } from '#src/core/roster/check-rows.ts'
import { checkRows, pathsAbove } from '#src/core/roster/check-rows.ts'
import type { RosterNow, RosterPlan } from '#src/core/roster/plan.ts'

/** Few names, so that departments meet: paths of one to three of them. */
export const path = fc
  .array(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1, maxLength: 3 })
  .map((names) => names.join('/'))

const person = fc.record({
  number: fc.integer({ min: 0, max: 7 }),
  name: fc.constantFrom('Anna', 'Bert'),
  department: path,
  language: fc.constantFrom('fr', 'en'),
  manages: fc.option(path, { nil: null }),
  formerly: fc.option(path, { nil: null }),
})

/** The people of a file that can be taken: each once, managing what there is, each former path of one department. */
export const people = fc
  .uniqueArray(person, { minLength: 1, maxLength: 8, selector: ({ number }) => number })
  .map((rows): RosterPerson[] => {
    const departments = pathsAbove(rows.map(({ department }) => department))
    const drafts = rows.map(({ number, manages, ...row }) => ({
      ...row,
      email: `p${number}@b.org`,
      manages: manages !== null && departments.has(manages) ? manages : null,
    })) as RosterPerson[]
    const clear: RosterPerson[] = []
    for (const draft of drafts) {
      const isClear = refusals([...clear, draft]).length === 0
      clear.push(isClear ? draft : { ...draft, formerly: null, manages: null })
    }
    return clear
  })

const refusals = (some: readonly RosterPerson[]) =>
  checkRows(
    some.map((row, index) => ({
      ...row,
      line: index + 2,
      cells: [],
      manages: '',
      formerly: row.formerly ?? '',
    })),
  ).reasons

export const EMPTY: RosterNow = { people: [], departments: [], management: [], said: [] }

/** The roster after a plan was carried out. */
export const rosterAfter = (some: readonly RosterPerson[], plan: RosterPlan): RosterNow => ({
  people: some.map(({ email, name, department, language }) => ({
    email,
    name,
    department,
    language,
  })),
  departments: [...pathsAbove(some.map(({ department }) => department))],
  management: some.flatMap(({ email, manages }) =>
    manages === null ? [] : [{ email, department: manages }],
  ),
  said: plan.said,
})
