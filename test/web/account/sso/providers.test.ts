import { afterEach, expect, test } from 'vitest'
import { testContext } from '#test/setup/context.ts'
import { people } from '#test/setup/people.ts'
import { aProvider, type TestProvider } from '#test/setup/sso/provider.ts'
import { throughProvider, withProvider } from '#test/setup/sso/with-provider.ts'
import { aVisitor } from '#test/setup/visitor.ts'

const opened: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

async function installationWith(
  provider: TestProvider,
  settings: Record<string, string> = {},
  person: Record<string, unknown> = {},
) {
  const context = await testContext()
  opened.push(context, provider)
  provider.people.nora = {
    email: 'nora@example.org',
    email_verified: true,
    name: 'Nora',
    ...person,
  }
  const at = withProvider(context, provider, settings)
  await people(at)
  return at
}

const rolesIn = async ({ office }: Awaited<ReturnType<typeof installationWith>>) =>
  (
    await office
      .selectFrom('accountRole')
      .innerJoin('account', 'account.id', 'accountRole.account')
      .select('role')
      .where('email', '=', 'nora@example.org')
      .orderBy('role')
      .execute()
  ).map(({ role }) => role)

test('one that puts all claims into the ID token is not asked for more', async () => {
  const provider = await aProvider({ configuration: { conformIdTokenClaims: false } })
  const at = await installationWith(provider, {}, { roles: ['staff-hr'] })
  expect((await throughProvider(at, provider, 'nora')).answer.headers.location).toBe('/account')
  expect(provider.asked('/me')).toBe(0)
})

test('one that keeps them for its userinfo endpoint is', async () => {
  const provider = await aProvider()
  const at = await installationWith(provider, {}, { roles: ['staff-hr'] })
  expect((await throughProvider(at, provider, 'nora')).answer.headers.location).toBe('/account')
  expect(provider.asked('/me')).toBe(1)
  // what it says of itself is kept for an hour
  await throughProvider(at, provider, 'nora')
  expect(provider.asked('/.well-known/openid-configuration')).toBe(1)
  at.clock.advance({ hours: 1 })
  await (await aVisitor(at)).get('/sign-in/oidc')
  expect(provider.asked('/.well-known/openid-configuration')).toBe(2)
})

test('one whose token names an address that only another place could vouch for: not that one', async () => {
  const provider = await aProvider()
  const at = await installationWith(provider, {}, { roles: ['staff-hr'] })
  provider.faults.claims = (claims) => ({ ...claims, email: 'alice@example.org' })
  await throughProvider(at, provider, 'nora')
  expect(await rolesIn(at)).toEqual(['hr'])
  const linked = await at.office
    .selectFrom('accountIdentity')
    .innerJoin('account', 'account.id', 'account')
    .select('email')
    .execute()
  expect(linked).toEqual([{ email: 'nora@example.org' }])
})

test('one that wants the secret in a header gets it there', async () => {
  const provider = await aProvider({ authMethod: 'client_secret_basic' })
  const at = await installationWith(provider, {}, { roles: ['staff-hr'] })
  expect((await throughProvider(at, provider, 'nora')).answer.headers.location).toBe('/account')
})

test.each([
  ['resource_access.septet.roles', { resource_access: { septet: { roles: ['a', 'staff-hr'] } } }],
  ['https://septet.example/roles', { 'https://septet.example/roles': 'staff-hr' }],
])('one that holds roles in %s', async (OIDC_ROLES_CLAIM, person) => {
  const provider = await aProvider()
  const at = await installationWith(provider, { OIDC_ROLES_CLAIM }, person)
  await throughProvider(at, provider, 'nora')
  expect(await rolesIn(at)).toEqual(['hr'])
})

test('one that vouches for addresses in a claim of its own', async () => {
  const settings = { OIDC_EMAIL_VERIFIED_CLAIM: 'xms_edov' }
  const provider = await aProvider()
  const person = { roles: ['staff-it'], email_verified: undefined, xms_edov: '1' }
  const at = await installationWith(provider, settings, person)
  await throughProvider(at, provider, 'nora')
  expect(await rolesIn(at)).toEqual(['administrator'])
})

test('one without a page for signing out: nothing happens there', async () => {
  const provider = await aProvider({
    configuration: { features: { rpInitiatedLogout: { enabled: false } } },
  })
  const at = await installationWith(provider, {}, { roles: ['staff-hr'] })
  const { visitor } = await throughProvider(at, provider, 'nora')
  expect((await visitor.get('/sign-out/oidc')).headers.location).toBe('/sign-in')
})
