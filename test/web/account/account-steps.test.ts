import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inviteAccount } from '#src/services/accounts/links/invite.ts'
import { createToken } from '#src/services/accounts/tokens.ts'
import { runDueMailJobs } from '#src/services/mail/mail.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { type MailServer, mailServer } from '#test/setup/mail-server.ts'
import { people } from '#test/setup/people.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'

const LINK = /http:\/\/localhost:3000\/password\/[\w-]{43}/

onEachDatabase('what an administrator does with an account', (context) => {
  let who: Awaited<ReturnType<typeof people>>
  let alice: Visitor

  beforeEach(async () => {
    await context().empty()
    who = await people(context())
    alice = await signedIn(context(), 'alice')
  })

  const invited = async (at: TestContext = context()) =>
    (
      await inviteAccount(at, who.alice, {
        name: 'Nora',
        email: 'nora@example.org',
        language: 'fr',
        roles: ['auditor'],
        departments: [],
      })
    ).id

  test('is the administrator’s alone', async () => {
    const id = await invited()
    const steps = [
      `/accounts/${id}/invitation`,
      `/accounts/${id}/invitation/withdrawal`,
      `/accounts/${who.max.id}/password-link`,
      `/accounts/${who.max.id}/sessions/end`,
      `/accounts/${who.max.id}/second-factor/removal`,
      '/accounts/second-factor',
      '/managers/invitations',
    ]
    for (const name of ['hilda', 'max', 'aude']) {
      const visitor = await signedIn(context(), name)
      for (const step of steps)
        expect((await visitor.post(step, { confirmed: 'on' }, '/account')).status).toBe(403)
    }
    const stranger = await aVisitor(context())
    for (const step of steps)
      expect((await stranger.post(step, { confirmed: 'on' }, '/sign-in')).status).toBe(401)
    for (const step of steps) expect((await alice.postFromElsewhere(step, {})).status).toBe(403)
  })

  test('of nobody is not found', async () => {
    for (const step of ['invitation', 'invitation/withdrawal', 'password-link', 'sessions/end'])
      expect((await alice.post(`/accounts/nobody/${step}`, {}, '/accounts')).status).toBe(404)
    const removal = '/accounts/nobody/second-factor/removal'
    expect((await alice.post(removal, { confirmed: 'on' }, '/accounts')).status).toBe(404)
  })

  test('shows an invitation again, or withdraws it', async () => {
    const path = `/accounts/${await invited()}`
    expect((await alice.get(path)).text).toContain(
      'invited to choose a password until 9 March 2026',
    )
    const again = await alice.post(`${path}/invitation`, {}, path)
    expect(again.status).toBe(201)
    expect(again.text).toMatch(LINK)
    expect((await alice.get(path)).text).not.toMatch(LINK)
    const withdrawn = await alice.post(`${path}/invitation/withdrawal`, {}, path)
    expect(withdrawn.headers.location).toBe(`${path}?done=withdrawn`)
    expect((await alice.get(path)).text).toContain('No link works at present')
    const of = `/accounts/${who.max.id}`
    expect((await alice.post(`${of}/invitation`, {}, of)).status).toBe(409)
  })

  test('shows a link for a forgotten password once, where there is no mailer', async () => {
    const path = `/accounts/${who.hilda.id}`
    expect((await alice.get(path)).text).toContain('all HR are told')
    const answer = await alice.post(`${path}/password-link`, {}, path)
    expect([answer.status, LINK.test(answer.text)]).toEqual([201, true])
    const hilda = await signedIn(context(), 'hilda')
    expect((await hilda.get('/account')).text).toContain('tient un lien pour choisir')
  })

  test('ends the sessions of somebody, and of oneself elsewhere', async () => {
    const max = await signedIn(context(), 'max')
    const path = `/accounts/${who.max.id}`
    const answer = await alice.post(`${path}/sessions/end`, {}, path)
    expect(answer.headers.location).toBe(`${path}?done=signed-out`)
    expect((await max.get('/account')).status).toBe(302)

    const elsewhere = await signedIn(context(), 'alice')
    const own = `/accounts/${who.alice.id}`
    await alice.post(`${own}/sessions/end`, {}, own)
    expect((await elsewhere.get('/account')).status).toBe(302)
    expect((await alice.get('/account')).status).toBe(200)
    expect((await alice.get('/audit-log')).text).toContain('Sessions ended by an administrator')
  })

  test('removes no second factor without a second look', async () => {
    const path = `/accounts/${who.max.id}`
    const bare = await alice.post(`${path}/second-factor/removal`, {}, path)
    expect(bare.status).toBe(400)
    const none = await alice.post(`${path}/second-factor/removal`, { confirmed: 'on' }, path)
    expect(none.status).toBe(409)
    expect(none.text).toContain('has no second factor')
  })

  test('ends the sessions of whom the roles are changed, and not of whom they are not', async () => {
    const max = await signedIn(context(), 'max')
    const path = `/accounts/${who.max.id}`
    await alice.post(`${path}/roles`, { roles: 'manager', departments: 'Company/Sales' }, path)
    expect((await max.get('/account')).status).toBe(200)
    await alice.post(`${path}/roles`, { roles: ['manager', 'auditor'] }, path)
    expect((await max.get('/account')).status).toBe(302)
  })

  test('takes names as they are, but for what steers how others are shown', async () => {
    const name = 'Zoë \u202e<script>😀'
    const form = { name, email: 'zoe@example.org', language: 'en', roles: 'auditor' }
    const answer = await alice.post('/accounts', form, '/accounts/new')
    expect(answer.status).toBe(201)
    expect(answer.text).not.toContain('<script>😀')
    const list = await alice.get('/accounts')
    expect(list.text).toContain('Zoë &lt;script&gt;😀')
    const long = { ...form, name: 'x'.repeat(121), email: 'long@example.org' }
    expect((await alice.post('/accounts', long, '/accounts/new')).status).toBe(400)
    // another form finds the address taken and makes no second account
    const another = { ...form, form: 'another' }
    expect((await alice.post('/accounts', another, '/accounts/new')).status).toBe(409)
  })

  describe('with tokens', () => {
    const token = { name: 'payroll', roles: 'administrator' }

    test('says how far they reach, when they end and when they were used', async () => {
      const form = { ...token, scope: 'read', parts: ['roster', 'campaigns'], expiry: '30' }
      const answer = await alice.post('/tokens', form)
      expect(answer.status).toBe(201)
      expect(answer.text).not.toContain('This token never ends')
      const list = await alice.get('/tokens')
      expect(list.text).toContain('Read, Roster, Campaigns')
      expect(list.text).toContain('1 April 2026')
      expect(list.text).toContain('Never used')
      context().clock.advance({ days: 31 })
      const later = await signedIn(context(), 'alice')
      expect((await later.get('/tokens')).text).toContain('Expired on 1 April 2026')
      context().clock.set('2026-03-02T09:00:00Z')
    })

    test('warns of one that never ends', async () => {
      const answer = await alice.post('/tokens', { ...token, expiry: '' })
      expect(answer.text).toContain('This token never ends')
    })

    test('refuses what is no choice, and prints no markup', async () => {
      for (const wrong of [
        { expiry: '31' },
        { scope: 'all' },
        { parts: 'everything' },
        { name: '' },
        { name: 'x'.repeat(121) },
      ])
        expect((await alice.post('/tokens', { ...token, ...wrong })).status).toBe(400)
      await alice.post('/tokens', { ...token, name: '<script>alert(1)</script>' })
      expect((await alice.get('/tokens')).text).not.toContain('<script>alert')
    })

    test('of somebody else’s making are unharmed by a deletion', async () => {
      const kept = await createToken(context(), who.alice, {
        name: 'kept',
        roles: ['auditor'],
        departmentPath: null,
      })
      expect(kept).toContain('septet_')
      expect((await alice.post('/tokens/nothing/deletion', {}, '/tokens')).status).toBe(404)
    })
  })
})

onEachDatabase('managers of the roster without an account', (context) => {
  let server: MailServer
  let at: TestContext

  beforeAll(async () => {
    server = await mailServer()
    at = { ...context(), mailer: server.mailer }
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    await context().empty()
    server.forget()
    await people(context())
    const rows = [
      ['m1', 'Max@Example.org', 'Max', 'sales', 'es'],
      ['m2', 'Lea@example.org', 'Léa <b>', 'legal', 'fr'],
      ['m3', 'tom@example.org', 'Tom', 'north', 'en'],
    ] as const
    await context()
      .roster.insertInto('person')
      .values(
        rows.map(([id, email, name, department, language]) => ({
          id,
          email,
          name,
          department,
          language,
        })),
      )
      .execute()
    await context()
      .roster.insertInto('management')
      .values([
        { person: 'm1', department: 'sales' },
        { person: 'm2', department: 'legal' },
        { person: 'm2', department: 'south' },
        { person: 'm3', department: 'north' },
      ])
      .execute()
  })

  test('are listed to HR and administrators, with their departments', async () => {
    for (const name of ['alice', 'hilda']) {
      const page = await (await signedIn(at, name)).get('/managers?language=en')
      expect(page.status).toBe(200)
      expect(page.text).toContain('Léa &lt;b&gt;')
      expect(page.text).toContain('Company/Legal, Company/Sales/South')
      expect(page.text).not.toContain('Max@Example.org')
      expect(page.text.includes('action="/managers/invitations"')).toBe(name === 'alice')
    }
    expect((await (await signedIn(at, 'alice')).get('/accounts')).text).toContain(
      '2 managers named by the roster have no account.',
    )
    for (const name of ['max', 'aude'])
      expect((await (await signedIn(at, name)).get('/managers')).status).toBe(403)
    expect((await (await aVisitor(at)).get('/managers')).status).toBe(302)
  })

  test('are invited with one click, each in the own language, and a second click invites nobody', async () => {
    const alice = await signedIn(at, 'alice')
    const answer = await alice.post('/managers/invitations', {}, '/managers')
    expect(answer.status).toBe(201)
    expect(answer.text).toContain('2 invitations go out by mail.')
    expect(answer.text).not.toMatch(LINK)
    expect(await runDueMailJobs(at)).toBe(2)
    const mails = await server.mails()
    expect(mails.map(({ subject }) => subject ?? '').toSorted()).toEqual([
      'Votre compte Septet',
      'Your Septet account',
    ])
    const again = await alice.post('/managers/invitations', {}, '/accounts')
    expect(again.text).toContain('0 invitations')
    expect(await runDueMailJobs(at)).toBe(0)
    expect((await alice.get('/managers')).text).toContain('Every manager has an account')
  })

  test('without a mailer have their links shown once', async () => {
    const alice = await signedIn(context(), 'alice')
    const answer = await alice.post('/managers/invitations', {}, '/managers')
    expect(answer.text.match(new RegExp(LINK, 'g'))).toHaveLength(2)
    expect((await alice.get('/managers')).text).not.toMatch(LINK)
  })
})
