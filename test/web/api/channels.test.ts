import { beforeAll, describe, expect, test } from 'vitest'
import { ROLES } from '#src/core/permission.ts'
import { createCampaign } from '#src/services/campaigns/campaigns.ts'
import { saveCommitment } from '#src/services/channels/commitments.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { anOpenCampaign, close, PREPARER, runUntil } from '#test/setup/survey-campaigns.ts'
import { aClient, type Client } from '#test/web/api/client.ts'

const DRAFT = { title: 'Autumn', questionnaire: 'short', closesOn: '2026-03-20', languages: ['en'] }
const PROMISE = { promise: { en: 'We will talk.' }, keptBy: '2026-05-01' }
const JSON_TYPE = { 'content-type': 'application/json' }

onEachDatabase('the API of commitments and cards', (context) => {
  const clients = {} as Record<(typeof ROLES)[number] | 'stranger', Client>
  let draft: string
  let closed: string

  beforeAll(async () => {
    await anOpenCampaign(context())
    const terms = { ...DRAFT, graceHours: 0 }
    closed = (await createCampaign(context(), PREPARER, terms)).id
    await saveCommitment(context(), PREPARER, closed, { ...PROMISE, revision: 0 })
    await openCampaign(context(), PREPARER, closed, 'the works council asked for it')
    await runUntil(context(), closed, 'open')
    await close(context(), closed)
    draft = (await createCampaign(context(), PREPARER, DRAFT)).id
    for (const role of ROLES)
      clients[role] = await aClient(context(), role, role === 'manager' ? 'Company' : undefined)
    clients.stranger = await aClient(context(), null)
  })

  const put = async (client: Client, path: string, body: object) => {
    const reply = await client.put(`/campaigns/${path}`, body, JSON_TYPE)
    return { status: reply.statusCode, ...reply.json() } as Record<string, unknown>
  }

  test('writes what a draft promises, tells the second of two, and takes it off', async () => {
    const path = `${draft}/commitment`
    const saved = await put(clients.hr, path, { ...PROMISE, revision: 0 })
    expect(saved).toMatchObject({
      status: 200,
      commitment: { ...PROMISE, outcome: null, sentence: {}, revision: 1 },
      card: { own: PROMISE, earlier: { title: 'Autumn', outcome: null } },
    })
    const other = { ...PROMISE, promise: { en: 'We will walk.' } }
    expect(await put(clients.administrator, path, { ...other, revision: 0 })).toMatchObject({
      status: 409,
      key: 'commitment.changed',
    })
    expect((await clients.hr.get(`/campaigns/${path}`)).json()).toMatchObject({
      commitment: PROMISE,
    })
    const remove = (revision: number) =>
      clients.hr.delete(`/campaigns/${path}?revision=${revision}`)
    expect((await remove(7)).json().key).toBe('commitment.changed')
    const removed = await remove(1)
    expect([removed.statusCode, removed.json().commitment]).toEqual([200, null])
  })

  test('says what became of a promise, for HR alone; what was frozen stays as it was', async () => {
    const path = `${closed}/commitment/outcome`
    const outcome = { outcome: 'in-part', sentence: { en: 'Nearly.' }, revision: 1 }
    expect(await put(clients.administrator, path, outcome)).toMatchObject({ status: 403 })
    expect(await put(clients.hr, path, outcome)).toMatchObject({
      status: 200,
      commitment: { outcome: 'in-part', sentence: { en: 'Nearly.' }, revision: 2 },
      card: { own: PROMISE, earlier: null },
    })
    expect(await put(clients.hr, `${draft}/commitment/outcome`, outcome)).toMatchObject({
      status: 409,
      key: 'campaign.not-closed',
    })
  })

  test('says whose people get cards, and how many cards that makes', async () => {
    const planned = await put(clients.hr, `${draft}/cards`, {
      departments: ['Company/Sales', 'Company/Legal'],
      revision: 0,
    })
    expect(planned).toMatchObject({
      status: 200,
      departments: ['Company/Legal', 'Company/Sales'],
      revision: 1,
    })
    const piles = planned.piles as { cards: number; madeAt: null }[]
    expect(piles.reduce((sum, { cards }) => sum + cards, 0)).toBe(21)
    expect(planned.shortLink).toMatch(/^http:\/\/localhost:3000\/c\/[A-Z2-7]{6}$/)
    expect(planned.kiosk).toBe(`http://localhost:3000/s/${draft}/kiosk`)
    expect(JSON.stringify(planned)).not.toContain('timeZone')
    for (const [departments, status, key] of [
      [['Company/Moon'], 404, 'department.not-found'],
      [['Company/Sales'], 409, 'cards.changed'],
      ['Company/Sales', 400, 'request.malformed'],
    ])
      expect(
        await put(clients.hr, `${draft}/cards`, { departments, revision: 0 } as object),
      ).toMatchObject({ status, key })
    expect(await put(clients.hr, `${draft}/cards`, { departments: [], revision: 1 })).toMatchObject(
      {
        status: 200,
        piles: [],
      },
    )
  })

  describe('refuses', () => {
    const asks: [string, (client: Client, id: string) => ReturnType<Client['get']>][] = [
      ['GET commitment', (client, id) => client.get(`/campaigns/${id}/commitment`)],
      [
        'PUT commitment',
        (client, id) =>
          client.put(`/campaigns/${id}/commitment`, { ...PROMISE, revision: 0 }, JSON_TYPE),
      ],
      [
        'DELETE commitment',
        (client, id) => client.delete(`/campaigns/${id}/commitment?revision=1`),
      ],
      [
        'PUT commitment/outcome',
        (client, id) =>
          client.put(
            `/campaigns/${id}/commitment/outcome`,
            { outcome: 'kept', revision: 1 },
            JSON_TYPE,
          ),
      ],
      ['GET cards', (client, id) => client.get(`/campaigns/${id}/cards`)],
      [
        'PUT cards',
        (client, id) =>
          client.put(`/campaigns/${id}/cards`, { departments: [], revision: 0 }, JSON_TYPE),
      ],
    ]

    test.each(asks)(
      '%s to managers, auditors and strangers, and of no campaign',
      async (_, ask) => {
        for (const role of ['manager', 'auditor'] as const)
          expect((await ask(clients[role], draft)).json().key).toBe('actor.forbidden')
        expect((await ask(clients.stranger, draft)).statusCode).toBe(401)
        const missing = await ask(clients.hr, 'nothing')
        expect([missing.statusCode, missing.json().key]).toEqual([404, 'campaign.not-found'])
      },
    )

    test.each([
      ['commitment', { ...PROMISE, revision: -1 }, 'request.malformed'],
      ['commitment', { ...PROMISE, revision: 0, more: 1 }, 'request.malformed'],
      ['commitment', { ...PROMISE, promise: { de: 'Ja' }, revision: 0 }, 'request.malformed'],
      ['commitment', { ...PROMISE, keptBy: '2026-03-20', revision: 0 }, 'commitment.day-too-early'],
      ['commitment', { ...PROMISE, keptBy: 'soon', revision: 0 }, 'form.day-missing'],
      ['commitment', { ...PROMISE, promise: {}, revision: 0 }, 'commitment.text-missing'],
      ['commitment/outcome', { outcome: 'maybe', revision: 1 }, 'request.malformed'],
    ])('a bad %s: %j', async (part, body, key) => {
      expect(await put(clients.hr, `${draft}/${part}`, body)).toMatchObject({ status: 400, key })
    })

    test('a removal that names no revision', async () => {
      const reply = await clients.hr.delete(`/campaigns/${draft}/commitment`)
      expect(reply.json().key).toBe('request.malformed')
    })
  })

  test('stands in OpenAPI', async () => {
    const { paths } = (await clients.stranger.get('/openapi.json')).json()
    expect(Object.keys(paths['/api/v1/campaigns/{id}/commitment'])).toEqual([
      'get',
      'put',
      'delete',
    ])
    expect(paths).toHaveProperty(['/api/v1/campaigns/{id}/cards', 'put'])
  })
})
