import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '#src/core/permission.ts'
import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { aVisitor, signedIn } from '#test/setup/visitor.ts'
import { aCompanyOf, aDraft } from '#test/web/admin/site.ts'

const HOSTILE = '<script>alert(1)</script> \u202e "quoted" 😀'
const FORM = {
  'promise-fr': 'Nous en parlerons.',
  'promise-es': 'Hablaremos de ello.',
  'promise-en': 'We will talk about it.',
  keptBy: '2026-05-01',
  revision: '0',
}

onEachDatabase('the page of a commitment', (context) => {
  let alice: Actor
  let id: string
  let path: string

  beforeEach(async () => {
    context().clock.set('2026-03-02T09:00:00Z')
    alice = (await aCompanyOf(context(), 9)).alice
    id = await aDraft(context(), alice, { graceHours: 0 })
    path = `/campaigns/${id}/commitment`
  })
  const close = async () => {
    await openCampaign(context(), alice, id)
    await runDueJobs(context())
    await closeCampaign(context(), alice, id)
    await runDueJobs(context())
  }

  test('proposes a promise in every language, keeps it, and shows it before question 1', async () => {
    const hilda = await signedIn(context(), 'hilda')
    const campaign = await hilda.get(`/campaigns/${id}?language=en`)
    expect(campaign.text).toContain(`href="${path}"`)
    const form = await hilda.get(`${path}?language=en`)
    expect(form.text).toContain('Nous vous montrerons les résultats de votre équipe.')
    expect(form.text).toContain('We will show you the results of your team.')
    expect(form.text).toContain('value="2026-05-01"')
    const preview = () => hilda.get(`/campaigns/${id}/preview/en`)
    expect((await preview()).text).not.toContain('What we commit ourselves to')

    const answer = await hilda.post(path, { ...FORM, 'promise-en': HOSTILE })
    expect([answer.status, answer.headers.location]).toEqual([303, `${path}?done=saved`])
    expect((await hilda.get(`${path}?done=saved`)).text).toContain('The commitment card is saved.')
    const { text } = await preview()
    expect(text).toContain('What we commit ourselves to')
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;  &quot;quoted&quot; 😀')
    expect(text).toContain('1 May 2026')
    expect(text).toContain('48 questions about your work')
    expect(text.indexOf('id="commitment"')).toBeLessThan(text.indexOf('<fieldset'))

    await hilda.post(`${path}/removal`, { revision: '1' }, path)
    expect((await preview()).text).not.toContain('What we commit ourselves to')
  })

  test('says at the field what is wrong, and loses nothing of what was entered', async () => {
    const visitor = await signedIn(context(), 'alice')
    for (const [change, field, sentence] of [
      [{ 'promise-es': ' \n ' }, 'promise-es', 'in every language'],
      [{ 'promise-fr': 'x'.repeat(601) }, 'promise-fr', 'at most 600 characters'],
      [{ keptBy: '' }, 'keptBy', 'Choose a date'],
      [{ keptBy: '2026-13-45' }, 'keptBy', 'Choose a date'],
      [{ keptBy: '2026-03-20' }, 'keptBy', 'after 27 March 2026: until then'],
      [{ keptBy: '2026-03-27' }, 'keptBy', 'after 27 March 2026: until then'],
    ] as const) {
      const answer = await visitor.post(path, { ...FORM, 'promise-en': HOSTILE, ...change })
      expect([answer.status, sentence]).toEqual([400, sentence])
      expect(answer.text).toContain(sentence)
      expect(answer.text).toContain(`href="#${field}"`)
      expect(answer.text).toContain('&lt;script&gt;alert(1)')
    }
    expect((await visitor.get(path)).text).not.toContain('alert(1)')
  })

  test('tells the second of two who write at once, and shows both texts', async () => {
    const visitor = await signedIn(context(), 'alice')
    await visitor.post(path, FORM)
    const again = await visitor.post(path, FORM)
    expect(again.status).toBe(303)
    const second = await visitor.post(path, { ...FORM, 'promise-en': 'Mine, later.' })
    expect(second.status).toBe(409)
    expect(second.text).toContain('Somebody else changed this card meanwhile')
    expect(second.text).toContain('Mine, later.')
    expect(second.text).toContain('We will talk about it.')
    // who has compared may keep theirs: the form names the revision that it shows now
    expect(second.text).toContain('name="revision" value="1"')
    expect(
      (await visitor.post(path, { ...FORM, 'promise-en': 'Mine, later.', revision: '1' })).status,
    ).toBe(303)
  })

  test('is read only after opening; HR says after the close what became of it', async () => {
    const visitor = await signedIn(context(), 'alice')
    await visitor.post(path, FORM)
    await close()
    const alices = await visitor.get(`${path}?language=en`)
    expect(alices.text).toContain('frozen since the opening')
    expect(alices.text).toContain('We will talk about it.')
    expect(alices.text).toContain('HR will say whether this promise was kept.')
    expect((await visitor.post(path, { ...FORM, revision: '1' }, '/account')).status).toBe(409)

    const hilda = await signedIn(context(), 'hilda')
    const judged = { outcome: 'not-kept', revision: '1' }
    for (const [change, field] of [
      [{ outcome: '' }, 'outcome'],
      [{ outcome: 'maybe' }, 'outcome'],
      [{ 'sentence-fr': 'Rien.' }, 'sentence-es'],
    ] as const) {
      const refused = await hilda.post(`${path}/outcome`, { ...judged, ...change }, path)
      expect([refused.status, field]).toEqual([400, field])
      expect(refused.text).toContain(`href="#${field}"`)
    }
    expect((await hilda.post(`${path}/outcome`, judged, path)).headers.location).toBe(
      `${path}?done=judged`,
    )
    const next = await aDraft(context(), alice, { title: 'Autumn survey' })
    const preview = await hilda.get(`/campaigns/${next}/preview/en`)
    expect(preview.text).toContain('Last time')
    expect(preview.text).toContain('Promised in “Spring survey”, by 1 May 2026')
    expect(preview.text).toContain('<strong>Not kept</strong>')
    expect((await visitor.post(`${path}/outcome`, judged, '/account')).status).toBe(403)
  })

  test('is for those who prepare campaigns', async () => {
    const posts = [path, `${path}/removal`, `${path}/outcome`]
    for (const name of ['max', 'aude']) {
      const visitor = await signedIn(context(), name)
      expect((await visitor.get(path)).status).toBe(403)
      for (const post of posts)
        expect((await visitor.post(post, FORM, '/account')).status).toBe(403)
    }
    const stranger = await aVisitor(context())
    expect((await stranger.get(path)).headers.location).toMatch(/^\/sign-in/)
    for (const post of posts) expect((await stranger.post(post, FORM, '/sign-in')).status).toBe(401)
    const visitor = await signedIn(context(), 'hilda')
    expect((await visitor.get('/campaigns/nothing/commitment')).status).toBe(404)
    for (const part of ['', '/removal', '/outcome']) {
      const missing = `/campaigns/nothing/commitment${part}`
      expect((await visitor.post(missing, FORM, '/campaigns')).status).toBe(404)
      expect((await visitor.postFromElsewhere(path + part, FORM)).status).toBe(403)
    }
  })
})
