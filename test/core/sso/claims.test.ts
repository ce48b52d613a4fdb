import { describe, expect, test } from 'vitest'
import { type Claims, claimAt, joinedClaims, personOf } from '#src/core/sso/claims.ts'

const SETTINGS = {
  issuer: 'https://login.example.org',
  rolesClaim: 'roles',
  roleMap: [{ value: 'staff-hr', role: 'hr' as const }],
  verifiedClaim: 'email_verified',
}

const read = (claims: Claims, settings: Partial<typeof SETTINGS> = {}) =>
  personOf(claims, 'nora', { ...SETTINGS, ...settings })

test('a person is read from the claims', () => {
  const claims = {
    email: ' Nora@Example.org ',
    email_verified: true,
    name: 'Nora Lund',
    locale: 'fr-CA',
    roles: ['staff-hr', 'others'],
  }
  expect(read(claims)).toEqual({
    issuer: 'https://login.example.org',
    subject: 'nora',
    email: 'nora@example.org',
    name: 'Nora Lund',
    language: 'fr',
    roles: ['hr'],
  })
})

describe('an address counts only where the provider vouches for it', () => {
  const email = 'nora@example.org'
  test.each([true, 'true', 1, '1'])('%j vouches', (email_verified) => {
    expect(read({ email, email_verified }).email).toBe(email)
  })
  test.each([false, 'false', 0, 'yes', null, undefined, [true], {}])(
    '%j does not',
    (email_verified) => {
      expect(read({ email, email_verified }).email).toBeNull()
    },
  )
  test('another claim may be the one that vouches', () => {
    const claims = { email, xms_edov: '1', email_verified: false }
    expect(read(claims, { verifiedClaim: 'xms_edov' }).email).toBe(email)
  })
  test.each(['', 'nora', 'a@b', `${'x'.repeat(250)}@example.org`, 7, ['nora@example.org']])(
    '%j is no address',
    (malformed) => {
      expect(read({ email: malformed, email_verified: true }).email).toBeNull()
    },
  )
})

describe('claims of two places', () => {
  const [mine, other] = ['nora@example.org', 'alice@example.org']
  const joined = (token: Claims, userInfo: Claims, verifiedClaim = 'email_verified') =>
    read(joinedClaims(token, userInfo, verifiedClaim), { verifiedClaim }).email

  test('complete each other, and the token has the last word', () => {
    const token = { email: mine, email_verified: true, roles: ['staff-hr'] }
    const userInfo = { name: 'Nora', roles: [], email: other, email_verified: true }
    expect(joinedClaims(token, userInfo, 'email_verified')).toEqual({ ...token, name: 'Nora' })
    expect(joined({ email: mine }, { email_verified: true })).toBe(mine)
    expect(joined({}, { email: mine, email_verified: true })).toBe(mine)
  })

  test('never vouch in one place for an address of the other', () => {
    expect(joined({ email: other }, { email: mine, email_verified: true })).toBe(mine)
    expect(joined({ email_verified: true }, { email: other, email_verified: false })).toBeNull()
    const [inToken, inUserInfo] = [true, false].map((ok) => ({ vouched: { mail: ok } }))
    expect(joined(inToken!, { email: other, ...inUserInfo }, 'vouched.mail')).toBeNull()
  })
})

test('a name is made of what there is', () => {
  const vouched = { email: 'n@example.org', email_verified: true }
  expect(read({ ...vouched, given_name: 'Nora', family_name: 'Lund' }).name).toBe('Nora Lund')
  expect(read({ ...vouched, preferred_username: 'nlund' }).name).toBe('nlund')
  expect(read({ ...vouched, name: '' }).name).toBe('n@example.org')
  expect(read({ name: 7 }).name).toBe('nora')
  expect(read({ name: 'No\u0000ra\r\nLund' }).name).toBe('No ra Lund')
  expect(read({ name: 'ecilA \u202eecilA\u2066' }).name).toBe('ecilA ecilA')
  expect(read({ ...vouched, name: '\u202e ' }).name).toBe('n@example.org')
  expect([...read({ name: '😀'.repeat(500) }).name]).toHaveLength(120)
})

test('a language that Septet does not speak is none', () => {
  expect(['fr', 'ES_mx', 'de', '', 'french'].map((locale) => read({ locale }).language)).toEqual([
    'fr',
    'es',
    null,
    null,
    null,
  ])
})

describe('the claim of the roles', () => {
  test.each([
    ['roles', { roles: 'staff-hr' }],
    ['realm_access.roles', { realm_access: { roles: ['staff-hr'] } }],
    ['https://septet.example/roles', { 'https://septet.example/roles': ['staff-hr'] }],
  ])('%s', (rolesClaim, claims) => {
    expect(read(claims, { rolesClaim }).roles).toEqual(['hr'])
  })

  test.each([{}, { roles: null }, { roles: { hr: true } }, { roles: [['staff-hr'], 7] }])(
    '%j gives none',
    (claims) => {
      expect(read(claims).roles).toEqual([])
    },
  )

  test('a path leads through claims alone, never into what every object has', () => {
    for (const path of ['constructor', '__proto__', 'roles.length', 'a.constructor.name', 'a.b.c'])
      expect(claimAt({ roles: 'text', a: {} }, path)).toBeUndefined()
  })
})
