import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accountOfPerson } from '#src/services/accounts/sso/account.ts'
import { importRoster } from '#src/services/roster.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aProvider, type TestProvider } from '#test/setup/sso/provider.ts'
import {
  pathOf,
  setToRealTime,
  throughProvider,
  withProvider,
} from '#test/setup/sso/with-provider.ts'
import { aVisitor, signedIn } from '#test/setup/visitor.ts'

onEachDatabase('signing in through a provider', (context) => {
  let provider: TestProvider
  let at: TestContext
  let known: Awaited<ReturnType<typeof people>>

  beforeAll(async () => {
    provider = await aProvider()
    at = withProvider(context(), provider)
  })
  afterAll(() => provider.close())
  beforeEach(async () => {
    await at.empty()
    setToRealTime(at)
    known = await people(at)
    provider.people.nora = {
      email: 'Nora@example.org',
      email_verified: true,
      name: 'Nora Lund',
      locale: 'es',
      roles: ['staff-hr', 'canteen'],
    }
  })

  const logged = async () =>
    (await at.office.selectFrom('auditLog').selectAll().orderBy('position').execute()).map(
      ({ act, actor, details }) => ({ act, actor, ...JSON.parse(details) }),
    )

  test('makes the account, under a new session id, and leads to where one wanted to go', async () => {
    const visitor = await aVisitor(at)
    const wanted = await visitor.get('/audit-log?x=1')
    const page = await visitor.get(wanted.headers.location ?? '')
    expect(page.text).toContain('Sign in with Company login')
    const before = page.headers['set-cookie']?.[0]?.split(';')[0]
    const link = /href="(\/sign-in\/oidc[^"]*)"/.exec(page.text)?.[1]?.replaceAll('&#x3D;', '=')
    expect(link).toBe('/sign-in/oidc?next=%2Faudit-log%3Fx%3D1')

    const away = await visitor.get(link ?? '')
    expect(away.status).toBe(303)
    const { origin, searchParams } = new URL(away.headers.location ?? '')
    expect(origin).toBe(provider.issuer)
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      redirect_uri: 'http://localhost:3000/sign-in/oidc/callback',
      code_challenge_method: 'S256',
      scope: 'openid profile email',
      ui_locales: 'en',
    })
    const back = await provider.browser().signIn(away.headers.location ?? '', 'nora')
    const answer = await visitor.get(pathOf(back))
    expect([answer.status, answer.headers.location]).toEqual([303, '/audit-log?x=1'])
    expect(answer.headers['set-cookie']?.[0]?.split(';')[0]).not.toBe(before)
    const own = await visitor.get('/account')
    expect(own.text).toContain('Nora Lund · nora@example.org')
    expect(own.text).toContain('Inicia sesión con Company login')
    expect(own.text).not.toContain('name="current"')
    expect(await logged()).toEqual([
      {
        act: 'account.created',
        actor: 'Nora Lund',
        email: 'nora@example.org',
        roles: 'hr',
        means: 'provider',
      },
      { act: 'session.started', actor: 'Nora Lund', means: 'provider' },
    ])
  })

  test('sends nobody to a stranger’s site, whatever follows the first slash', async () => {
    for (const next of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      '/\n/evil.example',
    ]) {
      const { answer } = await throughProvider(at, provider, 'nora', next)
      expect([next, answer.headers.location]).toEqual([next, '/'])
    }
  })

  test('knows the person again by the subject, and takes over a new name and address', async () => {
    await throughProvider(at, provider, 'nora')
    provider.people.nora = {
      ...provider.people.nora,
      name: 'Nora Berg',
      email: 'nora.berg@example.org',
    }
    const { visitor } = await throughProvider(at, provider, 'nora')
    expect((await visitor.get('/account')).text).toContain('Nora Berg · nora.berg@example.org')
    // an address that is somebody's already, or that nobody vouches for, is not taken over
    provider.people.nora = { ...provider.people.nora, email: 'alice@example.org' }
    await throughProvider(at, provider, 'nora')
    provider.people.nora = {
      ...provider.people.nora,
      email: 'max@example.org',
      email_verified: false,
    }
    const again = await throughProvider(at, provider, 'nora')
    expect((await again.visitor.get('/account')).text).toContain('nora.berg@example.org')
    expect(await logged()).toContainEqual({
      act: 'account.changed',
      actor: 'Nora Berg',
      what: 'address',
      email: 'nora.berg@example.org',
      means: 'provider',
    })
  })

  test('of two first visits at once there is one account', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => throughProvider(at, provider, 'nora')))
    expect(answers.map(({ answer }) => answer.status)).toEqual([303, 303, 303])
    const accounts = await at.office.selectFrom('accountIdentity').selectAll().execute()
    expect(accounts).toHaveLength(1)
  })

  test('the first account of an installation may come so, and ends its first run', async () => {
    await at.empty()
    const { answer } = await throughProvider(at, provider, 'nora')
    expect(answer.headers.location).toBe('/account')
    expect((await (await aVisitor(at)).get('/')).headers.location).toBe('/sign-in')
  })

  describe('with the address of an account', () => {
    beforeEach(() => {
      provider.people.h1 = {
        email: 'hilda@example.org',
        email_verified: true,
        name: 'Hilda',
        roles: ['staff-hr'],
      }
    })

    test('links the two: the password ends, and so do its sessions', async () => {
      const before = await signedIn(at, 'hilda')
      const { visitor } = await throughProvider(at, provider, 'h1')
      expect((await visitor.get('/account')).text).toContain('hilda@example.org')
      expect((await before.get('/account')).status).toBe(302)
      await expect(signedIn(at, 'hilda')).rejects.toThrow('401')
      expect(await logged()).toContainEqual({
        act: 'account.linked',
        actor: 'Hilda',
        email: 'hilda@example.org',
      })
      const [identity] = await at.office.selectFrom('accountIdentity').selectAll().execute()
      expect(identity).toEqual({ issuer: provider.issuer, subject: 'h1', account: known.hilda.id })
    })

    test('that was invited and chose no password: the link of the invitation ends', async () => {
      const alice = await signedIn(at, 'alice')
      const ines = { name: 'Ines', email: 'ines@example.org', language: 'es', roles: ['auditor'] }
      const invited = await alice.post('/accounts', ines, '/accounts/new')
      const link = /http:\/\/localhost:3000(\/password\/[\w-]+)/.exec(invited.text)?.[1] ?? ''
      expect((await (await aVisitor(at)).get(link)).status).toBe(200)
      provider.people.i1 = {
        email: 'ines@example.org',
        email_verified: true,
        name: 'Ines',
        roles: ['council'],
      }
      await throughProvider(at, provider, 'i1')
      expect((await (await aVisitor(at)).get(link)).status).toBeGreaterThanOrEqual(400)
      const list = await alice.get('/accounts')
      expect(list.text).toContain('Through Company login')
      const [row] = await at.office.selectFrom('accountIdentity').selectAll().execute()
      const path = `/accounts/${row?.account}`
      expect((await alice.get(path)).text).not.toContain('/invitation')
      const again = await alice.post(`${path}/invitation`, { shown: 'on' }, path)
      expect(again.status).toBe(409)
    })

    test('that nobody vouches for links nothing', async () => {
      for (const email_verified of [false, undefined]) {
        provider.people.h1 = { ...provider.people.h1, email_verified }
        const { visitor, answer } = await throughProvider(at, provider, 'h1')
        expect(answer.status).toBe(403)
        expect(answer.text).toContain('Company login does not vouch for your e-mail address')
        expect((await visitor.get('/account')).status).toBe(302)
      }
      await signedIn(at, 'hilda')
    })

    test('that is linked to somebody else is refused', async () => {
      await throughProvider(at, provider, 'h1')
      provider.people.h2 = { ...provider.people.h1, roles: ['staff-it'] }
      const { answer } = await throughProvider(at, provider, 'h2')
      expect(answer.status).toBe(409)
      expect(answer.text).toContain('already linked to another person of Company login')
    })
  })

  describe('brings the roles of the claims', () => {
    test('in place of those before; one taken away ends the other sessions', async () => {
      provider.people.nora = { ...provider.people.nora, roles: ['council', 'staff-hr'] }
      const first = await throughProvider(at, provider, 'nora')
      expect((await first.visitor.get('/audit-log')).status).toBe(200)
      provider.people.nora = { ...provider.people.nora, roles: ['staff-hr'] }
      const second = await throughProvider(at, provider, 'nora')
      expect((await second.visitor.get('/audit-log')).status).toBe(403)
      expect((await first.visitor.get('/account')).status).toBe(302)
      expect(await logged()).toContainEqual({
        act: 'role.taken',
        actor: 'Septet',
        email: 'nora@example.org',
        role: 'auditor',
        means: 'provider',
      })
      provider.people.nora = { ...provider.people.nora, roles: ['staff-hr', 'heads'] }
      await throughProvider(at, provider, 'nora')
      // a role more ends nothing
      expect((await second.visitor.get('/account')).status).toBe(200)
    })

    test('to somebody without any: told whom to ask, no account, no session', async () => {
      provider.people.nora = { ...provider.people.nora, roles: ['canteen'] }
      const { visitor, answer } = await throughProvider(at, provider, 'nora')
      expect(answer.status).toBe(403)
      expect(answer.text).toContain('Company login knows you, but you have no role in Septet. Ask')
      expect(answer.text).toContain('Did you mean to use another account?')
      expect((await visitor.get('/account')).status).toBe(302)
      expect(await at.office.selectFrom('accountIdentity').selectAll().execute()).toEqual([])
      expect(await logged()).toEqual([])
    })

    test('to somebody without any on an empty place: its first run goes on', async () => {
      await at.empty()
      provider.people.nora = { ...provider.people.nora, roles: [] }
      await throughProvider(at, provider, 'nora')
      expect((await (await aVisitor(at)).get('/')).text).toContain('Welcome to Septet')
    })

    test('to an account that has none any more: signed out everywhere, and out', async () => {
      const before = await throughProvider(at, provider, 'nora')
      provider.people.nora = { ...provider.people.nora, roles: [] }
      const { visitor, answer } = await throughProvider(at, provider, 'nora')
      expect(answer.status).toBe(403)
      expect((await visitor.get('/account')).status).toBe(302)
      expect((await before.visitor.get('/account')).status).toBe(302)
      expect((await logged()).map(({ act, role }) => role ?? act)).toEqual([
        'account.created',
        'session.started',
        'hr',
      ])
    })

    test('and leaves managers what the roster says, and what an administrator gave them', async () => {
      const csv =
        'email,name,department,language,manages\nnora@example.org,Nora,Company/Sales,en,Company/Sales\n'
      await importRoster(at, known.alice, Buffer.from(csv))
      provider.people.nora = { ...provider.people.nora, roles: [] }
      const { visitor, answer } = await throughProvider(at, provider, 'nora')
      expect(answer.headers.location).toBe('/account')
      expect((await visitor.get('/campaigns')).status).toBe(200)

      provider.people.m1 = {
        email: 'max@example.org',
        email_verified: true,
        name: 'Max',
        roles: ['heads'],
      }
      await throughProvider(at, provider, 'm1')
      const rows = await at.office
        .selectFrom('accountRole')
        .select(['role', 'department'])
        .where('account', '=', known.max.id)
        .execute()
      expect(rows).toEqual([{ role: 'manager', department: 'sales' }])
    })

    test('and tells all HR who comes to be one of them, once', async () => {
      provider.people.a1 = {
        email: 'ada@example.org',
        email_verified: true,
        name: 'Ada',
        roles: ['staff-it'],
      }
      await throughProvider(at, provider, 'a1')
      const hilda = await signedIn(at, 'hilda')
      // a form's token is random and may hold an Ada: only what is read counts
      expect((await hilda.get('/account')).text.replaceAll(/<[^>]*>/g, '')).not.toContain('Ada')
      provider.people.a1 = { ...provider.people.a1, roles: ['staff-hr', 'staff-it'] }
      await throughProvider(at, provider, 'a1')
      expect((await hilda.get('/account')).text).toContain(
        'Ada (ada@example.org) a maintenant le rôle RH et peut lire les rapports.',
      )
      // the same again at the next sign-in is no news; a new account is, and a role that went and came back
      const announced = () => at.office.selectFrom('announcement').selectAll().execute()
      await throughProvider(at, provider, 'a1')
      expect(await announced()).toHaveLength(1)
      await throughProvider(at, provider, 'nora')
      expect(await announced()).toHaveLength(2)
      for (const roles of [['staff-it'], ['staff-hr']]) {
        provider.people.a1 = { ...provider.people.a1, roles }
        await throughProvider(at, provider, 'a1')
      }
      expect(await announced()).toHaveLength(3)
    })

    test('never without telling: where that fails, nothing is given', async () => {
      const person = {
        issuer: provider.issuer,
        subject: 'nora',
        email: 'nora@example.org',
        name: 'Nora',
        language: 'en',
        roles: ['hr'],
      } as const
      const mute = {
        ...at,
        now: () => {
          throw new Error('the log takes nothing')
        },
      }
      await expect(accountOfPerson(mute, person)).rejects.toThrow('the log')
      const accounts = () =>
        at.office.selectFrom('account').select('id').where('email', '=', person.email).execute()
      expect(await accounts()).toEqual([])
      await accountOfPerson(at, person)
      expect(await accounts()).toHaveLength(1)
    })

    test('and says on the page of the account that they come from there', async () => {
      await throughProvider(at, provider, 'nora')
      const [identity] = await at.office.selectFrom('accountIdentity').selectAll().execute()
      const alice = await signedIn(at, 'alice')
      const page = await alice.get(`/accounts/${identity?.account}`)
      expect(page.text).toContain('This person signs in with Company login')
      expect((await alice.get(`/accounts/${known.max.id}`)).text).not.toContain('Company login')
    })
  })

  describe('signing out', () => {
    test('is local, and offers to sign out at the provider as well', async () => {
      const { visitor } = await throughProvider(at, provider, 'nora')
      const answer = await visitor.post('/session/end', {}, '/account')
      expect(answer.headers.location).toBe('/sign-in?signed-out')
      const page = await visitor.get('/sign-in?signed-out')
      expect(page.text).toContain('Sign out of Company login as well')
      const away = new URL((await visitor.get('/sign-out/oidc')).headers.location ?? '')
      expect(away.origin + away.pathname).toBe(`${provider.issuer}/session/end`)
      expect(Object.fromEntries(away.searchParams)).toEqual({
        client_id: 'septet',
        post_logout_redirect_uri: 'http://localhost:3000/sign-in',
      })
      expect((await provider.browser().get(away.href)).status).toBe(200)
    })

    test('of somebody with a password says nothing of a provider', async () => {
      const visitor = await signedIn(at, 'max')
      const answer = await visitor.post('/session/end', {}, '/account')
      expect(answer.headers.location).toBe('/sign-in')
      expect((await visitor.get('/sign-in')).text).not.toContain('as well')
    })
  })
})
