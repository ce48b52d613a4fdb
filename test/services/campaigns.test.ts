import request from 'supertest'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#src/core/permission.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { createToken } from '#src/services/accounts/tokens.ts'
import { createCampaign, listCampaigns, showCampaign } from '#src/services/campaigns/campaigns.ts'
import { showTurnout } from '#src/services/campaigns/participation.ts'
import { closeCampaign, extendCampaign } from '#src/services/closing/close-campaign.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { openCampaign, previewOpening } from '#src/services/opening/open-campaign.ts'
import { addQuestionnaire, showQuestionnaires } from '#src/services/questionnaires.ts'
import { importRoster } from '#src/services/roster.ts'
import { aClosedCampaign, times } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { appOf } from '#test/setup/visitor.ts'
import { aDraft, anOpenCampaign, rosterOf, TERMS } from '#test/web/admin/site.ts'

onEachDatabase('campaigns', (context) => {
  let alice: Actor
  let hilda: Actor
  let max: Actor

  beforeEach(async () => {
    await context().empty()
    context().clock.set('2026-03-02T09:00:00Z')
    const all = await people(context())
    alice = all.alice
    hilda = all.hilda
    max = all.max
    await importRoster(context(), alice, rosterOf(9))
  })

  test('find Septet’s questionnaire in a new installation, once', async () => {
    await createCampaign(context(), hilda, TERMS)
    await Promise.all([showQuestionnaires(context(), alice), showQuestionnaires(context(), hilda)])
    const stored = await showQuestionnaires(context(), alice)
    expect(stored.map(({ id, version }) => `${id}@${version}`)).toEqual(['septet@1'])
    expect(stored[0]?.content).toEqual(DEFAULT_QUESTIONNAIRE)
  })

  test('are refused with a reason, and nothing is stored', async () => {
    for (const [change, key] of [
      [{ k: 2 }, 'campaign.k-out-of-range'],
      [{ k: 51 }, 'campaign.k-out-of-range'],
      [{ opensOn: '2026-03-21' }, 'campaign.ends-before-start'],
      [{ latestClosesOn: '2026-03-19' }, 'campaign.latest-before-end'],
      [{ timeZone: 'Mars/Olympus' }, 'campaign.time-zone-unknown'],
      [{ questionnaire: 'other' }, 'questionnaire.not-found'],
      [{ departments: ['Company/Moon'] }, 'department.not-found'],
      [{ title: '' }, 'request.malformed'],
      [{ colour: 'blue' }, 'request.malformed'],
    ] as const)
      await expect(createCampaign(context(), alice, { ...TERMS, ...change })).rejects.toMatchObject(
        {
          key,
        },
      )
    expect(await listCampaigns(context(), alice)).toEqual([])
  })

  test('belong to administrators and HR; drafts are shown to them alone', async () => {
    await expect(createCampaign(context(), max, TERMS)).rejects.toMatchObject({
      key: 'actor.forbidden',
    })
    await aDraft(context(), alice)
    expect(await listCampaigns(context(), hilda)).toHaveLength(1)
    expect(await listCampaigns(context(), max)).toEqual([])
    await expect(listCampaigns(context(), null)).rejects.toMatchObject({
      key: 'actor.not-signed-in',
    })
  })

  describe('opening', () => {
    test('tells beforehand what it freezes', async () => {
      const id = await aDraft(context(), alice)
      expect(await previewOpening(context(), hilda, id)).toMatchObject({
        invited: 27,
        needed: 8,
        fewChanged: null,
        groups: [
          { label: 'Legal', invited: 9 },
          { label: 'North', invited: 9 },
          { label: 'South', invited: 9 },
        ],
      })
    })

    test('is refused with fewer than max(k, 8) people, and the draft stays', async () => {
      const few = await aDraft(context(), alice, { k: 28 })
      await expect(openCampaign(context(), alice, few)).rejects.toMatchObject({
        key: 'campaign.too-few-invited',
        details: { invited: 27, needed: 28 },
      })
      await importRoster(context(), alice, rosterOf(2))
      const id = await aDraft(context(), alice)
      await expect(openCampaign(context(), alice, id)).rejects.toMatchObject({
        key: 'campaign.too-few-invited',
        details: { invited: 6, needed: 8 },
      })
      expect((await showCampaign(context(), alice, id)).state).toBe('draft')
      await importRoster(context(), alice, rosterOf(3))
      await openCampaign(context(), alice, id)
      expect((await showCampaign(context(), alice, id)).state).toBe('opening')
    })

    test('is refused after the last day, and a second time', async () => {
      const id = await aDraft(context(), alice)
      context().clock.set('2026-03-20T23:30:00Z')
      await expect(openCampaign(context(), alice, id)).rejects.toMatchObject({
        key: 'campaign.ends-in-past',
      })
      context().clock.set('2026-03-20T22:30:00Z')
      await openCampaign(context(), alice, id)
      await expect(openCampaign(context(), alice, id)).rejects.toMatchObject({
        key: 'campaign.not-draft',
      })
    })

    test('warns where nearly the same people are asked again', async () => {
      await aClosedCampaign(context(), { 'Company/A': [9, times(9, 3)], 'Company/B': [9, []] })
      const again = async (gone: number) => {
        const stayed = Array.from(
          { length: 9 - gone },
          (_, index) => `p0.${index}@example.org,A,Company/A,fr`,
        )
        const others = Array.from(
          { length: 9 },
          (_, index) => `p1.${index}@example.org,B,Company/B,fr`,
        )
        const file = ['email,name,department,language', ...stayed, ...others].join('\n')
        await importRoster(context(), alice, new TextEncoder().encode(file))
        const id = await aDraft(context(), alice)
        return (await previewOpening(context(), alice, id)).fewChanged
      }
      expect(await again(0)).toBe(null)
      expect(await again(1)).toBe(1)
      expect(await again(4)).toBe(4)
      expect(await again(5)).toBe(null)
    })
  })

  describe('the end', () => {
    test('cannot come before the opening', async () => {
      const id = await aDraft(context(), alice)
      await expect(closeCampaign(context(), alice, id)).rejects.toMatchObject({
        key: 'campaign.not-open',
      })
      expect((await showCampaign(context(), alice, id)).state).toBe('draft')
    })

    test('moves up to the promised limit, by administrators, announced to HR', async () => {
      const id = await anOpenCampaign(context(), alice)
      await expect(extendCampaign(context(), hilda, id, '2026-03-27')).rejects.toMatchObject({
        key: 'actor.forbidden',
      })
      await expect(extendCampaign(context(), alice, id, '2026-03-28')).rejects.toMatchObject({
        key: 'campaign.extension-too-late',
      })
      expect((await extendCampaign(context(), alice, id, '2026-03-27')).closesOn).toBe('2026-03-27')
      expect(await context().office.selectFrom('announcement').select('key').execute()).toEqual([
        { key: 'announcement.campaign-extended' },
      ])
    })

    test('comes by itself after the last day, and then the grace period', async () => {
      const id = await anOpenCampaign(context(), alice)
      context().clock.set('2026-03-20T22:59:59Z')
      await runDueJobs(context())
      expect((await showCampaign(context(), alice, id)).state).toBe('open')
      context().clock.set('2026-03-20T23:00:00Z')
      await runDueJobs(context())
      expect((await showCampaign(context(), alice, id)).state).toBe('grace')
      context().clock.advance({ hours: 24 })
      await runDueJobs(context())
      expect((await showCampaign(context(), alice, id)).state).toBe('closed')
    })

    test('with too few answers tells how many were invited and nothing more', async () => {
      const few = await aClosedCampaign(context(), { 'Company/A': [9, times(4, 3)] })
      expect(await showTurnout(context(), alice, few.id)).toEqual({
        isPublished: false,
        invited: 9,
      })
      const enough = await aClosedCampaign(context(), { 'Company/A': [9, times(5, 3)] })
      expect(await showTurnout(context(), alice, enough.id)).toMatchObject({
        isPublished: true,
        invited: 9,
        counted: 5,
      })
      expect(await showTurnout(context(), max, enough.id)).toBe(null)
    })
  })

  describe('through the API', () => {
    const send = async (
      method: 'put' | 'post',
      path: string,
      body: string | object,
      type = 'application/json',
      language = 'en',
    ) => {
      const token = await createToken(context(), alice, {
        name: 'test',
        roles: ['administrator'],
        departmentPath: null,
      })
      return request((await appOf(context())).server)
        [method](`/api/v1${path}`)
        .set('Authorization', `Bearer ${token}`)
        .set('Accept-Language', language)
        .type(type)
        .send(body)
    }

    test('bad campaigns are answered with a key and a sentence', async () => {
      for (const [change, status, key, sentence] of [
        [{ k: 2 }, 400, 'campaign.k-out-of-range', 'between 3 and 50'],
        [{ k: 51 }, 400, 'campaign.k-out-of-range', 'between 3 and 50'],
        [{ opensOn: '2026-03-21' }, 400, 'campaign.ends-before-start', 'comes before the first'],
      ] as const) {
        const answer = await send('post', '/campaigns', { ...TERMS, ...change })
        expect(answer.status).toBe(status)
        expect(answer.body).toMatchObject({ key, message: expect.stringContaining(sentence) })
      }
      const draft = await send('post', '/campaigns', TERMS)
      const path = `/campaigns/${draft.body.id}`
      expect((await send('post', `${path}/closing`, {})).body.key).toBe('campaign.not-open')
      await importRoster(context(), alice, rosterOf(2))
      const few = await send('post', `${path}/opening`, {}, 'application/json', 'fr')
      expect(few.status).toBe(409)
      expect(few.body.message).toMatch(/^6 personnes sont invitées\s; il en faut au moins 8\.$/)
      await importRoster(context(), alice, rosterOf(9))
      expect((await send('post', `${path}/opening`, {})).status).toBe(202)
      await runDueJobs(context())
      const late = await send('post', `${path}/extension`, { closesOn: '2026-03-28' })
      expect([late.status, late.body.key]).toEqual([409, 'campaign.extension-too-late'])
    })

    test('a questionnaire with an item in two factors is refused', async () => {
      const [first, second, ...rest] = DEFAULT_QUESTIONNAIRE.factors
      const twice = {
        ...DEFAULT_QUESTIONNAIRE,
        factors: [
          first,
          { ...second, items: [...(second?.items ?? []), first?.items[0]] },
          ...rest,
        ],
      }
      const answer = await send('post', '/questionnaires', twice)
      expect([answer.status, answer.body.key]).toEqual([400, 'questionnaire.item-in-two-factors'])
      await expect(addQuestionnaire(context(), alice, twice)).rejects.toMatchObject({
        key: 'questionnaire.item-in-two-factors',
      })
    })

    test('a bad roster is refused row by row in the reader’s language, and the old one stays', async () => {
      const heading = 'email,name,department,language,manages\n'
      const put = (text: string | Buffer) => send('put', '/roster', text as never, 'text/csv', 'es')
      const rows = [
        'anna@b.org,Anna,Company,fr,',
        'anna@b.org,Anna,Company,fr,',
        'bert@b.org,Bert,,fr,',
        'cleo@b.org,=1+1,Company,fr,',
        'dora@b.org,Dora,Company,fr,Company/Moon',
      ]
      const answer = await put(heading + rows.join('\n'))
      expect([answer.status, answer.body.key]).toEqual([400, 'roster.rejected'])
      const messages = answer.body.parts.map(({ message }: { message: string }) => message)
      expect(messages).toEqual([
        'Línea 3: anna@b.org ya figura en la línea 2.',
        'Línea 4: falta el departamento de bert@b.org.',
        expect.stringContaining('Línea 5: una celda no puede empezar por'),
        expect.stringContaining('Línea 6: el departamento dirigido «Company/Moon» no existe'),
      ])
      const unread = Buffer.from(`${heading}a@b.org,Ren\x81,Company,fr,`, 'latin1')
      expect((await put(unread)).body.key).toBe('roster.not-utf8')
      expect((await previewOpening(context(), alice, await aDraft(context(), alice))).invited).toBe(
        27,
      )

      const tabs = `\uFEFF${heading}anna@b.org,Anna,Company,fr,\n`.replaceAll(',', '\t')
      expect((await put(tabs)).body).toMatchObject({ people: 1, removed: 27 })
      const semicolons = `${heading}bert@b.org,Bert,Company,fr,\n`.replaceAll(',', ';')
      expect((await put(semicolons)).body).toMatchObject({ people: 1, added: 1 })
    })
  })
})
