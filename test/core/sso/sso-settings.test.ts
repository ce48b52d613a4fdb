import { describe, expect, test } from 'vitest'
import { parseSettings } from '#src/core/settings.ts'
import { parseRoleMap, rolesOfValues, writtenRoleMap } from '#src/core/sso/role-map.ts'

const WHOLE = {
  OIDC_ISSUER: 'https://login.example.org/realms/staff/',
  OIDC_CLIENT_ID: 'septet',
  OIDC_CLIENT_SECRET: 'secret',
  OIDC_ROLE_MAP: 'it=administrator',
}

test('nobody signs in through a provider where none is set', () => {
  expect(parseSettings({}).sso).toBeNull()
})

test('what is not said has a default; the slash at the end of an issuer is part of its name', () => {
  expect(parseSettings(WHOLE).sso).toEqual({
    issuer: 'https://login.example.org/realms/staff/',
    clientId: 'septet',
    clientSecret: 'secret',
    name: 'login.example.org',
    scopes: 'openid profile email',
    rolesClaim: 'roles',
    roleMap: [{ value: 'it', role: 'administrator' }],
    verifiedClaim: 'email_verified',
    isOnly: false,
  })
})

describe('a bad value stops the start with a sentence', () => {
  test.each([
    [{ OIDC_ISSUER: 'login.example.org' }, /OIDC_ISSUER: expected https:/],
    [{ OIDC_ISSUER: 'http://login.example.org' }, /http:\/\/ only for a provider on this machine/],
    [{ OIDC_ISSUER: 'https://login.example.org?tenant=1' }, /an issuer has no "\?"/],
    [{ OIDC_CLIENT_ID: ' ' }, /OIDC_CLIENT_ID: must not be empty/],
    [{ OIDC_CLIENT_ID: undefined }, /OIDC_CLIENT_ID: needed, because OIDC_ISSUER is set/],
    [{ OIDC_CLIENT_SECRET: undefined }, /OIDC_CLIENT_SECRET: needed/],
    [{ OIDC_ROLE_MAP: undefined }, /OIDC_ROLE_MAP: needed/],
    [{ OIDC_ROLE_MAP: '' }, /OIDC_ROLE_MAP: expected value=role/],
    [{ OIDC_ROLE_MAP: 'it' }, /"it" is not of the form value=role/],
    [{ OIDC_ROLE_MAP: '=hr' }, /"=hr" is not of the form/],
    [{ OIDC_ROLE_MAP: 'it=boss' }, /"it=boss" names no role of administrator, hr/],
    [{ OIDC_SCOPES: 'profile' }, /OIDC_SCOPES: must name the scope openid/],
    [{ OIDC_ONLY: 'yes' }, /OIDC_ONLY/],
    [{ OIDC_NAME: 'x'.repeat(61) }, /OIDC_NAME: expected at most 60/],
  ])('%j', (values, sentence) => {
    expect(() => parseSettings({ ...WHOLE, ...values })).toThrow(sentence)
  })

  test.each(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ROLE_MAP', 'OIDC_NAME', 'OIDC_ONLY'])(
    '%s without an issuer',
    (name) => {
      const value = { OIDC_ROLE_MAP: 'it=hr', OIDC_ONLY: 'true' }[name] ?? 'something'
      const missing = `OIDC_ISSUER: needed, because ${name} is set`
      expect(() => parseSettings({ [name]: value })).toThrow(missing)
    },
  )

  test('never with the secret in it', () => {
    const bad = { ...WHOLE, OIDC_CLIENT_SECRET: 'open sesame', OIDC_ISSUER: 'nowhere' }
    expect(() => parseSettings(bad)).toThrow(/^(?!.*sesame).*OIDC_ISSUER/)
  })
})

test('plain HTTP is for a provider on this machine', () => {
  for (const issuer of ['http://localhost:9000', 'http://127.0.0.1:9000', 'http://[::1]:9000'])
    expect(parseSettings({ ...WHOLE, OIDC_ISSUER: issuer }).sso?.issuer).toBe(issuer)
})

describe('the map of roles', () => {
  const map = 'CN=HR,OU=Groups=hr; it=administrator\n it = hr ;'

  test('is read from behind, so that a value may hold "=" and ","', () => {
    expect(parseRoleMap(map)).toEqual({
      rules: [
        { value: 'CN=HR,OU=Groups', role: 'hr' },
        { value: 'it', role: 'administrator' },
        { value: 'it', role: 'hr' },
      ],
      faults: [],
    })
    expect(writtenRoleMap(parseRoleMap(map).rules)).toBe(
      'CN=HR,OU=Groups=hr; it=administrator; it=hr',
    )
  })

  test('gives each role once, in the order of the table of rights, and none for what it does not name', () => {
    const { rules } = parseRoleMap(map)
    expect(rolesOfValues(['CN=HR,OU=Groups', 'it', 'it'], rules)).toEqual(['administrator', 'hr'])
    expect(rolesOfValues(['IT', 'hr', 'administrator', ''], rules)).toEqual([])
  })
})
