import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Manifest } from '#src/core/anonymity/manifest.ts'
import { RETENTION } from '#src/core/campaign/retention.ts'
import { ATTACK_RESULT } from '#src/core/papers/attack-result.ts'
import { RISKS } from '#src/core/papers/risks.ts'
import { visibilityOf } from '#src/core/papers/visibility.ts'
import type { WorksCouncilPack } from '#src/core/papers/works-council-pack.ts'
import type { Actor } from '#src/core/permission.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { questionnaireHash } from '#src/core/questionnaire/hash.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { closeCampaign, extendCampaign } from '#src/services/closing/close-campaign.ts'
import { downloadLinks } from '#src/services/invitations/download-links.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { importRoster } from '#src/services/roster.ts'
import { answer, everybody } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { appOf, aVisitor, signedIn } from '#test/setup/visitor.ts'
import { aCompanyOf, aDraft, anOpenCampaign, rosterOf } from '#test/web/admin/site.ts'
import { aClient } from '#test/web/api/client.ts'

onEachDatabase('the works-council pack', (context) => {
  let alice: Actor
  let draft: string
  let open: string
  const path = (id: string) => `/campaigns/${id}/works-council-pack`
  const packOf = async (id: string): Promise<WorksCouncilPack> =>
    (await (await aClient(context(), 'auditor')).get(path(id))).json()

  beforeAll(async () => {
    context().clock.set('2026-03-02T09:00:00Z')
    alice = (await aCompanyOf(context(), 9)).alice
    open = await anOpenCampaign(context(), alice)
    draft = await aDraft(context(), alice, { title: 'Autumn <survey>' })
  })

  test('is for HR and auditors, from the draft on', async () => {
    for (const name of ['hilda', 'aude'])
      for (const id of [draft, open]) {
        const visitor = await signedIn(context(), name)
        const page = await visitor.get(`${path(id)}?language=en`)
        expect([name, page.status]).toEqual([name, 200])
        expect(page.text).toContain('Works-council pack')
        const campaign = await visitor.get(`/campaigns/${id}?language=en`)
        expect(campaign.text).toContain(`href="${path(id)}"`)
      }
  })

  test('is not for administrators and managers, nor for somebody who is not signed in', async () => {
    for (const name of ['alice', 'max']) {
      const visitor = await signedIn(context(), name)
      expect([name, (await visitor.get(path(open))).status]).toEqual([name, 403])
      expect((await visitor.get(`/campaigns/${open}`)).text).not.toContain(path(open))
    }
    const stranger = await (await aVisitor(context())).get(path(open))
    expect([stranger.status, stranger.headers.location]).toEqual([
      302,
      `/sign-in?next=${encodeURIComponent(path(open))}`,
    ])
  })

  test('of a campaign that does not exist is not found', async () => {
    expect((await (await signedIn(context(), 'hilda')).get(path('nothing'))).status).toBe(404)
  })

  test('lets an auditor find a draft, and do nothing with it', async () => {
    const aude = await signedIn(context(), 'aude')
    expect((await aude.get('/campaigns?language=en')).text).toContain(`/campaigns/${draft}`)
    const page = await aude.get(`/campaigns/${draft}?language=en`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('This campaign is not open yet')
    for (const absent of ['/opening', '/preview/', 'keys export'])
      expect(page.text).not.toContain(absent)
  })

  test('of a draft says what opening would freeze today', async () => {
    const pack = await packOf(draft)
    expect(pack).toMatchObject({
      day: '2026-03-02',
      frozen: false,
      manifest: null,
      purpose: { controller: null, contact: null, departments: null, invited: 27 },
      thresholds: { k: 5, kComments: 10, kDetail: 30, group: 8 },
      visibility: visibilityOf({ hasAuditor: false, hasSegments: false, trustee: null }),
      retention: RETENTION,
      attacks: ATTACK_RESULT,
      dates: { closesOn: '2026-03-20', latestClosesOn: '2026-03-27', promisedClosesOn: null },
      mails: { from: '07:00', until: '20:00', reminders: 3, daysAlone: 30 },
    })
    expect(pack.groups).toEqual([
      { label: 'Legal', invited: 9 },
      { label: 'North', invited: 9 },
      { label: 'South', invited: 9 },
    ])
    await importRoster(context(), alice, rosterOf(4))
    expect((await packOf(draft)).groups).toEqual([{ label: 'Company', invited: 12 }])
    await importRoster(context(), alice, rosterOf(2))
    expect(await packOf(draft)).toMatchObject({ groups: [], purpose: { invited: 6 } })
    const page = await (await signedIn(context(), 'hilda')).get(`${path(draft)}?language=en`)
    expect(page.text).toContain('At least 8 people are needed to open; 6 people would be invited.')
    await importRoster(context(), alice, rosterOf(9))
  })

  test('of an open campaign says what its manifest promised, with the hash that is in the invitations', async () => {
    const pack = await packOf(open)
    const file = await (await appOf(context())).inject(`/s/${open}/manifest.json`)
    const manifest = file.json() as Manifest
    const hash = createHash('sha256').update(file.rawPayload).digest()
    const [link] = await downloadLinks(context(), everybody, open)
    expect(pack.frozen).toBe(true)
    expect(pack.manifest).toEqual({
      url: `http://localhost:3000/s/${open}/manifest.json`,
      sha256: hash.toString('base64url'),
      receiptKey: manifest.receiptKey,
    })
    expect(link?.link).toContain(`&m=${pack.manifest?.sha256}`)
    expect(pack.visibility).toEqual(manifest.visibility)
    expect(pack.retention).toEqual(manifest.retention)
    expect(pack.questionnaire.sha256).toBe(manifest.questionnaire.sha256)
    expect(pack.questionnaire.sha256).toBe(questionnaireHash(DEFAULT_QUESTIONNAIRE))
    const groups = (await (await appOf(context())).inject(`/s/${open}/groups.json`)).json() as {
      label: string
      invited: number
    }[]
    expect(pack.groups).toEqual(groups.map(({ label, invited }) => ({ label, invited })))

    const page = await (await signedIn(context(), 'hilda')).get(`${path(open)}?language=fr`)
    expect(page.text).toContain(hash.toString('hex'))
    expect(page.text).toContain(say('fr', 'pack.sees.manager'))
    expect(page.text).toContain(`<code>http://localhost:3000/s/${open}/verify</code>`)
    expect(page.text).toContain(say('fr', 'pack.receipt.none', { k: 5 }))
  })

  test('tells that the last day was moved', async () => {
    await extendCampaign(context(), alice, open, '2026-03-24')
    expect((await packOf(open)).dates).toMatchObject({
      closesOn: '2026-03-24',
      promisedClosesOn: '2026-03-20',
    })
    const page = await (await signedIn(context(), 'hilda')).get(`${path(open)}?language=en`)
    expect(page.text).toContain('24 March 2026, moved from 20 March 2026')
  })

  describe.each(LANGUAGES)('in %s', (language: Language) => {
    let text: string
    beforeAll(async () => {
      const page = await (await signedIn(context(), 'aude')).get(
        `${path(draft)}?language=${language}`,
      )
      text = page.text
    })

    test('is a page of that language, with a title that cannot become markup', () => {
      expect(text).toContain(`<html lang="${language}">`)
      expect(text).toContain('Autumn &lt;survey&gt;')
      expect(text).not.toMatch(/undefined|\[object|NaN|pack\.[a-z]/)
    })

    test('has every question in all languages of the campaign', () => {
      for (const { text: question } of [
        ...DEFAULT_QUESTIONNAIRE.items,
        ...DEFAULT_QUESTIONNAIRE.openQuestions,
      ])
        for (const code of LANGUAGES)
          expect(text).toContain(
            `<p lang="${code}">${question[code]?.replaceAll('&', '&amp;')}</p>`,
          )
    })

    test('has every risk with its rating, and lines to sign', () => {
      for (const { id } of RISKS) expect(text).toContain(say(language, `pack.risk.${id}.remains`))
      expect(
        text.match(new RegExp(say(language, 'pack.signatures.signature'), 'g'))?.length,
      ).toBeGreaterThanOrEqual(4)
    })
  })

  test('is the same object as JSON and as a page over the API, in the language asked for', async () => {
    const client = await aClient(context(), 'hr')
    const json = await client.get(path(draft))
    expect(json.headers['content-type']).toContain('application/json')
    expect(json.json().risks).toEqual(RISKS)
    const page = await client.get(`${path(draft)}?language=es`, { accept: 'text/html' })
    expect([page.statusCode, page.headers['content-type']]).toEqual([
      200,
      'text/html; charset=utf-8',
    ])
    expect(page.payload).toContain('<html lang="es">')
    expect(page.payload).toContain(json.json().questionnaire.sha256)
    expect(page.payload).not.toContain('name="_csrf"')
  })

  test('tells nothing of who answered, neither while open nor after the close', async () => {
    const id = await anOpenCampaign(context(), alice)
    const links = await downloadLinks(context(), everybody, id)
    const before = await packOf(id)
    for (const { link } of links.slice(0, 7))
      await answer(context(), link, { answers: { '1.1': 5 }, comments: [] })
    expect(await packOf(id)).toEqual(before)
    await closeCampaign(context(), everybody, id)
    context().clock.advance({ hours: 24 })
    await runDueJobs(context())
    const after = await packOf(id)
    expect(after.campaign.state).toBe('closed')
    expect({ ...after, day: before.day, campaign: before.campaign }).toEqual(before)
  })
})
