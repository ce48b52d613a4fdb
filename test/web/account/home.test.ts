import { beforeEach, expect, test } from 'vitest'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { PASSWORD, people } from '#test/setup/people.ts'
import { aVisitor, signedIn } from '#test/setup/visitor.ts'

const alice = { name: 'Alice', email: 'alice@example.org', password: PASSWORD, language: 'fr' }

onEachDatabase('the first run', (context) => {
  beforeEach(() => context().empty())

  test('shows a form in the language of the browser, and signs in who fills it in', async () => {
    const visitor = await aVisitor(context())
    const page = await visitor.get('/').set('Accept-Language', 'fr-CH, en;q=0.5')
    expect(page.status).toBe(200)
    expect(page.text).toContain('Bienvenue dans Septet')

    const answer = await visitor.post('/first-run', alice, '/')
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe('/guide')
    expect((await visitor.get('/')).headers.location).toBe('/campaigns')
    expect((await visitor.get('/accounts')).text).toContain('alice@example.org')
  })

  test('never comes again', async () => {
    const first = await aVisitor(context())
    const late = await aVisitor(context())
    await late.get('/')
    await first.post('/first-run', alice, '/')
    const answer = await late.post(
      '/first-run',
      { ...alice, email: 'mallory@example.org' },
      '/sign-in',
    )
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('already exists')
    expect((await late.get('/')).headers.location).toBe('/sign-in')
  })

  test('a short password is explained, and what was entered is still there', async () => {
    const visitor = await aVisitor(context())
    const answer = await visitor.post('/first-run', { ...alice, password: 'short' }, '/')
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('at least 12 characters')
    expect(answer.text).toContain('value="alice@example.org"')
    expect(answer.text).not.toContain('value="short"')
  })

  test('another site cannot do it', async () => {
    const visitor = await aVisitor(context())
    await visitor.get('/')
    const answer = await visitor.postFromElsewhere('/first-run', alice)
    expect(answer.status).toBe(403)
    expect((await visitor.get('/')).status).toBe(200)
  })
})

onEachDatabase('home', (context) => {
  test('sends everybody to where the role begins', async () => {
    await people(context())
    for (const [name, path] of [
      ['alice', '/campaigns'],
      ['hilda', '/campaigns'],
      ['max', '/campaigns'],
      ['aude', '/audit-lists'],
    ] as const)
      expect((await (await signedIn(context(), name)).get('/')).headers.location).toBe(path)
    expect((await (await aVisitor(context())).get('/')).headers.location).toBe('/sign-in')
  })
})
