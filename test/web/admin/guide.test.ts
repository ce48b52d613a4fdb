import { beforeEach, expect, test } from 'vitest'
import { helpOf } from '#src/web/help.ts'
import { REGISTRY } from '#test/attack/look/registry.ts'
import { aClosedCampaign, anOpenCampaign, times } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { PASSWORD, people } from '#test/setup/people.ts'
import { aVisitor, signedIn } from '#test/setup/visitor.ts'

const workforce = { 'Company/Sales': [20, times(16, 4)] } as const

onEachDatabase('the guide to the first campaign', (context) => {
  beforeEach(() => context().empty())

  test('is where the first administrator arrives, with nothing done', async () => {
    const visitor = await aVisitor(context())
    const fields = { name: 'Ann', email: 'ann@example.org', password: PASSWORD, language: 'en' }
    const answer = await visitor.post('/first-run', fields, '/')
    expect(answer.headers.location).toBe('/guide')
    const { text } = await visitor.get('/guide')
    expect(text).toContain('No step done of 6')
    expect(text.match(/aria-current="step"/g)).toHaveLength(1)
    expect((await visitor.get('/campaigns')).text).toContain('href="/guide"')
  })

  test('goes on from what is there, for whoever comes back', async () => {
    await people(context())
    await anOpenCampaign(context(), workforce)
    const alice = await signedIn(context(), 'alice')
    expect((await alice.get('/guide?language=en')).text).toContain('5 steps done of 6')
    const hilda = await signedIn(context(), 'hilda')
    const { text } = await hilda.get('/guide?language=en')
    expect(text).toContain('5 steps done of 6')
    // HR cannot import a roster
    expect(text).not.toContain('href="/roster"')
  })

  test('says of a step that HR cannot take who takes it', async () => {
    await people(context())
    const texts = ['alice', 'hilda'].map(async (name) => {
      const { text } = await (await signedIn(context(), name)).get('/guide?language=en')
      return text.split('An administrator does this.').length - 1
    })
    // nobody has said who is responsible, and there is no roster; somebody of HR there is
    expect(await Promise.all(texts)).toEqual([0, 2])
  })

  test('leaves the list of campaigns once one is closed', async () => {
    await people(context())
    await aClosedCampaign(context(), workforce)
    const alice = await signedIn(context(), 'alice')
    expect((await alice.get('/campaigns')).text).not.toContain('href="/guide"')
    expect((await alice.get('/guide')).status).toBe(200)
  })

  test('is for those who prepare campaigns', async () => {
    await people(context())
    for (const name of ['max', 'aude'])
      expect((await (await signedIn(context(), name)).get('/guide')).status).toBe(403)
    expect((await (await aVisitor(context())).get('/guide')).headers.location).toMatch(/^\/sign-in/)
  })
})

test('every page of those who are signed in has help', () => {
  const open = /^\/(healthz$|readyz$|metrics$|static\/|first-run|sign-|password|[snc]\/|api\/|$)/
  const pages = Object.keys(REGISTRY)
    .filter((route) => route.startsWith('GET '))
    .map((route) => route.slice('GET '.length))
    .filter((path) => !open.test(path))
  expect(pages.length).toBeGreaterThan(30)
  expect(pages.filter((path) => helpOf('en', path) === null)).toEqual([])
})

onEachDatabase('help in place', (context) => {
  test('stands at the end of every page of those who are signed in, and of no other', async () => {
    await people(context())
    const { id } = await aClosedCampaign(context(), workforce)
    const alice = await signedIn(context(), 'alice')
    const pages = [
      '/campaigns',
      '/campaigns/new',
      `/campaigns/${id}`,
      '/questionnaires',
      '/questionnaires/septet/1',
      '/roster',
      '/accounts',
      '/accounts/new',
      '/tokens',
      '/audit-log',
      '/audit-log/check',
      '/installation',
      '/installation/status',
      '/account',
      '/guide',
    ]
    for (const path of pages) {
      const { text } = await alice.get(`${path}?language=en`)
      expect([path, text.includes('Help for this page')]).toEqual([path, true])
    }
    expect((await (await aVisitor(context())).get('/sign-in')).text).not.toContain('class="help"')
  })
})
