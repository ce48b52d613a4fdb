import { beforeAll, describe, expect, test } from 'vitest'
import { ROLES } from '#src/core/permission.ts'
import { createCampaign } from '#src/services/campaigns/campaigns.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { storeQuestionnaire } from '#src/services/questionnaires.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import {
  aClosedCampaign,
  anOpenCampaign,
  COMPANY,
  PREPARER,
  rosterFile,
  SHORT_QUESTIONNAIRE,
} from '#test/setup/survey-campaigns.ts'
import { aClient, type Client } from '#test/web/api/client.ts'

const CSV = { 'content-type': 'text/csv' }

onEachDatabase('the API', (context) => {
  let ids: { draft: string; entrusted: string; open: string; closed: string }
  const clients = {} as Record<(typeof ROLES)[number] | 'stranger', Client>

  beforeAll(async () => {
    const closed = await aClosedCampaign(context())
    const open = await anOpenCampaign(context())
    await storeQuestionnaire(context(), SHORT_QUESTIONNAIRE)
    const draft = await createCampaign(context(), PREPARER, draftOf('Draft'))
    const withTrustee = { ...draftOf('Entrusted'), trustee: 'Works council' }
    const entrusted = await createCampaign(context(), PREPARER, withTrustee)
    ids = { draft: draft.id, entrusted: entrusted.id, open: open.id, closed: closed.id }
    for (const role of ROLES)
      clients[role] = await aClient(
        context(),
        role,
        role === 'manager' ? 'Company/Sales' : undefined,
      )
    clients.stranger = await aClient(context(), null)
  })

  const everybody = ['administrator', 'hr', 'manager', 'auditor'] as const
  /** Route, who may, the status for those who may, and the body of a request that works. */
  const routes: [
    string,
    readonly string[],
    number,
    (client: Client) => ReturnType<Client['get']>,
  ][] = [
    ['GET /roster', ['administrator'], 200, (client) => client.get('/roster')],
    [
      'PUT /roster',
      ['administrator'],
      200,
      (client) => client.put('/roster', rosterFile(COMPANY), CSV),
    ],
    [
      'PUT /roster?dryRun=true',
      ['administrator'],
      200,
      (client) => client.put('/roster?dryRun=true', rosterFile(COMPANY), CSV),
    ],
    [
      'POST /roster/erasure',
      ['administrator'],
      404,
      (client) => client.post('/roster/erasure', { email: 'nobody@example.org' }),
    ],
    [
      'GET /questionnaires',
      ['administrator', 'hr'],
      200,
      (client) => client.get('/questionnaires'),
    ],
    [
      'GET /questionnaires/:id/:version',
      ['administrator', 'hr'],
      200,
      (client) => client.get('/questionnaires/short/1'),
    ],
    [
      'POST /questionnaires',
      ['administrator', 'hr'],
      201,
      (client) => client.post('/questionnaires', SHORT_QUESTIONNAIRE),
    ],
    [
      'GET /questionnaire-drafts',
      ['administrator', 'hr'],
      200,
      (client) => client.get('/questionnaire-drafts'),
    ],
    [
      'POST /questionnaire-drafts',
      ['administrator', 'hr'],
      201,
      (client) => client.post('/questionnaire-drafts', { from: { id: 'short', version: 1 } }),
    ],
    [
      'GET /questionnaire-drafts/:id',
      ['administrator', 'hr'],
      404,
      (client) => client.get('/questionnaire-drafts/unknown'),
    ],
    [
      'PUT /questionnaire-drafts/:id',
      ['administrator', 'hr'],
      404,
      (client) => client.put('/questionnaire-drafts/unknown', { revision: 1, content: {} }),
    ],
    [
      'POST /questionnaire-drafts/:id/release',
      ['administrator', 'hr'],
      404,
      (client) => client.post('/questionnaire-drafts/unknown/release'),
    ],
    [
      'DELETE /questionnaire-drafts/:id',
      ['administrator', 'hr'],
      404,
      (client) => client.delete('/questionnaire-drafts/unknown'),
    ],
    ['GET /audit-log', ['administrator', 'auditor'], 200, (client) => client.get('/audit-log')],
    ['GET /status', ['administrator'], 200, (client) => client.get('/status')],
    ['GET /actions', ['hr', 'manager'], 200, (client) => client.get('/actions')],
    ['GET /action-library', ['hr', 'manager'], 200, (client) => client.get('/action-library')],
    [
      'PUT /action-library/:entry',
      ['hr'],
      400,
      (client) =>
        client.put('/action-library/f1-who-does-what', {
          factor: 'F1',
          step: 'understand',
          texts: {},
          revision: 0,
        }),
    ],
    [
      'DELETE /action-library/:entry',
      ['hr'],
      404,
      (client) => client.delete('/action-library/unknown?revision=0'),
    ],
    ['GET /campaigns', everybody, 200, (client) => client.get('/campaigns')],
    ['GET /campaigns/:id', everybody, 200, (client) => client.get(`/campaigns/${ids.open}`)],
    [
      'POST /campaigns',
      ['administrator', 'hr'],
      201,
      (client) => client.post('/campaigns', draftOf('Another')),
    ],
    [
      'POST /campaigns/:id/extension',
      ['administrator'],
      200,
      (client) => client.post(`/campaigns/${ids.open}/extension`, { closesOn: '2026-03-21' }),
    ],
    [
      'POST /campaigns/:id/invitations',
      ['administrator', 'hr'],
      409,
      (client) => client.post(`/campaigns/${ids.open}/invitations`),
    ],
    [
      'POST /campaigns/:id/reminders',
      ['administrator', 'hr'],
      409,
      (client) => client.post(`/campaigns/${ids.open}/reminders`),
    ],
    [
      'POST /campaigns/:id/trustee-link',
      ['administrator'],
      200,
      (client) => client.post(`/campaigns/${ids.entrusted}/trustee-link`),
    ],
    [
      'POST /campaigns/:id/trustee-reset',
      ['administrator'],
      200,
      (client) => client.post(`/campaigns/${ids.entrusted}/trustee-reset`),
    ],
    [
      'GET /campaigns/:id/participation',
      ['administrator', 'hr', 'manager'],
      200,
      (client) => client.get(`/campaigns/${ids.open}/participation`),
    ],
    [
      'GET /campaigns/:id/works-council-pack',
      ['hr', 'auditor'],
      200,
      (client) => client.get(`/campaigns/${ids.draft}/works-council-pack`),
    ],
    [
      'GET /campaigns/:id/detail',
      ['hr'],
      200,
      (client) => client.get(`/campaigns/${ids.closed}/detail`),
    ],
    [
      'GET /campaigns/:id/item-sums',
      ['hr'],
      409,
      (client) => client.get(`/campaigns/${ids.closed}/item-sums`),
    ],
    [
      'GET /campaigns/:id/report',
      ['hr', 'manager'],
      200,
      (client) => client.get(`/campaigns/${ids.closed}/report`),
    ],
    [
      'GET /campaigns/:id/report/:department',
      ['hr', 'manager'],
      200,
      (client) => client.get(`/campaigns/${ids.closed}/report/2`),
    ],
    [
      'GET /campaigns/:id/report/:department/trends',
      ['hr', 'manager'],
      200,
      (client) => client.get(`/campaigns/${ids.closed}/report/2/trends`),
    ],
    [
      'PUT /campaigns/:id/report/:department/sentences',
      ['hr'],
      200,
      (client) => client.put(`/campaigns/${ids.closed}/report/2/sentences`, {}),
    ],
  ]

  describe('lets in whom the table names', () => {
    beforeAll(async () => {
      // managers read reports after the release, which only HR may give
      for (const role of ['administrator', 'manager', 'auditor'] as const)
        expect((await clients[role].post(`/campaigns/${ids.closed}/release`)).statusCode).toBe(403)
      expect((await clients.stranger.post(`/campaigns/${ids.closed}/release`)).statusCode).toBe(401)
      expect((await clients.hr.post(`/campaigns/${ids.closed}/release`)).statusCode).toBe(200)
    })

    test.each(routes)('%s', async (_, allowed, status, ask) => {
      for (const role of ROLES.filter((one) => !allowed.includes(one))) {
        const reply = await ask(clients[role])
        expect([role, reply.statusCode, reply.json().key]).toEqual([role, 403, 'actor.forbidden'])
      }
      const unknown = await ask(clients.stranger)
      expect([unknown.statusCode, unknown.json().key]).toEqual([401, 'actor.not-signed-in'])
      for (const role of allowed)
        expect([role, (await ask(clients[role as 'hr'])).statusCode]).toEqual([role, status])
    })

    test('opening and closing: administrators and HR', async () => {
      for (const step of ['opening', 'closing']) {
        for (const role of ['manager', 'auditor'] as const)
          expect((await clients[role].post(`/campaigns/${ids.draft}/${step}`)).statusCode).toBe(403)
        expect((await clients.stranger.post(`/campaigns/${ids.draft}/${step}`)).statusCode).toBe(
          401,
        )
      }
      const opening = await clients.hr.post(`/campaigns/${ids.draft}/opening`, {
        reason: 'the works council asked for it',
      })
      expect([opening.statusCode, opening.json().state]).toEqual([202, 'opening'])
      await runDueJobs(context())
      const closing = await clients.administrator.post(`/campaigns/${ids.draft}/closing`)
      expect([closing.statusCode, closing.json().state]).toEqual([202, 'grace'])
    })

    test('links once, to administrators, as CSV that no spreadsheet runs', async () => {
      const path = `/campaigns/${ids.open}/invitations`
      expect((await clients.hr.post(path, {}, { accept: 'text/csv' })).statusCode).toBe(403)
      const reply = await clients.administrator.post(
        path,
        {},
        { accept: 'text/csv', 'idempotency-key': 'links' },
      )
      expect([reply.statusCode, reply.headers['content-type']]).toEqual([
        200,
        'text/csv; charset=utf-8',
      ])
      const [head, first = ''] = reply.payload.split('\n')
      expect(head).toBe('email,link,plainLink')
      // for whoever has no JavaScript: the survey page names a second link
      expect(first).toMatch(/,http\S+\/s\/\S+#i=\S+,http\S+\/n\/\S+$/)
      expect(reply.payload.trimEnd().split('\n')).toHaveLength(30)
      const again = await clients.administrator.post(
        path,
        {},
        { accept: 'text/csv', 'idempotency-key': 'links' },
      )
      expect([again.statusCode, again.json().key]).toEqual([409, 'campaign.links-taken'])
      const kept = await context().office.selectFrom('idempotentReply').select('body').execute()
      expect(kept.some(({ body }) => body.includes('#i='))).toBe(false)
    })

    test('the link of a trustee as text, that no table keeps, each time another', async () => {
      const path = `/campaigns/${ids.entrusted}/trustee-link`
      const ask = () => clients.administrator.post(path, {}, { 'idempotency-key': 'trustee' })
      const [one, other] = [await ask(), await ask()]
      expect(one.headers['content-type']).toBe('text/plain; charset=utf-8')
      expect(one.payload).toMatch(/^http:\/\/localhost:3000\/s\/[\w-]{22}\/trustee#t=[\w-]{43}\n$/)
      expect(other.payload).not.toBe(one.payload)
      const kept = await context().office.selectFrom('idempotentReply').select('body').execute()
      expect(kept.some(({ body }) => body.includes('#t='))).toBe(false)
      const shown = await clients.manager.get(`/campaigns/${ids.entrusted}`)
      expect(shown.json().trustee).toEqual({ name: 'Works council', state: 'asked' })
      const none = await clients.administrator.post(`/campaigns/${ids.open}/trustee-link`)
      expect([none.statusCode, none.json().key]).toEqual([409, 'trustee.none'])
      expect((await clients.hr.get(`/campaigns/${ids.open}`)).json().trustee).toBeNull()
    })

    test('a manager reads the own subtree and nothing beside it', async () => {
      const all = (await clients.hr.get(`/campaigns/${ids.closed}/report`)).json().items
      const own = (await clients.manager.get(`/campaigns/${ids.closed}/report`)).json().items
      expect(own.map(({ path }: { path: string }) => path)).toEqual(['Company/Sales'])
      for (const { id, path } of all as { id: number; path: string }[]) {
        const reply = await clients.manager.get(`/campaigns/${ids.closed}/report/${id}`)
        expect([path, reply.statusCode]).toEqual([path, path === 'Company/Sales' ? 200 : 403])
      }
    })
  })

  describe('does not find', () => {
    test.each([
      ['GET', '/campaigns/nothing', 'campaign.not-found'],
      ['GET', '/campaigns/nothing/participation', 'campaign.not-found'],
      ['GET', '/campaigns/nothing/works-council-pack', 'campaign.not-found'],
      ['GET', '/campaigns/nothing/report', 'campaign.not-found'],
      ['GET', '/campaigns/nothing/report/0', 'campaign.not-found'],
      ['POST', '/campaigns/nothing/opening', 'campaign.not-found'],
      ['POST', '/campaigns/nothing/closing', 'campaign.not-found'],
      ['POST', '/campaigns/nothing/invitations', 'campaign.not-found'],
      ['POST', '/campaigns/nothing/reminders', 'campaign.not-found'],
      ['POST', '/campaigns/nothing/release', 'campaign.not-found'],
      ['GET', '/questionnaires/nothing/1', 'questionnaire.not-found'],
      ['GET', '/questionnaires/short/99', 'questionnaire.not-found'],
      ['GET', '/nothing', 'page.not-found'],
    ] as const)('%s %s', async (method, path, key) => {
      const client = await aClient(context(), 'hr')
      const reply = await client.send(method, path, method === 'POST' ? {} : undefined)
      expect([reply.statusCode, reply.json().key]).toEqual([404, key])
      expect(reply.json().message.length).toBeGreaterThan(5)
    })

    test.each(['trustee-link', 'trustee-reset'])('a campaign to make a %s of', async (part) => {
      const reply = await clients.administrator.post(`/campaigns/nothing/${part}`)
      expect([reply.statusCode, reply.json().key]).toEqual([404, 'campaign.not-found'])
    })

    test('a department that is none, and reports before close', async () => {
      const reply = await clients.hr.get(`/campaigns/${ids.closed}/report/999`)
      expect([reply.statusCode, reply.json().key]).toEqual([404, 'department.not-found'])
      const early = await clients.hr.get(`/campaigns/${ids.open}/report`)
      expect([early.statusCode, early.json().key]).toEqual([409, 'campaign.not-closed'])
    })
  })

  describe('refuses', () => {
    test.each([
      ['/campaigns', { title: 'x' }],
      ['/campaigns', { ...draftOf('x'), unknown: 1 }],
      ['/campaigns', { ...draftOf('x'), closesOn: '2026-02-30' }],
      ['/campaigns', []],
      ['/campaigns', '{"title":'],
      ['/questionnaires', {}],
      ['/roster/erasure', {}],
      ['/roster/erasure', { email: '' }],
      ['/roster/erasure', { email: 'a'.repeat(321) }],
    ])('a body of %s that is malformed', async (path, body) => {
      const reply = await clients.administrator.post(path, body, {
        'content-type': 'application/json',
      })
      expect(reply.statusCode).toBe(400)
      expect(reply.json().key).toMatch(/malformed$/)
    })

    test.each([
      [{ k: 2 }, 400, 'campaign.k-out-of-range'],
      [{ k: 51 }, 400, 'campaign.k-out-of-range'],
      [{ opensOn: '2026-03-30' }, 400, 'campaign.ends-before-start'],
      [{ latestClosesOn: '2026-03-01' }, 400, 'campaign.latest-before-end'],
      [{ timeZone: 'Mars/Base' }, 400, 'campaign.time-zone-unknown'],
      [{ departments: ['Nowhere'] }, 404, 'department.not-found'],
      [{ questionnaire: 'nothing' }, 404, 'questionnaire.not-found'],
      [{ trustee: '' }, 400, 'request.malformed'],
      [{ trustee: { name: 'x' } }, 400, 'request.malformed'],
    ])('a campaign with %o', async (change, status, key) => {
      const reply = await clients.administrator.post('/campaigns', { ...draftOf('x'), ...change })
      expect([reply.statusCode, reply.json().key]).toEqual([status, key])
    })

    test('an extension beyond the promise, backwards, or without a date', async () => {
      const extend = (body: object) =>
        clients.administrator.post(`/campaigns/${ids.open}/extension`, body)
      const replies = [
        await extend({ closesOn: '2026-04-30' }),
        await extend({ closesOn: '2026-03-10' }),
        await extend({ closesOn: 'soon' }),
        await extend({}),
      ]
      expect(replies.map((reply) => reply.json().key)).toEqual([
        'campaign.extension-too-late',
        'campaign.extension-backwards',
        'request.malformed',
        'request.malformed',
      ])
    })

    test('a token that is unknown, or of another scheme', async () => {
      for (const authorization of ['Bearer septet_x', 'Basic YTpi', 'Bearer'])
        expect((await clients.stranger.get('/campaigns', { authorization })).statusCode).toBe(401)
    })
  })

  test('speaks the language asked for', async () => {
    const messages: string[] = []
    for (const language of ['fr', 'es', 'en', 'fr-CA,fr;q=0.8,en;q=0.5', 'xx']) {
      const reply = await clients.hr.get('/campaigns/nothing', { 'accept-language': language })
      messages.push(reply.json().message)
    }
    expect(new Set(messages.slice(0, 3)).size).toBe(3)
    expect(messages.slice(3)).toEqual([messages[0], messages[2]])
  })
})

function draftOf(title: string) {
  return { title, questionnaire: 'short', closesOn: '2026-03-20' }
}
