import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestContext, testContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aProvider, type TestProvider } from '#test/setup/sso/provider.ts'
import {
  addressFor,
  pathOf,
  setToRealTime,
  throughProvider,
  withProvider,
} from '#test/setup/sso/with-provider.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'

const AGAIN = 'This sign-in was used already, took more than ten minutes, or began in another'
const REFUSED = 'The answer of Company login is not valid, and nobody was signed in.'
const CLOCKS = 'differ by more than 30 seconds, so the sign-in is refused. Tell an administrator'
const AWAY = 'Company login does not answer at the moment. Try again in a few minutes.'

let provider: TestProvider
let at: TestContext

/** A provider beside a new installation, for each test. */
function withNora(context: () => TestContext) {
  beforeAll(async () => {
    provider = await aProvider()
  })
  afterAll(() => provider.close())
  beforeEach(async () => {
    at = withProvider(context(), provider)
    await at.empty()
    setToRealTime(at)
    await people(at)
    Object.assign(provider.faults, {
      claims: null,
      foreignKey: false,
      isDown: false,
      isSilent: false,
    })
    provider.people.nora = {
      email: 'nora@example.org',
      email_verified: true,
      name: 'Nora',
      roles: ['staff-hr'],
    }
  })
}

/** Nobody was signed in, nothing was made, and the page offers to begin again. */
const expectNobody = async (visitor: Visitor) => {
  expect((await visitor.get('/account')).status).toBe(302)
  expect(await at.office.selectFrom('accountIdentity').selectAll().execute()).toEqual([])
  const log = await at.office.selectFrom('auditLog').select('act').execute()
  expect(log).toEqual([])
}

onEachDatabase('what a sign-in through a provider refuses', (context) => {
  withNora(context)

  describe('a way back', () => {
    test('that was used, in the browser that is signed in: leads home, as the back button should', async () => {
      const visitor = await aVisitor(at)
      const back = await provider.browser().signIn(await addressFor(visitor), 'nora')
      expect((await visitor.get(pathOf(back))).headers.location).toBe('/account')
      const again = await visitor.get(pathOf(back))
      expect([again.status, again.headers.location]).toEqual([303, '/'])
      expect((await visitor.get('/sign-in/oidc?next=/account')).headers.location).toBe('/account')
      expect(provider.asked('/token')).toBe(1)
    })

    test('that was used, once the person has signed out: refused', async () => {
      const visitor = await aVisitor(at)
      const back = await provider.browser().signIn(await addressFor(visitor), 'nora')
      await visitor.get(pathOf(back))
      await visitor.post('/session/end', {}, '/account')
      const answer = await visitor.get(pathOf(back))
      expect(answer.status).toBe(400)
      expect(answer.text).toContain(AGAIN)
      expect((await visitor.get('/account')).status).toBe(302)
    })

    test('that arrives twice at once: one session', async () => {
      const visitor = await aVisitor(at)
      const back = await provider.browser().signIn(await addressFor(visitor), 'nora')
      const answers = await Promise.all([visitor.get(pathOf(back)), visitor.get(pathOf(back))])
      expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['303', '400'])
      const log = await at.office.selectFrom('auditLog').select('act').execute()
      expect(log.filter(({ act }) => act === 'session.started')).toHaveLength(1)
    })

    test('with a state that nobody made, with none, with two, with nothing at all', async () => {
      const visitor = await aVisitor(at)
      const back = await provider.browser().signIn(await addressFor(visitor), 'nora')
      const code = new URL(back).searchParams.get('code')
      for (const parameters of [`?code=${code}&state=made-up`, `?code=${code}`, '?state=', '']) {
        const answer = await visitor.get(`/sign-in/oidc/callback${parameters}`)
        expect([parameters, answer.status]).toEqual([parameters, 400])
        expect(answer.text).toContain(AGAIN)
        expect(answer.text).toContain('Sign in with Company login')
      }
      const twice = await visitor.get(`${pathOf(back)}&state=other`)
      expect(twice.status).toBe(502)
      await expectNobody(visitor)
    })

    test('in another browser: refused there, and still good where it began', async () => {
      const visitor = await aVisitor(at)
      const other = await aVisitor(at)
      const back = await provider.browser().signIn(await addressFor(visitor), 'nora')
      for (const visit of [1, 2]) {
        // without a cookie of ours, then with one of its own
        const answer = await other.get(pathOf(back))
        expect([visit, answer.status]).toEqual([visit, 400])
        await other.get('/sign-in')
      }
      await expectNobody(other)
      expect((await visitor.get(pathOf(back))).headers.location).toBe('/account')
    })

    test('after ten minutes', async () => {
      const visitor = await aVisitor(at)
      const back = await provider.browser().signIn(await addressFor(visitor), 'nora')
      at.clock.advance({ minutes: 10, seconds: 1 })
      const answer = await visitor.get(pathOf(back))
      expect(answer.status).toBe(400)
      expect(answer.text).toContain(AGAIN)
      setToRealTime(at)
      await expectNobody(visitor)
      // the next beginning forgets those that nobody finished
      await addressFor(visitor)
      at.clock.advance({ minutes: 11 })
      await addressFor(visitor)
      expect(await at.office.selectFrom('ssoAttempt').select('next').execute()).toHaveLength(1)
    })

    test('with a code that was exchanged before', async () => {
      const first = await aVisitor(at)
      const used = new URL(await provider.browser().signIn(await addressFor(first), 'nora'))
      await first.get(pathOf(used.href))
      const visitor = await aVisitor(at)
      const back = new URL(await provider.browser().signIn(await addressFor(visitor), 'nora'))
      back.searchParams.set('code', used.searchParams.get('code') ?? '')
      const answer = await visitor.get(pathOf(back.href))
      expect(answer.status).toBe(400)
      expect(answer.text).toContain(AGAIN)
      expect((await visitor.get('/account')).status).toBe(302)
    })

    test('with another issuer in its address, or none', async () => {
      for (const issuer of ['https://evil.example', null]) {
        const visitor = await aVisitor(at)
        const back = new URL(await provider.browser().signIn(await addressFor(visitor), 'nora'))
        if (issuer) back.searchParams.set('iss', issuer)
        else back.searchParams.delete('iss')
        const answer = await visitor.get(pathOf(back.href))
        expect(answer.status).toBe(502)
        expect(answer.text).toContain(REFUSED)
        await expectNobody(visitor)
      }
    })

    test('that the database could not finish: it holds neither state nor session', async () => {
      const visitor = await aVisitor(at)
      const { headers } = await visitor.get('/sign-in/oidc')
      const { searchParams } = new URL(headers.location ?? '')
      const rows = JSON.stringify(await at.office.selectFrom('ssoAttempt').selectAll().execute())
      expect(rows).toContain(searchParams.get('nonce'))
      expect(rows).not.toContain(searchParams.get('state'))
      const cookie = decodeURIComponent(headers['set-cookie']?.[0] ?? '')
      const id = /septet=([^.;]+)/.exec(cookie)?.[1] ?? ''
      expect(id.length).toBeGreaterThan(20)
      expect(rows).not.toContain(id)
    })
  })

  test('a double click on the button: each of the two ways leads in', async () => {
    for (const which of [0, 1]) {
      const visitor = await aVisitor(at)
      await visitor.get('/sign-in')
      const addresses = await Promise.all([addressFor(visitor), addressFor(visitor)])
      const back = await provider.browser().signIn(addresses[which] ?? '', 'nora')
      expect((await visitor.get(pathOf(back))).headers.location).toBe('/account')
    }
  })

  test('a clock that is off by two minutes, either way; not one that is off by twenty seconds', async () => {
    for (const seconds of [120, -120, 20, -20]) {
      setToRealTime(at)
      at.clock.advance({ seconds })
      const { visitor, answer } = await throughProvider(at, provider, 'nora')
      const isOff = Math.abs(seconds) > 30
      expect([seconds, answer.status]).toEqual([seconds, isOff ? 503 : 303])
      if (!isOff) continue
      expect(answer.text).toContain(CLOCKS)
      await expectNobody(visitor)
    }
  })

  test('all of it, where no provider is set', async () => {
    const visitor = await aVisitor(context())
    for (const path of ['/sign-in/oidc', '/sign-in/oidc/callback?code=1&state=1', '/sign-out/oidc'])
      expect([path, (await visitor.get(path)).status]).toEqual([path, 404])
    expect((await visitor.get('/sign-in')).text).not.toContain('/sign-in/oidc')
  })
})

// what is refused before a row of ours is asked for, or behind the one that the tests above take and delete
describe('what a sign-in through a provider refuses, whatever the database', () => {
  let own: TestContext

  beforeAll(async () => {
    own = await testContext()
  })
  afterAll(() => own.close())
  withNora(() => own)

  describe('an ID token', () => {
    const now = () => Math.floor(Date.now() / 1000)

    test.each([
      ['with another nonce', { nonce: 'another' }],
      ['without a nonce', { nonce: undefined }],
      ['of another issuer', { iss: 'https://evil.example' }],
      ['for another client', { aud: 'another' }],
      ['for several, authorised for another', { aud: ['septet', 'another'], azp: 'another' }],
      ['without an end', { exp: undefined }],
      ['without a subject', { sub: undefined }],
      ['of another subject than the userinfo', { sub: 'somebody else' }],
    ])('%s', async (_name, change) => {
      provider.faults.claims = (claims) => ({ ...claims, ...change })
      const { visitor, answer } = await throughProvider(at, provider, 'nora')
      expect(answer.status).toBe(502)
      expect(answer.text).toContain(REFUSED)
      await expectNobody(visitor)
    })

    test('that somebody else signed', async () => {
      provider.faults.foreignKey = true
      const { visitor, answer } = await throughProvider(at, provider, 'nora')
      expect(answer.status).toBe(502)
      expect(answer.text).toContain(REFUSED)
      await expectNobody(visitor)
    })

    test('that has ended', async () => {
      provider.faults.claims = (claims) => ({ ...claims, iat: now() - 90, exp: now() - 31 })
      const { visitor, answer } = await throughProvider(at, provider, 'nora')
      expect(answer.status).toBe(503)
      expect(answer.text).toContain(CLOCKS)
      await expectNobody(visitor)
    })

    test('that is dated back by five minutes is none of these, where the clocks agree', async () => {
      provider.faults.claims = (claims) => ({ ...claims, iat: now() - 300, nbf: now() - 300 })
      const { answer } = await throughProvider(at, provider, 'nora')
      expect(answer.headers.location).toBe('/account')
    })
  })

  describe('an answer of the provider that is an error', () => {
    test('is said in the reader’s language: who cancelled, cancelled', async () => {
      const visitor = await aVisitor(at)
      const back = await provider.browser().cancel(await addressFor(visitor))
      const answer = await visitor.get(pathOf(back)).set('Accept-Language', 'fr')
      expect(answer.status).toBe(403)
      expect(answer.text).toContain('la connexion a été annulée ou refusée chez Company login')
      expect(answer.text).toContain('Se connecter avec Company login')
      await expectNobody(visitor)
    })

    test.each([
      ['server_error', 502, 'code server_error'],
      ['<script>alert(1)</script>', 502, 'code unknown'],
      ['temporarily_unavailable', 503, AWAY],
    ])('%s', async (error, status, sentence) => {
      const visitor = await aVisitor(at)
      const state = new URL(await addressFor(visitor)).searchParams.get('state') ?? ''
      const parameters = new URLSearchParams({ error, state, iss: provider.issuer })
      const answer = await visitor.get(`/sign-in/oidc/callback?${parameters}`)
      expect(answer.status).toBe(status)
      expect(answer.text).toContain(sentence)
      expect(answer.text).not.toContain('<script>alert')
      await expectNobody(visitor)
    })

    test('a secret that it does not know', async () => {
      at = withProvider(own, provider, { OIDC_CLIENT_SECRET: 'not the secret' })
      const { visitor, answer } = await throughProvider(at, provider, 'nora')
      expect(answer.status).toBe(502)
      expect(answer.text).toContain('code invalid_client')
      await expectNobody(visitor)
    })
  })

  describe('a provider', () => {
    test('that is down: said in words, and asked again at the next try', async () => {
      provider.faults.isDown = true
      const visitor = await aVisitor(at)
      const answers = await Promise.all([1, 2].map(() => visitor.get('/sign-in/oidc')))
      for (const answer of answers) {
        expect(answer.status).toBe(503)
        expect(answer.text).toContain(AWAY)
      }
      // who has a password still comes in
      await signedIn(at, 'max')
      provider.faults.isDown = false
      expect((await throughProvider(at, provider, 'nora')).answer.status).toBe(303)
    })

    test('that goes down while somebody is there', async () => {
      const visitor = await aVisitor(at)
      const back = await provider.browser().signIn(await addressFor(visitor), 'nora')
      provider.faults.isDown = true
      const answer = await visitor.get(pathOf(back))
      expect(answer.status).toBe(503)
      expect(answer.text).toContain(AWAY)
      await expectNobody(visitor)
    })

    test('that takes the call and says nothing', async () => {
      provider.faults.isSilent = true
      const answer = await (await aVisitor(at)).get('/sign-in/oidc')
      expect(answer.status).toBe(503)
      expect(answer.text).toContain(AWAY)
    })

    test('where nothing listens, or whose name is another', async () => {
      const nowhere = withProvider(own, provider, { OIDC_ISSUER: 'http://127.0.0.1:9' })
      expect((await (await aVisitor(nowhere)).get('/sign-in/oidc')).status).toBe(503)
      const alias = provider.issuer.replace('127.0.0.1', 'localhost')
      const other = withProvider(own, provider, { OIDC_ISSUER: alias })
      const answer = await (await aVisitor(other)).get('/sign-in/oidc')
      expect(answer.status).toBe(502)
      expect(answer.text).toContain(REFUSED)
    })
  })
})
