import { beforeAll, describe, expect, test } from 'vitest'
import { listCampaigns } from '#src/services/campaigns/campaigns.ts'
import { storeQuestionnaire } from '#src/services/questionnaires.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { PREPARER, SHORT_QUESTIONNAIRE } from '#test/setup/survey-campaigns.ts'
import { appOf } from '#test/setup/visitor.ts'
import { aClient, type Client } from '#test/web/api/client.ts'

const draft = (title: string) => ({ title, questionnaire: 'short', closesOn: '2026-03-20' })

onEachDatabase('of the habits of the API', (context) => {
  let hr: Client
  beforeAll(async () => {
    await storeQuestionnaire(context(), SHORT_QUESTIONNAIRE)
    hr = await aClient(context(), 'hr')
  })
  const titles = async () => (await listCampaigns(context(), PREPARER)).map(({ title }) => title)
  const post = (client: Client, key: string, title: string, path = '/campaigns') =>
    client.post(path, draft(title), { 'idempotency-key': key })

  describe('an idempotency key', () => {
    test('gets the same request the first answer', async () => {
      const first = await post(hr, 'k1', 'Once')
      const again = await post(hr, 'k1', 'Once')
      expect([again.statusCode, again.json()]).toEqual([201, first.json()])
      expect((await titles()).filter((title) => title === 'Once')).toHaveLength(1)
    })

    test('is refused for another body or address', async () => {
      await post(hr, 'k2', 'First')
      for (const other of [
        await post(hr, 'k2', 'Second'),
        await post(hr, 'k2', 'First', '/questionnaires'),
      ])
        expect([other.statusCode, other.json().key]).toEqual([
          409,
          'request.idempotency-key-reused',
        ])
      expect(await titles()).not.toContain('Second')
    })

    test('used by requests at once lets one of them act', async () => {
      const replies = await Promise.all(Array.from({ length: 6 }, () => post(hr, 'k3', 'At once')))
      const made = new Set(
        replies.filter((one) => one.statusCode === 201).map((one) => one.json().id),
      )
      expect(made.size).toBe(1)
      for (const reply of replies.filter((one) => one.statusCode !== 201))
        expect([reply.statusCode, reply.json().key]).toEqual([
          409,
          'request.idempotency-key-in-use',
        ])
      expect((await titles()).filter((title) => title === 'At once')).toHaveLength(1)
      expect((await post(hr, 'k3', 'At once')).statusCode).toBe(201)
    })

    test('belongs to one actor', async () => {
      const other = await aClient(context(), 'administrator')
      await post(hr, 'k4', 'Mine')
      expect((await post(other, 'k4', 'Theirs')).json().title).toBe('Theirs')
    })

    test('keeps a refusal too, but not a failure of our own', async () => {
      const refused = await post(hr, 'k5', '')
      expect((await post(hr, 'k5', '')).json()).toEqual(refused.json())
      let isGone = false
      const faulty = await aClient(
        failing(context(), () => isGone),
        'administrator',
      )
      isGone = true
      expect((await post(faulty, 'k6', 'Later')).statusCode).toBe(500)
      const rows = await context().office.selectFrom('idempotentReply').select('key').execute()
      expect(rows.map(({ key }) => key)).not.toContain('k6')
    })

    test('of a request that was killed is free again after a while', async () => {
      const id = (await post(hr, 'k7', 'Killed')).json().id
      await context()
        .office.updateTable('idempotentReply')
        .set({ status: 0, body: '' })
        .where('key', '=', 'k7')
        .execute()
      expect((await post(hr, 'k7', 'Killed')).json().key).toBe('request.idempotency-key-in-use')
      context().clock.advance({ minutes: 11 })
      expect((await post(hr, 'k7', 'Killed')).json().id).not.toBe(id)
    })
  })

  test('lists come in pages, each named by the one before, without gap or repetition', async () => {
    for (let number = 0; number < 7; number++) await hr.post('/campaigns', draft(`Page ${number}`))
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const query: string = next === '' ? '' : `&after=${next}`
      const page = (await hr.get(`/campaigns?limit=3${query}`)).json()
      expect(page.items.length).toBeLessThanOrEqual(3)
      seen.push(...page.items.map(({ id }: { id: string }) => id))
      next = page.next
    }
    expect(seen).toEqual((await listCampaigns(context(), PREPARER)).map(({ id }) => id))
    for (const query of ['limit=0', 'limit=301', 'limit=x', 'after=nothing'])
      expect((await hr.get(`/campaigns?${query}`)).json().key, query).toBe('request.malformed')
  })

  test('the OpenAPI document lists every route, with answers, and every reference in it leads somewhere', async () => {
    const app = await appOf(context())
    const document = (await app.inject('/api/v1/openapi.json')).json()
    expect(document.openapi).toBe('3.1.0')
    expect(document.info).toMatchObject({ title: 'Septet', version: expect.any(String) })
    const listed = Object.entries(
      document.paths as Record<string, Record<string, Operation>>,
    ).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, one]) => ({ path, method, one })),
    )
    expect(listed.map(({ path, method }) => `${method.toUpperCase()} ${path}`).toSorted()).toEqual(
      ROUTES,
    )
    for (const { path, one } of listed) {
      expect(one.summary, path).toBeTruthy()
      expect(Object.keys(one.responses).length, path).toBeGreaterThan(0)
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
      const declared = (one.parameters ?? []).filter((parameter) => parameter.in === 'path')
      expect(
        declared.map(({ name }) => name),
        path,
      ).toEqual(named)
      expect(
        declared.every(({ required }) => required),
        path,
      ).toBe(true)
    }
    const text = JSON.stringify(document)
    for (const [, pointer] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const target = pointer!
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], document)
      expect(target, pointer).toBeDefined()
    }
  })
})

type Operation = {
  summary?: string
  responses: Record<string, unknown>
  parameters?: { in: string; name: string; required?: boolean }[]
}

const ROUTES = [
  'DELETE /api/v1/actions/{action}',
  'DELETE /api/v1/campaigns/{id}/commitment',
  'DELETE /api/v1/questionnaire-drafts/{id}',
  'GET /api/v1/actions/{action}',
  'GET /api/v1/audit-log',
  'GET /api/v1/campaigns',
  'GET /api/v1/campaigns/{id}',
  'GET /api/v1/campaigns/{id}/audit-list',
  'GET /api/v1/campaigns/{id}/cards',
  'GET /api/v1/campaigns/{id}/commitment',
  'GET /api/v1/campaigns/{id}/detail',
  'GET /api/v1/campaigns/{id}/item-sums',
  'GET /api/v1/campaigns/{id}/participation',
  'GET /api/v1/campaigns/{id}/report',
  'GET /api/v1/campaigns/{id}/report/{department}',
  'GET /api/v1/campaigns/{id}/report/{department}/comments',
  'GET /api/v1/campaigns/{id}/report/{department}/plan',
  'GET /api/v1/campaigns/{id}/report/{department}/trends',
  'GET /api/v1/campaigns/{id}/works-council-pack',
  'GET /api/v1/questionnaire-drafts',
  'GET /api/v1/questionnaire-drafts/{id}',
  'GET /api/v1/questionnaires',
  'GET /api/v1/questionnaires/{id}/{version}',
  'GET /api/v1/roster',
  'GET /api/v1/status',
  'POST /api/v1/actions/{action}/states',
  'POST /api/v1/campaigns',
  'POST /api/v1/campaigns/{id}/closing',
  'POST /api/v1/campaigns/{id}/comments/{comment}/redaction',
  'POST /api/v1/campaigns/{id}/deletion',
  'POST /api/v1/campaigns/{id}/extension',
  'POST /api/v1/campaigns/{id}/invitations',
  'POST /api/v1/campaigns/{id}/opening',
  'POST /api/v1/campaigns/{id}/release',
  'POST /api/v1/campaigns/{id}/reminders',
  'POST /api/v1/campaigns/{id}/report/{department}/actions',
  'POST /api/v1/campaigns/{id}/results-release',
  'POST /api/v1/campaigns/{id}/trustee-link',
  'POST /api/v1/campaigns/{id}/trustee-reset',
  'POST /api/v1/questionnaire-drafts',
  'POST /api/v1/questionnaire-drafts/{id}/release',
  'POST /api/v1/questionnaires',
  'POST /api/v1/roster/erasure',
  'PUT /api/v1/actions/{action}',
  'PUT /api/v1/campaigns/{id}',
  'PUT /api/v1/campaigns/{id}/cards',
  'PUT /api/v1/campaigns/{id}/commitment',
  'PUT /api/v1/campaigns/{id}/commitment/outcome',
  'PUT /api/v1/campaigns/{id}/mail-texts',
  'PUT /api/v1/campaigns/{id}/report/{department}/sentences',
  'PUT /api/v1/campaigns/{id}/schedule',
  'PUT /api/v1/questionnaire-drafts/{id}',
  'PUT /api/v1/roster',
]

/** The same installation, where nothing is written any more once the disk is gone. */
const failing = (context: TestContext, isGone: () => boolean): TestContext => ({
  ...context,
  database: {
    ...context.database,
    inOneTransaction: (work) =>
      isGone()
        ? Promise.reject(new Error('the disk is gone'))
        : context.database.inOneTransaction(work),
  },
})
