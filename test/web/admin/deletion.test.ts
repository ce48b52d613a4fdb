import { beforeEach, expect, test } from 'vitest'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { aClosedCampaign, times } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aVisitor, signedIn } from '#test/setup/visitor.ts'
import { aClient } from '#test/web/api/client.ts'

const workforce = { 'Company/Sales': [20, times(16, 4)] } as const

onEachDatabase('the form that deletes a campaign', (context) => {
  let id: string
  beforeEach(async () => {
    context().clock.set('2026-03-02T09:00:00Z')
    await context().empty()
    await people(context())
    id = (await aClosedCampaign(context(), workforce)).id
  })

  test('wants the title, says what happens, and leads back to the list', async () => {
    const alice = await signedIn(context(), 'alice')
    const page = `/campaigns/${id}`
    expect((await alice.get(`${page}?language=en`)).text).toContain('This cannot be undone.')
    for (const title of [
      '',
      'spring',
      '<script>alert(1)</script>',
      'Spring\u202e',
      '🌱'.repeat(500),
    ]) {
      const refused = await alice.post(`${page}/deletion`, { title }, page)
      expect([title, refused.status]).toEqual([title, 400])
      expect(refused.text).toContain('<details class="card" open>')
      expect(refused.text).not.toContain('<script>')
    }
    const done = await alice.post(`${page}/deletion`, { title: 'Spring' }, page)
    expect([done.status, done.headers.location]).toEqual([303, '/campaigns?done=deleted'])
    expect((await alice.get('/campaigns?done=deleted&language=en')).text).toContain(
      'The campaign is deleted.',
    )
    expect((await alice.get(page)).status).toBe(404)
    // a second click, or the page from before by the back button
    expect((await alice.post(`${page}/deletion`, { title: 'Spring' }, '/account')).status).toBe(404)
    await runDueJobs(context())
    const survey = await (await aVisitor(context())).get(`/s/${id}/manifest.json`)
    expect(survey.status).toBe(404)
  })

  test('is for administrators and HR alone', async () => {
    for (const name of ['max', 'aude']) {
      const visitor = await signedIn(context(), name)
      expect((await visitor.get(`/campaigns/${id}`)).text).not.toContain('/deletion"')
      const sent = await visitor.post(`/campaigns/${id}/deletion`, { title: 'Spring' }, '/account')
      expect([name, sent.status]).toEqual([name, 403])
    }
    const stranger = await aVisitor(context())
    const sent = await stranger.post(`/campaigns/${id}/deletion`, { title: 'Spring' }, '/sign-in')
    expect(sent.status).toBe(401)
    expect((await findCampaign(context(), id)).state).toBe('closed')
  })

  test('stands in the API too', async () => {
    const path = `/campaigns/${id}/deletion`
    for (const [role, status] of [
      ['manager', 403],
      ['auditor', 403],
      [null, 401],
    ] as const) {
      const client = await aClient(
        context(),
        role,
        role === 'manager' ? 'Company/Sales' : undefined,
      )
      expect([role, (await client.post(path, { title: 'Spring' })).statusCode]).toEqual([
        role,
        status,
      ])
    }
    const client = await aClient(context(), 'hr')
    const reply = await client.post(path, { title: 'Other' })
    expect([reply.statusCode, reply.json().key]).toEqual([400, 'campaign.title-different'])
    expect((await client.post(path, {})).json().key).toBe('request.malformed')
    expect((await client.post(path, { title: 'Spring' })).statusCode).toBe(204)
    expect((await client.post(path, { title: 'Spring' })).statusCode).toBe(404)
    expect((await client.get('/campaigns')).json().items).toEqual([])
  })

  test('after their time reports say that they are gone, and the page of the campaign too', async () => {
    context().clock.set('2036-03-03T00:00:00Z')
    await runDueJobs(context())
    const hilda = await signedIn(context(), 'hilda')
    const gone = await hilda.get(`/campaigns/${id}/results?language=en`)
    expect(gone.status).toBe(410)
    expect(gone.text).toContain('were deleted on 3 March 2036, as employees were promised')
    const page = await hilda.get(`/campaigns/${id}?language=en`)
    expect(page.text).toContain('were deleted on 3 March 2036')
    expect(page.text).not.toContain(`/campaigns/${id}/results`)
  })
})
