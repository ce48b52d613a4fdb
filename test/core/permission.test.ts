import { describe, expect, test } from 'vitest'
import {
  type Act,
  type Actor,
  mayIn,
  mayReadComments,
  mayReadReport,
  type Reach,
  ROLES,
  type Role,
  reachOf,
} from '#src/core/permission.ts'

const person = (name: string, roles: Role[], departments: string[] = []): Actor => ({
  id: name,
  kind: 'account',
  name,
  roles,
  departments,
})

const alice = person('alice', ['administrator'])
const hilda = person('hilda', ['hr'])
const max = person('max', ['manager'], ['sales'])
const aude = person('aude', ['auditor'])
const stranger = person('stranger', [])

// Company > Sales > North, and Company > Legal
const company = ['company']
const sales = ['sales', 'company']
const north = ['north', 'sales', 'company']
const legal = ['legal', 'company']

// DESIGN, "who may do and see what", cell by cell: administrator, HR, manager, auditor
const CELLS: [Act, Reach | null, Reach | null, Reach | null, Reach | null][] = [
  ['settings', 'all', null, null, null],
  ['accounts', 'all', null, null, null],
  ['tokens', 'all', null, null, null],
  ['roster', 'all', null, null, null],
  ['questionnaires', 'all', 'all', null, null],
  ['campaigns', 'all', 'all', null, null],
  ['participation', 'all', 'all', 'subtree', null],
  ['reports', null, 'all', 'subtree', null],
  ['comments', null, 'all', 'subtree', null],
  ['redaction', null, 'all', null, null],
  ['plans', null, 'all', 'subtree', null],
  ['links', 'all', null, null, null],
  ['keys', 'all', null, null, null],
  ['extension', 'all', null, null, null],
  ['release', null, 'all', null, null],
  ['outcome', null, 'all', null, null],
  ['audit-list', null, null, null, 'all'],
  ['audit-log', 'all', null, null, 'all'],
  ['pack', null, 'all', null, 'all'],
]

describe('who may do and see what', () => {
  for (const [act, ...reaches] of CELLS) {
    for (const [index, role] of ROLES.entries()) {
      const reach = reaches[index] ?? null
      test(`${role}: ${act} is ${reach ?? 'no'}`, () => {
        expect(reachOf(person('anybody', [role], ['sales']), act)).toBe(reach)
      })
    }
    test(`${act} is nothing for who has no role`, () => {
      expect(reachOf(stranger, act)).toBeNull()
    })
  }

  test('the widest of several roles counts', () => {
    const both = person('mona', ['administrator', 'manager'], ['sales'])
    expect(reachOf(both, 'participation')).toBe('all')
    expect(reachOf(both, 'reports')).toBe('subtree')
    expect(reachOf(person('hal', ['hr', 'manager'], ['sales']), 'reports')).toBe('all')
  })

  test('a manager of no department sees nothing', () => {
    expect(reachOf(person('idle', ['manager']), 'reports')).toBeNull()
    expect(mayIn(person('idle', ['manager']), 'participation', company)).toBe(false)
  })
})

describe('the subtree of a manager', () => {
  test('is the department and all below it, neither above nor beside it', () => {
    expect(mayIn(max, 'participation', sales)).toBe(true)
    expect(mayIn(max, 'participation', north)).toBe(true)
    expect(mayIn(max, 'participation', company)).toBe(false)
    expect(mayIn(max, 'participation', legal)).toBe(false)
  })

  test('is two subtrees for who manages two departments', () => {
    const two = person('two', ['manager'], ['north', 'legal'])
    expect(mayIn(two, 'plans', north)).toBe(true)
    expect(mayIn(two, 'plans', legal)).toBe(true)
    expect(mayIn(two, 'plans', sales)).toBe(false)
  })

  test('does not matter to those who may everywhere, nor help those who may nowhere', () => {
    expect(mayIn(hilda, 'reports', legal)).toBe(true)
    expect(mayIn(alice, 'reports', legal)).toBe(false)
    expect(mayIn(aude, 'reports', legal)).toBe(false)
    const departmentsWithoutRole = person('odd', ['auditor'], ['sales'])
    expect(mayIn(departmentsWithoutRole, 'reports', sales)).toBe(false)
  })
})

describe('reports', () => {
  test('reach managers only after the release', () => {
    expect(mayReadReport(max, { lineage: north, isReleased: false })).toBe(false)
    expect(mayReadReport(max, { lineage: north, isReleased: true })).toBe(true)
    expect(mayReadReport(max, { lineage: legal, isReleased: true })).toBe(false)
  })

  test('need no release for HR, and no release opens them to administrators and auditors', () => {
    expect(mayReadReport(hilda, { lineage: legal, isReleased: false })).toBe(true)
    for (const one of [alice, aude, stranger])
      expect(mayReadReport(one, { lineage: legal, isReleased: true })).toBe(false)
  })
})

describe('comments', () => {
  const within = { lineage: sales, isReleased: true, commentLineages: [sales, north] }

  test('of blocks inside the subtree are read with the report', () => {
    expect(mayReadComments(max, within)).toBe(true)
    expect(mayReadComments(max, { ...within, isReleased: false })).toBe(false)
  })

  test('of a block that reaches beyond the subtree are not for the manager, but for HR', () => {
    const beyond = { ...within, commentLineages: [north, legal] }
    expect(mayReadComments(max, beyond)).toBe(false)
    expect(mayReadComments(hilda, beyond)).toBe(true)
  })

  test('are nobody’s where the report has none, and never the administrator’s', () => {
    expect(mayReadComments(hilda, { ...within, commentLineages: null })).toBe(false)
    expect(mayReadComments(alice, within)).toBe(false)
    expect(mayReadComments(aude, within)).toBe(false)
  })
})
