import { parse } from 'csv-parse/sync'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createToken } from '#src/services/accounts/tokens.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { terms } from '#test/core/actions/actions.ts'
import { aReportedCompany, type Reported } from '#test/services/actions/plan-site.ts'
import { everybody } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { appOf } from '#test/setup/visitor.ts'
import { aClient, type Client } from '#test/web/api/client.ts'

const SALES = 'Company/Sales'

onEachDatabase('plans over the API', (context) => {
  let company: Reported
  let hr: Client
  let manager: Client
  let report: string

  const body = (own: Parameters<typeof terms>[0] = {}) => ({
    ...terms({ owner: 'p2.0@example.org', dueOn: '2026-06-30', ...own }),
  })
  const add = async (own: Parameters<typeof terms>[0] = {}, client = hr) =>
    (await client.post(`${report}/actions`, body(own))).json()
  const move = (id: string, state: string, revision: number, note = '') =>
    hr.post(`/actions/${id}/states`, { state, note, revision })

  beforeAll(async () => {
    company = await aReportedCompany(context())
    await releaseReports(context(), everybody, company.campaign.id)
    report = `/campaigns/${company.campaign.id}/report/${company.unitOf(SALES)}`
    hr = await aClient(context(), 'hr')
    manager = await aClient(context(), 'manager', SALES)
  })

  beforeEach(async () => {
    await context().office.deleteFrom('action').execute()
  })

  test('are made, begun, changed, done and read', async () => {
    const added = await manager.post(`${report}/actions`, body({ target: 80, item: '1.2' }))
    expect(added.statusCode).toBe(201)
    const action = added.json()
    expect(action).toMatchObject({
      campaign: company.campaign.id,
      department: company.idOf(SALES),
      target: 80,
      baseline: null,
      revision: 1,
      states: [{ state: 'planned', actor: 'manager' }],
    })
    const begun = (await move(action.id, 'active', 1)).json()
    expect(begun.baseline).toMatchObject({
      counted: 10,
      bounds: [expect.any(Number), expect.any(Number)],
    })
    const { revision } = begun
    const changed = await hr.put(`/actions/${action.id}`, {
      ...body({ target: 80, item: '1.2', told: { es: 'Hecho.' } }),
      revision,
    })
    expect(changed.json()).toMatchObject({ told: { es: 'Hecho.' }, revision: revision + 1 })
    const done = (await move(action.id, 'done', revision + 1)).json()
    expect((await manager.get(`/actions/${action.id}`)).json()).toEqual(done)
    const plan = (await manager.get(`${report}/plan`)).json()
    expect(plan).toMatchObject({ exact: true, most: 3, department: { path: SALES } })
    expect(plan.actions).toEqual([done])
    expect(plan.beginnings).toHaveLength(7)
  })

  test('stand in the report, unrounded, beside what it always had', async () => {
    const { id } = await add({ target: 81.25 })
    const { plan, earlierPlan, factors, index } = (await hr.get(report)).json()
    const [{ score, bounds, codedShare }] = factors
    expect(plan).toEqual([
      {
        id,
        step: 'understand',
        factor: 'F1',
        item: null,
        title: { en: 'A talk with customers each month' },
        owner: { name: 'Somebody', left: false },
        dueOn: '2026-06-30',
        state: 'planned',
        probability: null,
        impact: null,
        target: 81.25,
        baseline: { score, bounds, codedShare, counted: 10 },
      },
    ])
    expect(earlierPlan).toBeNull()
    expect(index.score).toBeGreaterThan(0)
  })

  test('stand in the files of the report', async () => {
    const { id } = await add({ target: 81.25, title: { en: '=1+1 every month' } })
    const file = await hr.get(`${report}?language=en`, { accept: 'text/csv' })
    const lines: Record<string, string>[] = parse(file.body, { columns: true })
    const own = lines.filter(({ table, row }) => table === 'plan' && row === id)
    const cell = (name: string) => {
      const { value, text } = own.find(({ column }) => column === name) ?? {}
      return value || text
    }
    expect(cell('target')).toBe('81.25')
    expect(cell('dueOn')).toBe('2026-06-30')
    expect(cell('owner')).toBe('Somebody')
    expect(cell('action')).toBe("'=1+1 every month")
  })

  test('are added once under a key', async () => {
    const key = { 'idempotency-key': 'a-plan' }
    const sent = () => hr.post(`${report}/actions`, body(), key)
    const [one, two] = [await sent(), await sent()]
    expect([one.statusCode, two.statusCode]).toEqual([201, 201])
    expect(two.json()).toEqual(one.json())
    expect((await hr.get(`${report}/plan`)).json().actions).toHaveLength(1)
  })

  test('that never began are deleted, as they were read', async () => {
    const { id } = await add()
    expect((await hr.delete(`/actions/${id}?revision=7`)).json().key).toBe('action.changed')
    expect((await hr.delete(`/actions/${id}?revision=1`)).statusCode).toBe(204)
    expect((await hr.get(`/actions/${id}`)).json().key).toBe('action.not-found')
  })

  describe('refuse', () => {
    test.each([
      [{ target: 101 }, 400, 'action.target-out-of-scale'],
      [{ target: 0 }, 400, 'action.target-below-baseline'],
      [{ factor: 'F8' }, 400, 'action.aim-unknown'],
      [{ item: '2.1' }, 400, 'action.aim-unknown'],
      [{ title: {} }, 400, 'action.title-missing'],
      [{ title: { en: 'x'.repeat(161) } }, 400, 'action.text-too-long'],
      [{ dueOn: '2020-01-01' }, 400, 'action.due-past'],
      [{ owner: 'x@example.org' }, 400, 'action.owner-unknown'],
      [{ dueOn: 'soon' }, 400, 'request.malformed'],
      [{ step: 'third' }, 400, 'request.malformed'],
      [{ probability: 4 }, 400, 'request.malformed'],
      [{ title: { de: 'Eins' } }, 400, 'request.malformed'],
      [{ target: 'many' }, 400, 'request.malformed'],
      [{ baseline: { score: 1 } }, 400, 'request.malformed'],
    ])('%o', async (own, status, key) => {
      const reply = await hr.post(`${report}/actions`, { ...body(), ...own })
      expect([reply.statusCode, reply.json().key]).toEqual([status, key])
      expect(reply.json().message).toMatch(/\w/)
    })

    test('a target where others are counted with the department', async () => {
      const legal = `/campaigns/${company.campaign.id}/report/${company.unitOf('Company/Legal')}`
      const reply = await hr.post(`${legal}/actions`, body({ target: 90 }))
      expect([reply.statusCode, reply.json().key]).toEqual([400, 'action.baseline-shared'])
      expect((await hr.get(`${legal}/plan`)).json().exact).toBe(false)
    })

    test('what is frozen, impossible, or was changed by somebody else', async () => {
      const { id } = await add({ target: 90 })
      const keys = [
        (await move(id, 'done', 1)).json().key,
        (await move(id, 'dropped', 1)).json().key,
        (await move(id, 'active', 9)).json().key,
        (await move(id, 'active', 1)).json().revision,
        (await hr.put(`/actions/${id}`, { ...body({ target: 91 }), revision: 2 })).json().key,
        (
          await hr.put(`/actions/${id}`, { ...body({ target: 90, means: 'm' }), revision: 1 })
        ).json().key,
        (await hr.delete(`/actions/${id}?revision=2`)).json().key,
      ]
      expect(keys).toEqual([
        'action.state-impossible',
        'action.note-missing',
        'action.changed',
        2,
        'action.frozen',
        'action.changed',
        'action.started',
      ])
    })

    test('everybody but HR and managers of the department', async () => {
      const { id } = await add()
      const revision = 1
      const requests: ((client: Client) => ReturnType<Client['get']>)[] = [
        (client) => client.get(`${report}/plan`),
        (client) => client.post(`${report}/actions`, body()),
        (client) => client.get(`/actions/${id}`),
        (client) => client.put(`/actions/${id}`, { ...body(), revision }),
        (client) => client.post(`/actions/${id}/states`, { state: 'dropped', note: 'x', revision }),
        (client) => client.delete(`/actions/${id}?revision=1`),
      ]
      const others = [
        await aClient(context(), 'administrator'),
        await aClient(context(), 'auditor'),
        await aClient(context(), 'manager', 'Company/Support'),
      ]
      const stranger = await aClient(context(), null)
      for (const request of requests) {
        for (const client of others) expect((await request(client)).statusCode).toBe(403)
        expect((await request(stranger)).statusCode).toBe(401)
      }
      expect((await hr.get(`/actions/${id}`)).json().revision).toBe(1)
    })

    test('whoever became the head of the department since, in the list too', async () => {
      const { id } = await add()
      const legal = await aClient(context(), 'manager', 'Company/Legal')
      const moveTo = async (path: string) =>
        context()
          .roster.updateTable('department')
          .set({ path })
          .where('id', '=', company.idOf(SALES))
          .execute()
      const openedBy = async (client: Client) => [
        (await client.get('/actions')).json().items.length,
        (await client.get(`/actions/${id}`)).statusCode,
      ]
      await moveTo('Company/Legal/Sales')
      expect(await openedBy(legal)).toEqual([0, 403])
      expect(await openedBy(manager)).toEqual([1, 200])
      expect(await openedBy(hr)).toEqual([1, 200])
      await moveTo(SALES)
    })

    test('managers before the release', async () => {
      const next = await aReportedCompany(context(), 'Autumn')
      const path = `/campaigns/${next.campaign.id}/report/${next.unitOf(SALES)}`
      for (const reply of [
        await manager.get(`${path}/plan`),
        await manager.post(`${path}/actions`, body()),
      ])
        expect([reply.statusCode, reply.json().key]).toEqual([403, 'report.not-released'])
    })

    test('what is not there, and what is no form of it', async () => {
      for (const reply of [
        await hr.get('/campaigns/nowhere/report/0/plan'),
        await hr.get(`/campaigns/${company.campaign.id}/report/99/plan`),
        await hr.post('/campaigns/nowhere/report/0/actions', body()),
        await hr.get('/actions/nowhere'),
        await hr.put('/actions/nowhere', { ...body(), revision: 1 }),
        await move('nowhere', 'active', 1),
        await hr.delete('/actions/nowhere?revision=1'),
      ])
        expect(reply.statusCode).toBe(404)
      const { id } = await add()
      for (const reply of [
        await hr.put(`/actions/${id}`, body()),
        await move(id, 'finished', 1),
        await hr.delete(`/actions/${id}`),
        await hr.get(`/campaigns/${company.campaign.id}/report/x/plan`),
      ])
        expect([reply.statusCode, reply.json().key]).toEqual([400, 'request.malformed'])
    })

    test('a token of other parts', async () => {
      const app = await appOf(context())
      const ask = async (part: 'actions' | 'reports') => {
        const token = await createToken(context(), null, {
          name: part,
          roles: ['hr'],
          departmentPath: null,
          parts: [part],
        })
        const get = (path: string) =>
          app.inject({
            url: `/api/v1${path}`,
            headers: { authorization: `Bearer ${token}` },
          })
        return [
          (await get(report)).statusCode,
          (await get(`${report}/plan`)).statusCode,
          (await get('/actions/nowhere')).statusCode,
        ]
      }
      expect(await ask('actions')).toEqual([403, 200, 404])
      expect(await ask('reports')).toEqual([200, 403, 403])
    })
  })
})
