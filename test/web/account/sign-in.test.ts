import { beforeEach, describe, expect, test } from 'vitest'
import { testContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { PASSWORD, people } from '#test/setup/people.ts'
import { aVisitor, signedIn } from '#test/setup/visitor.ts'

onEachDatabase('sign-in', (context) => {
  beforeEach(async () => {
    await context().empty()
    await people(context())
  })

  const max = { email: 'Max@Example.org ', password: PASSWORD }

  test('works, under a new session id, and leads to where one wanted to go', async () => {
    const visitor = await aVisitor(context())
    const wanted = await visitor.get('/account?x=1')
    expect(wanted.headers.location).toBe('/sign-in?next=%2Faccount%3Fx%3D1')
    const page = await visitor.get('/sign-in?next=%2Faccount')
    expect(page.text).toContain('name="next" value="/account"')
    const before = page.headers['set-cookie']

    const answer = await visitor.post('/session', { ...max, next: '/account' }, '/sign-in')
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe('/account')
    expect(answer.headers['set-cookie']?.[0]?.split(';')[0]).not.toBe(before?.[0]?.split(';')[0])
    expect((await visitor.get('/account')).text).toContain('max@example.org')
  })

  test('sends nobody to a stranger’s site', async () => {
    for (const next of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      'javascript:1',
    ]) {
      const visitor = await aVisitor(context())
      const answer = await visitor.post('/session', { ...max, next }, '/sign-in')
      expect(answer.headers.location).toBe('/')
    }
  })

  test('a wrong password and an unknown address get the same page', async () => {
    const visitor = await aVisitor(context())
    const wrong = await visitor.post(
      '/session',
      { ...max, password: 'wrong wrong wrong' },
      '/sign-in',
    )
    const unknown = await visitor.post(
      '/session',
      { ...max, email: 'nobody@example.org' },
      '/sign-in',
    )
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(wrong.text).toContain('The address or the password is not right.')
    expect(unknown.text).toContain('The address or the password is not right.')
    expect((await visitor.get('/account')).status).toBe(302)
  })

  test('without the hidden field nothing happens, and the page says what to do', async () => {
    const visitor = await aVisitor(context())
    await visitor.get('/sign-in')
    const answer = await visitor.postFromElsewhere('/session', max)
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('Go back, reload the page and send it again.')
    const forged = await visitor.postFromElsewhere('/session', { ...max, _csrf: 'made-up' })
    expect(forged.status).toBe(403)
  })

  test('too many mistakes are slowed down with a sentence', async () => {
    const visitor = await aVisitor(context())
    const guess = { email: 'hilda@example.org', password: 'not the password' }
    for (let n = 0; n < 5; n += 1)
      expect((await visitor.post('/session', guess, '/sign-in')).status).toBe(401)
    const answer = await visitor.post('/session', guess, '/sign-in')
    expect(answer.status).toBe(429)
    expect(answer.text).toContain('Wait 1 second')
  })

  test('a form that is no form is malformed', async () => {
    const visitor = await aVisitor(context())
    expect((await visitor.post('/session', {}, '/sign-in')).status).toBe(400)
  })

  describe('a session', () => {
    test('ends with signing out, here and in the database', async () => {
      const visitor = await signedIn(context(), 'max')
      const answer = await visitor.post('/session/end', {}, '/account')
      expect(answer.headers.location).toBe('/sign-in')
      expect((await visitor.get('/account')).status).toBe(302)
      const left = await context().office.selectFrom('session').select('account').execute()
      expect(left.filter(({ account }) => account !== null)).toEqual([])
    })

    test('is shown with the browser that it runs in', async () => {
      const visitor = await signedIn(context(), 'max')
      const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
      await visitor.post('/session/end', {}, '/account')
      const { text } = await visitor.get('/sign-in')
      const _csrf = /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? ''
      await visitor.postFromElsewhere('/session', { ...max, _csrf }).set('User-Agent', agent)
      expect((await visitor.get('/account')).text).toContain('Firefox, Linux (esta sesión)')
    })

    test('ends after twelve hours without a visit, not while one visits', async () => {
      const visitor = await signedIn(context(), 'max')
      context().clock.advance({ hours: 11 })
      expect((await visitor.get('/account')).status).toBe(200)
      context().clock.advance({ hours: 11 })
      expect((await visitor.get('/account')).status).toBe(200)
      context().clock.advance({ hours: 12 })
      expect((await visitor.get('/account')).status).toBe(302)
    })

    test('ends after seven days in any case', async () => {
      const visitor = await signedIn(context(), 'max')
      for (let n = 0; n < 16; n += 1) {
        context().clock.advance({ hours: 10 })
        expect((await visitor.get('/account')).status).toBe(200)
      }
      context().clock.advance({ hours: 10 })
      expect((await visitor.get('/account')).status).toBe(302)
    })

    test('is known to the database by the hash of its id only', async () => {
      const visitor = await aVisitor(context())
      const page = await visitor.get('/sign-in')
      const cookie = decodeURIComponent(page.headers['set-cookie']?.[0] ?? '')
      const id = /septet=([^.;]+)/.exec(cookie)?.[1] ?? ''
      expect(id.length).toBeGreaterThan(20)
      const rows = await context().office.selectFrom('session').selectAll().execute()
      expect(rows.length).toBeGreaterThan(0)
      expect(JSON.stringify(rows)).not.toContain(id)
    })

    test('whose account loses a role loses it at once', async () => {
      const visitor = await signedIn(context(), 'aude')
      expect((await visitor.get('/audit-log')).status).toBe(200)
      await context().office.deleteFrom('accountRole').where('role', '=', 'auditor').execute()
      expect((await visitor.get('/audit-log')).status).toBe(403)
    })
  })
})

describe('the headers', () => {
  test('allow nothing inline and nothing from elsewhere, and keep nothing', async () => {
    const context = await testContext()
    const page = await (await aVisitor(context)).get('/')
    expect(page.headers['content-security-policy']).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self';font-src 'self';form-action 'self';connect-src 'self';base-uri 'none';frame-ancestors 'none'",
    )
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(page.headers['strict-transport-security']).toBeUndefined()
    expect(page.text).not.toMatch(/<script(?![^>]*src=)|style="|onclick=/)
    await context.close()
  })

  test('over https the cookie is bound to this host and the browser is told to stay', async () => {
    const settings = { BASE_URL: 'https://septet.example', BALLOT_ORIGIN: 'https://box.example' }
    const context = await testContext({ settings })
    const visitor = await aVisitor(context)
    const page = await visitor.get('/').set('X-Forwarded-Proto', 'https')
    const [cookie = ''] = (page.headers['set-cookie'] as unknown as string[]) ?? []
    expect(cookie).toMatch(/^__Host-septet=/)
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
      expect(cookie).toContain(part)
    expect(page.headers['strict-transport-security']).toBe('max-age=31536000')
    expect(page.headers['content-security-policy']).toContain(
      "connect-src 'self' https://box.example",
    )

    const plain = await visitor.get('/')
    expect(plain.status).toBe(400)
    expect(plain.text).toContain('https://septet.example')
    await context.close()
  })

  test('an address of respondents or of the API sets no cookie and reads none', async () => {
    const context = await testContext()
    const visitor = await aVisitor(context)
    await visitor.get('/sign-in')
    for (const path of [
      '/s/AAAAAAAAAAAAAAAAAAAAAA/state.json',
      '/n/x/y',
      '/api/v1/campaigns',
      '/healthz',
    ])
      expect((await visitor.get(path)).headers['set-cookie']).toBeUndefined()
    await context.close()
  })

  test('problems are pages for people and {key, message} for programs', async () => {
    const context = await testContext()
    const visitor = await aVisitor(context)
    const page = await visitor.get('/nowhere').set('Accept-Language', 'es')
    expect(page.status).toBe(404)
    expect(page.text).toContain('Esta página no existe')
    const answer = await visitor.get('/nowhere').set('Accept', 'application/json')
    expect(answer.body).toEqual({
      key: 'page.not-found',
      message: 'This page does not exist, or no longer does.',
    })
    await context.close()
  })
})
