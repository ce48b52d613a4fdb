import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { runDueMailJobs } from '#src/services/mail/mail.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { type MailServer, mailServer } from '#test/setup/mail-server.ts'
import { PASSWORD, people } from '#test/setup/people.ts'
import { aVisitor, signedIn } from '#test/setup/visitor.ts'

const NEW = 'a slower river at dusk'

onEachDatabase('the pages of a forgotten password', (context) => {
  let server: MailServer
  let at: TestContext

  beforeAll(async () => {
    server = await mailServer()
    at = { ...context(), mailer: server.mailer }
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    await at.empty()
    server.forget()
    at.clock.advance({ hours: 2 })
    await people(at)
  })

  async function aLink(): Promise<string> {
    const visitor = await aVisitor(at)
    await visitor.post('/password-reset', { email: 'max@example.org' })
    await runDueMailJobs(at)
    const text = (await server.mails()).at(-1)?.text ?? ''
    return /\/password\/[\w-]{43}/.exec(text)?.[0] ?? ''
  }

  test('answer the same for an address that exists and for one that does not', async () => {
    const visitor = await aVisitor(at)
    expect((await visitor.get('/sign-in')).text).toContain('href="/password-reset"')
    const answers = []
    for (const email of ['max@example.org', 'nobody@example.org']) {
      const answer = await visitor.post('/password-reset', { email })
      const { text } = await visitor.get(answer.headers.location ?? '')
      answers.push([answer.status, answer.headers.location, text.replace(/value="[^"]*"/g, '')])
    }
    expect(answers[0]).toEqual(answers[1])
    expect(String(answers[0])).toContain('If this address has an account')
    await runDueMailJobs(at)
    expect(await server.mails()).toHaveLength(1)
  })

  test('say what is wrong with what is no address, and print nothing of it as markup', async () => {
    const visitor = await aVisitor(at)
    for (const email of [
      '',
      'max',
      '<script>alert(1)</script>@example.org',
      '\u202emax@example.org',
      '😀',
      `${'x'.repeat(300)}@example.org`,
    ]) {
      const answer = await visitor.post('/password-reset', { email })
      expect(answer.status).toBe(400)
      expect(answer.text).not.toContain('<script>alert')
    }
    expect((await visitor.post('/password-reset', { email: ['a', 'b'] })).status).toBe(400)
    expect((await visitor.post('/password-reset', {})).status).toBe(400)
    expect((await visitor.postFromElsewhere('/password-reset', { email: 'a@b.c' })).status).toBe(
      403,
    )
  })

  test('slow down who asks again and again', async () => {
    const visitor = await aVisitor(at)
    const email = 'hilda@example.org'
    for (let n = 0; n < 5; n += 1)
      expect((await visitor.post('/password-reset', { email })).status).toBe(303)
    expect((await visitor.post('/password-reset', { email })).status).toBe(429)
  })

  test('without a mailer say whom to ask', async () => {
    const page = await (await aVisitor(context())).get('/password-reset')
    expect(page.text).toContain('Ask an administrator for a link')
    expect(page.text).not.toContain('action="/password-reset"')
  })

  test('a link chooses the password once; the back button and a second click are told so', async () => {
    const link = await aLink()
    const visitor = await aVisitor(at)
    const page = await visitor.get(link)
    expect(page.text).toContain('max@example.org')
    // looking at it, as a mail program may do, uses nothing up
    await visitor.get(link)
    const csrf = /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    const done = await visitor.post(link, { password: NEW })
    expect([done.status, done.headers.location]).toEqual([303, '/sign-in?done=password-chosen'])
    expect((await visitor.get('/sign-in?done=password-chosen')).text).toContain('Sign in now')
    const again = await visitor.postFromElsewhere(link, { password: NEW, _csrf: csrf })
    expect(again.status).toBe(410)
    expect(again.text).toContain('If you have just chosen a password, sign in.')
    expect((await visitor.get(link)).status).toBe(410)
    const entered = await visitor.post(
      '/session',
      { email: 'max@example.org', password: NEW },
      '/sign-in',
    )
    expect(entered.status).toBe(303)
  })

  test('a link that is over, foreign or made up says no more than that', async () => {
    const visitor = await aVisitor(at)
    const link = await aLink()
    at.clock.advance({ hours: 1 })
    const texts = []
    for (const path of [
      link,
      '/password/made-up',
      `/password/${'A'.repeat(43)}`,
      '/password/%00',
    ]) {
      const page = await visitor.get(path)
      expect(page.status).toBe(410)
      texts.push(page.text.replace(/value="[^"]*"/g, ''))
    }
    expect(new Set(texts).size).toBe(1)
    expect((await visitor.post('/password/made-up', { password: NEW }, '/sign-in')).status).toBe(
      410,
    )
  })

  test('a password that is too short, too long or no text is refused and uses nothing up', async () => {
    const link = await aLink()
    const visitor = await aVisitor(at)
    for (const password of ['', 'short', 'x'.repeat(1001)])
      expect((await visitor.post(link, { password })).status).toBe(400)
    expect((await visitor.post(link, { password: [NEW, NEW] })).status).toBe(400)
    expect((await visitor.postFromElsewhere(link, { password: NEW })).status).toBe(403)
    expect((await visitor.get(link)).status).toBe(200)
  })

  test('work for who is signed in as somebody else, whose session stays', async () => {
    const aude = await signedIn(at, 'aude')
    const link = await aLink()
    const done = await aude.post(link, { password: NEW })
    expect(done.status).toBe(303)
    expect((await aude.get('/account')).text).toContain('aude@example.org')
    const max = await aVisitor(at)
    const old = { email: 'max@example.org', password: PASSWORD }
    expect((await max.post('/session', old, '/sign-in')).status).toBe(401)
  })
})
