import { beforeEach, describe, expect, test } from 'vitest'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { PASSWORD, people } from '#test/setup/people.ts'
import { aVisitor, signedIn } from '#test/setup/visitor.ts'

onEachDatabase('the pages of accounts', (context) => {
  let ids: Record<string, string> = {}

  beforeEach(async () => {
    await context().empty()
    const all = await people(context())
    ids = Object.fromEntries(Object.entries(all).map(([name, { id }]) => [name, id]))
  })

  const ADMINISTRATORS_ONLY = ['/accounts', '/accounts/new', '/tokens']

  test('show themselves to administrators alone', async () => {
    const alice = await signedIn(context(), 'alice')
    for (const path of ADMINISTRATORS_ONLY) expect((await alice.get(path)).status).toBe(200)
    for (const name of ['hilda', 'max', 'aude']) {
      const visitor = await signedIn(context(), name)
      for (const path of ADMINISTRATORS_ONLY) expect((await visitor.get(path)).status).toBe(403)
    }
    const stranger = await aVisitor(context())
    for (const path of ADMINISTRATORS_ONLY)
      expect((await stranger.get(path)).headers.location).toMatch(/^\/sign-in\?next=/)
  })

  test('the audit log is for administrators and auditors', async () => {
    for (const [name, status] of [
      ['alice', 200],
      ['aude', 200],
      ['hilda', 403],
      ['max', 403],
    ] as const)
      expect((await (await signedIn(context(), name)).get('/audit-log')).status).toBe(status)
    const alice = await signedIn(context(), 'alice')
    expect((await alice.get('/audit-log')).text).toContain('Signed in')
    expect((await alice.get('/audit-log?after=nothing')).status).toBe(404)
  })

  describe('adding an account', () => {
    const nora = {
      name: 'Nora',
      email: 'nora@example.org',
      language: 'fr',
      roles: ['hr', 'auditor'],
    }

    test('without a mailer shows a link once, with which the person chooses a password', async () => {
      const alice = await signedIn(context(), 'alice')
      const answer = await alice.post('/accounts', nora, '/accounts/new')
      expect(answer.status).toBe(201)
      const link = /http[^<]+(\/password\/[\w-]{43})</.exec(answer.text)?.[1] ?? ''
      expect((await alice.get('/accounts')).text).not.toContain(link)
      const rows = await context().office.selectFrom('accountLink').selectAll().execute()
      expect(JSON.stringify(rows)).not.toContain(link.split('/').at(-1))

      const visitor = await aVisitor(context())
      expect((await visitor.get(link)).text).toContain('nora@example.org')
      const chosen = await visitor.post(link, { password: PASSWORD })
      expect(chosen.headers.location).toBe('/sign-in?done=password-chosen')
      const entered = await visitor.post(
        '/session',
        { email: nora.email, password: PASSWORD },
        '/sign-in',
      )
      expect(entered.status).toBe(303)
      expect((await visitor.get('/account')).text).toContain('Mon compte')
    })

    test('with a taken or impossible address is refused, and the form keeps what was entered', async () => {
      const alice = await signedIn(context(), 'alice')
      const taken = await alice.post(
        '/accounts',
        { ...nora, email: 'max@example.org' },
        '/accounts/new',
      )
      expect(taken.status).toBe(409)
      expect(taken.text).toContain('There already is an account for max@example.org')
      expect(taken.text).toContain('value="Nora"')
      const wrong = await alice.post('/accounts', { ...nora, email: 'nora' }, '/accounts/new')
      expect(wrong.status).toBe(400)
      const moon = { ...nora, roles: 'manager', departments: 'Company/Moon' }
      expect((await alice.post('/accounts', moon, '/accounts/new')).status).toBe(404)
      const king = await alice.post('/accounts', { ...nora, roles: 'king' }, '/accounts/new')
      expect(king.status).toBe(400)
    })

    test('is nobody else’s, with or without a form', async () => {
      const hilda = await signedIn(context(), 'hilda')
      expect((await hilda.post('/accounts', nora, '/account')).status).toBe(403)
      const alice = await signedIn(context(), 'alice')
      expect((await alice.postFromElsewhere('/accounts', nora)).status).toBe(403)
      expect((await alice.get('/accounts')).text).not.toContain('nora@example.org')
    })
  })

  describe('a form whose session ended', () => {
    const nora = {
      name: 'Nora',
      email: 'nora@example.org',
      language: 'fr',
      roles: ['hr', 'auditor'],
    }

    test('is sent again with one click, and nothing of it is lost', async () => {
      const alice = await signedIn(context(), 'alice')
      const answer = await alice
        .postFromElsewhere('/accounts', { ...nora, _csrf: 'of a session that ended' })
        .set('Sec-Fetch-Site', 'same-origin')
      expect(answer.status).toBe(403)
      const hidden = [...answer.text.matchAll(/type="hidden" name="([^"]+)" value="([^"]+)"/g)]
      const values = (name: string) => hidden.filter((one) => one[1] === name).map((one) => one[2]!)
      expect(values('roles')).toEqual(['hr', 'auditor'])
      const again = await alice.postFromElsewhere('/accounts', {
        name: values('name'),
        email: values('email'),
        language: values('language'),
        roles: values('roles'),
        _csrf: values('_csrf').at(-1)!,
      })
      expect(again.status).toBe(201)
    })

    test('is not offered to another site, nor with a password in it', async () => {
      const alice = await signedIn(context(), 'alice')
      const forged = await alice
        .postFromElsewhere('/accounts', nora)
        .set('Sec-Fetch-Site', 'cross-site')
      expect(forged.text).not.toContain('nora@example.org')
      expect((await alice.postFromElsewhere('/accounts', nora)).text).not.toContain(
        'nora@example.org',
      )
      const secret = await alice
        .postFromElsewhere('/account/password', { current: PASSWORD, next: 'another quiet river' })
        .set('Sec-Fetch-Site', 'same-origin')
      expect(secret.status).toBe(403)
      expect(secret.text).not.toContain(PASSWORD)
    })
  })

  describe('roles', () => {
    test('an administrator who takes HR is shown to HR until each has seen it', async () => {
      const alice = await signedIn(context(), 'alice')
      const path = `/accounts/${ids.alice}`
      const answer = await alice.post(`${path}/roles`, { roles: ['administrator', 'hr'] }, path)
      expect(answer.status).toBe(303)

      const hilda = await signedIn(context(), 'hilda')
      const page = await hilda.get('/account')
      expect(page.text).toContain('Alice, qui administre cette installation')
      const dismissal = /action="(\/announcements\/[^"]+)"/.exec(page.text)?.[1] ?? ''
      expect((await hilda.post(dismissal, {}, '/account')).status).toBe(303)
      expect((await hilda.get('/account')).text).not.toContain('qui administre')
      expect((await alice.get('/account')).text).toContain('took the HR role')
      const aude = await signedIn(context(), 'aude')
      expect((await aude.get('/account')).text).not.toContain('rôle RH')
      expect((await aude.post(dismissal, {}, '/account')).status).toBe(403)
    })

    test('the last administrator keeps the role and the account', async () => {
      const alice = await signedIn(context(), 'alice')
      const path = `/accounts/${ids.alice}`
      expect((await alice.post(`${path}/roles`, { roles: 'hr' }, path)).status).toBe(409)
      const deletion = await alice.post(`${path}/deletion`, {}, path)
      expect(deletion.status).toBe(409)
      expect(deletion.text).toContain('at least one administrator')
    })

    test('of an unknown account are not found', async () => {
      const alice = await signedIn(context(), 'alice')
      expect((await alice.get('/accounts/nobody')).status).toBe(404)
      expect(
        (await alice.post('/accounts/nobody/roles', { roles: 'hr' }, '/accounts/new')).status,
      ).toBe(404)
    })

    test('a deleted account is signed out at once', async () => {
      const max = await signedIn(context(), 'max')
      const alice = await signedIn(context(), 'alice')
      const path = `/accounts/${ids.max}`
      expect((await alice.post(`${path}/deletion`, {}, path)).status).toBe(303)
      expect((await max.get('/account')).status).toBe(302)
    })
  })

  describe('tokens', () => {
    test('are shown once and can be deleted', async () => {
      const alice = await signedIn(context(), 'alice')
      const form = { name: 'payroll', roles: 'manager', department: 'Company/Sales' }
      const answer = await alice.post('/tokens', form)
      expect(answer.status).toBe(201)
      expect(answer.text).toMatch(/>septet_[\w-]{43}</)
      const list = await alice.get('/tokens')
      expect(list.text).toContain('Company/Sales')
      expect(list.text).not.toContain('septet_')
      const deletion = /action="(\/tokens\/[^"]+\/deletion)"/.exec(list.text)?.[1] ?? ''
      expect((await alice.post(deletion, {}, '/tokens')).status).toBe(303)
      expect((await alice.get('/tokens')).text).toContain('No tokens')
      expect((await alice.post(deletion, {}, '/tokens')).status).toBe(404)
    })

    test('without a role or a name are explained', async () => {
      const alice = await signedIn(context(), 'alice')
      expect((await alice.post('/tokens', { name: 'x' })).text).toContain('needs at least one role')
      expect((await alice.post('/tokens', { roles: 'hr' })).status).toBe(400)
    })
  })

  describe('the own account', () => {
    test('changes its password and ends the other sessions', async () => {
      const here = await signedIn(context(), 'max')
      const elsewhere = await signedIn(context(), 'max')
      const change = { current: PASSWORD, next: 'another quiet river' }
      expect((await here.post('/account/password', change, '/account')).headers.location).toBe(
        '/account?done=password-changed',
      )
      expect((await here.get('/account?done=password-changed')).text).toContain(
        'La contraseña ha cambiado',
      )
      expect((await elsewhere.get('/account')).status).toBe(302)
    })

    test('needs the current password and a long enough new one', async () => {
      const visitor = await signedIn(context(), 'max')
      const change = { current: 'guess', next: 'another quiet river' }
      expect((await visitor.post('/account/password', change, '/account')).status).toBe(403)
      const short = { current: PASSWORD, next: 'short' }
      const answer = await visitor.post('/account/password', short, '/account')
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('al menos 12 caracteres')
    })

    test('makes who guesses its password wait, on all its pages, and the owner no longer than that', async () => {
      const visitor = await signedIn(context(), 'max')
      const guess = { current: 'guess', next: 'another quiet river' }
      for (let n = 0; n < 5; n += 1)
        expect((await visitor.post('/account/password', guess, '/account')).status).toBe(403)
      const right = { current: PASSWORD, next: 'another quiet river' }
      const early = await visitor.post('/account/second-factor', right, '/account')
      expect([early.status, early.text.includes('Demasiados intentos')]).toEqual([429, true])
      context().clock.advance({ seconds: 2 })
      expect((await visitor.post('/account/password', right, '/account')).status).toBe(303)
    })

    test('changes its language', async () => {
      const visitor = await signedIn(context(), 'max')
      await visitor.post('/account/language', { language: 'fr' }, '/account')
      expect((await visitor.get('/account')).text).toContain('Mon compte')
      const wrong = await visitor.post('/account/language', { language: 'xx' }, '/account')
      expect(wrong.status).toBe(400)
    })

    test('lists its sessions and ends one, or all others; never those of somebody else', async () => {
      const here = await signedIn(context(), 'max')
      const elsewhere = await signedIn(context(), 'max')
      const end =
        /action="(\/sessions\/[^"]+\/end)"/.exec((await here.get('/account')).text)?.[1] ?? ''
      const stranger = await signedIn(context(), 'aude')
      expect((await stranger.post(end, {}, '/account')).status).toBe(404)
      expect((await elsewhere.get('/account')).status).toBe(200)
      expect((await here.post(end, {}, '/account')).status).toBe(303)
      expect((await elsewhere.get('/account')).status).toBe(302)

      const third = await signedIn(context(), 'max')
      await here.post('/sessions/end', {}, '/account')
      expect((await third.get('/account')).status).toBe(302)
      expect((await here.get('/account')).status).toBe(200)
    })

    test('is nobody’s who is not signed in', async () => {
      const stranger = await aVisitor(context())
      expect((await stranger.get('/account')).status).toBe(302)
      const change = { current: PASSWORD, next: 'another quiet river' }
      expect((await stranger.post('/account/password', change, '/sign-in')).status).toBe(401)
    })
  })
})
