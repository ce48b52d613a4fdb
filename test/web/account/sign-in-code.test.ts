import { beforeEach, describe, expect, test } from 'vitest'
import { codeOf } from '#test/setup/authenticator.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { PASSWORD, people } from '#test/setup/people.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'

onEachDatabase('the pages of the second factor', (context) => {
  let ids: Record<string, string> = {}
  const FACTOR = '/account/second-factor'

  beforeEach(async () => {
    await context().empty()
    const all = await people(context())
    ids = Object.fromEntries(Object.entries(all).map(([name, { id }]) => [name, id]))
  })

  async function setUp(visitor: Visitor) {
    await visitor.post(FACTOR, { current: PASSWORD })
    const page = await visitor.get(FACTOR)
    const secret = /tabindex="0">([A-Z2-7 ]+)</.exec(page.text)?.[1] ?? ''
    const answer = await visitor.post(
      `${FACTOR}/confirmation`,
      { code: codeOf(secret, context().now()) },
      FACTOR,
    )
    context().clock.advance({ seconds: 30 })
    return { secret, answer, page }
  }

  async function halfway(name: string, next = '/account') {
    const visitor = await aVisitor(context())
    const answer = await visitor.post(
      '/session',
      { email: `${name}@example.org`, password: PASSWORD, next },
      '/sign-in',
    )
    return { visitor, answer }
  }

  test('set one up: a drawing that the policy allows, the secret as text, ten codes once', async () => {
    const max = await signedIn(context(), 'max')
    const { page, answer } = await setUp(max)
    expect(page.text).toContain('<svg class="qr" role="img"')
    expect(page.text).not.toMatch(/style=|data:image/)
    expect(answer.status).toBe(201)
    const codes = [...answer.text.matchAll(/<code>([a-z2-9-]{19})<\/code>/g)].map(([, one]) => one)
    expect(codes).toHaveLength(10)
    const later = await max.get(FACTOR)
    for (const code of codes) expect(later.text).not.toContain(code)
    expect(later.text).not.toContain('class="qr"')
    expect((await max.get('/account')).text).toContain('El segundo factor está activo')
  })

  test('ends every other session when it is set up, and when it is dropped', async () => {
    const here = await signedIn(context(), 'max')
    const elsewhere = await signedIn(context(), 'max')
    await setUp(here)
    expect((await elsewhere.get('/account')).status).toBe(302)
    expect((await here.get('/account')).status).toBe(200)
    const dropped = await here.post(`${FACTOR}/removal`, { current: PASSWORD }, FACTOR)
    expect(dropped.headers.location).toBe(`${FACTOR}?done=factor-off`)
    expect((await aVisitor(context())).get).toBeTruthy()
    expect((await signedIn(context(), 'max')).get).toBeTruthy()
  })

  test('refuse a wrong code or password and say what to do', async () => {
    const max = await signedIn(context(), 'max')
    expect((await max.post(FACTOR, { current: 'a guess' })).status).toBe(403)
    expect((await max.post(FACTOR, {})).status).toBe(400)
    await max.post(FACTOR, { current: PASSWORD })
    for (const code of [
      '000000',
      '',
      '<script>alert(1)</script>',
      '\u202e123456',
      '😀😀😀😀😀😀',
    ]) {
      const answer = await max.post(`${FACTOR}/confirmation`, { code }, FACTOR)
      expect(answer.status).toBe(403)
      expect(answer.text).not.toContain('<script>alert')
    }
    for (const body of [{ code: 'x'.repeat(101) }, { code: ['1', '2'] }, {}])
      expect((await max.post(`${FACTOR}/confirmation`, body, FACTOR)).status).toBe(400)
    expect((await max.post(`${FACTOR}/recovery-codes`, { current: PASSWORD }, FACTOR)).status).toBe(
      409,
    )
    expect((await max.post(`${FACTOR}/removal`, { current: PASSWORD }, FACTOR)).status).toBe(409)
  })

  test('a form sent twice, or again after the back button, changes nothing more', async () => {
    const max = await signedIn(context(), 'max')
    const { secret } = await setUp(max)
    const again = await max.post(
      `${FACTOR}/confirmation`,
      { code: codeOf(secret, context().now()) },
      FACTOR,
    )
    expect(again.status).toBe(409)
    const started = await max.post(FACTOR, { current: PASSWORD })
    expect(started.status).toBe(409)
    expect((await max.get(FACTOR)).text).toContain('10 códigos')
  })

  test('are nobody’s who is not signed in', async () => {
    const stranger = await aVisitor(context())
    expect((await stranger.get(FACTOR)).headers.location).toMatch(/^\/sign-in\?next=/)
    for (const path of ['', '/confirmation', '/recovery-codes', '/removal'])
      expect(
        (await stranger.post(FACTOR + path, { current: PASSWORD, code: '1' }, '/sign-in')).status,
      ).toBe(401)
  })

  describe('the second step', () => {
    test('follows the password, leads on to where one wanted to go, under a new session', async () => {
      const { secret } = await setUp(await signedIn(context(), 'max'))
      const { visitor, answer } = await halfway('max', '/account?x=1')
      expect(answer.headers.location).toBe('/sign-in/code?next=%2Faccount%3Fx%3D1')
      const half = answer.headers['set-cookie']?.[0]
      const page = await visitor.get('/sign-in/code?next=%2Faccount%3Fx%3D1')
      expect(page.text).toContain('autocomplete="one-time-code"')
      const done = await visitor.post(
        '/session/code',
        { code: codeOf(secret, context().now()), next: '/account?x=1' },
        '/sign-in/code',
      )
      expect([done.status, done.headers.location]).toEqual([303, '/account?x=1'])
      expect(done.headers['set-cookie']?.[0]).not.toBe(half)
      expect((await visitor.get('/account')).status).toBe(200)
    })

    test('that is not taken leaves nobody signed in', async () => {
      await setUp(await signedIn(context(), 'alice'))
      const { visitor } = await halfway('alice')
      for (const path of ['/account', '/accounts', '/campaigns', FACTOR])
        expect((await visitor.get(path)).headers.location).toMatch(/^\/sign-in\?next=/)
      const sessions = await context().office.selectFrom('session').select('account').execute()
      expect(sessions.filter(({ account }) => account === ids.alice)).toHaveLength(1)
      const post = await visitor.post('/account/language', { language: 'fr' }, '/sign-in')
      expect(post.status).toBe(401)
    })

    test('without the first leads back to it', async () => {
      const visitor = await aVisitor(context())
      expect((await visitor.get('/sign-in/code')).headers.location).toBe('/sign-in')
      const answer = await visitor.post('/session/code', { code: '123456' }, '/sign-in')
      expect(answer.status).toBe(401)
      expect(answer.text).toContain('Enter your password again')
    })

    test('says that a code is wrong, is slowed down, and takes no form of another site', async () => {
      await setUp(await signedIn(context(), 'max'))
      const { visitor } = await halfway('max')
      const send = (code: string) => visitor.post('/session/code', { code }, '/sign-in/code')
      for (let n = 0; n < 5; n += 1) expect((await send('000000')).status).toBe(403)
      const slowed = await send('000000')
      expect(slowed.status).toBe(429)
      expect(slowed.text).toContain('Wait 1 second')
      const forged = await visitor.postFromElsewhere('/session/code', { code: '000000' })
      expect(forged.status).toBe(403)
      expect((await visitor.post('/session/code', {}, '/sign-in/code')).status).toBe(400)
    })

    test('sends nobody to a stranger’s site', async () => {
      const { secret } = await setUp(await signedIn(context(), 'max'))
      const { visitor } = await halfway('max')
      const done = await visitor.post(
        '/session/code',
        { code: codeOf(secret, context().now()), next: '//evil.example' },
        '/sign-in/code',
      )
      expect(done.headers.location).toBe('/')
    })
  })

  describe('where it is required', () => {
    beforeEach(async () => {
      const alice = await signedIn(context(), 'alice')
      const answer = await alice.post('/accounts/second-factor', { required: 'on' }, '/accounts')
      expect(answer.headers.location).toBe('/accounts?done=factor-required')
    })

    test('administrators and HR set it up before anything else, and then go on', async () => {
      const hilda = await signedIn(context(), 'hilda')
      for (const path of ['/campaigns', '/questionnaires', '/managers', '/'])
        expect((await hilda.get(path)).headers.location).toBe(FACTOR)
      const post = await hilda.post('/questionnaires/default', {}, '/account')
      expect(post.status).toBe(403)
      expect(post.text).toContain('Mon compte')
      expect((await hilda.get(FACTOR)).text).toContain('Votre rôle demande un second facteur')
      await setUp(hilda)
      expect((await hilda.get('/campaigns')).status).toBe(200)
      const drop = await hilda.post(`${FACTOR}/removal`, { current: PASSWORD }, FACTOR)
      expect(drop.status).toBe(409)
    })

    test('managers and auditors go on as before, and one may leave without it', async () => {
      for (const name of ['max', 'aude'])
        expect((await (await signedIn(context(), name)).get('/campaigns')).status).toBe(200)
      const hilda = await signedIn(context(), 'hilda')
      expect((await hilda.post('/session/end', {}, '/account')).headers.location).toBe('/sign-in')
    })

    test('the administrator who decided it is asked as well', async () => {
      const alice = await signedIn(context(), 'alice')
      expect((await alice.get('/accounts')).headers.location).toBe(FACTOR)
      await setUp(alice)
      const answer = await alice.post('/accounts/second-factor', {}, '/accounts')
      expect(answer.headers.location).toBe('/accounts?done=factor-optional')
    })
  })
})
