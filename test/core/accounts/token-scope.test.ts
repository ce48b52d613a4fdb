import { describe, expect, test } from 'vitest'
import { isInScope, partOfRoute } from '#src/core/accounts/token-scope.ts'

test.each([
  ['/roster', 'roster'],
  ['/questionnaires/:id/:version', 'questionnaires'],
  ['/questionnaire-drafts/:id/release', 'questionnaires'],
  ['/campaigns', 'campaigns'],
  ['/campaigns/:id/opening', 'campaigns'],
  ['/campaigns/:id/participation', 'campaigns'],
  ['/campaigns/:id/report/:department/comments', 'reports'],
  ['/campaigns/:id/comments/:comment/redaction', 'reports'],
  ['/campaigns/:id/detail', 'reports'],
  ['/campaigns/:id/release', 'reports'],
  ['/campaigns/:id/audit-list', 'audit-log'],
  ['/audit-log', 'audit-log'],
  ['/metrics', 'status'],
  ['/status', 'status'],
  ['/somewhere', null],
  ['/', null],
])('%s belongs to %s', (route, part) => {
  expect(partOfRoute(route)).toBe(part)
})

describe('a scope', () => {
  test('that reads asks with GET alone', () => {
    const scope = { scope: 'read', parts: null } as const
    expect(isInScope(scope, 'GET', 'roster')).toBe(true)
    expect(isInScope(scope, 'HEAD', 'roster')).toBe(true)
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      expect(isInScope(scope, method, 'roster')).toBe(false)
  })

  test('of some parts reaches those, and nothing that belongs to none', () => {
    const scope = { scope: 'write', parts: ['roster', 'audit-log'] } as const
    expect(isInScope(scope, 'PUT', 'roster')).toBe(true)
    expect(isInScope(scope, 'GET', 'audit-log')).toBe(true)
    expect(isInScope(scope, 'GET', 'reports')).toBe(false)
    expect(isInScope(scope, 'GET', null)).toBe(false)
  })

  test('of everything reaches everything, as tokens from before', () => {
    const scope = { scope: 'write', parts: null } as const
    for (const part of ['roster', 'reports', null] as const)
      expect(isInScope(scope, 'POST', part)).toBe(true)
  })
})
