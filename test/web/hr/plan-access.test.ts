import { beforeAll, describe, expect, test } from 'vitest'
import { replaceAccountRoles } from '#src/data/office/accounts.ts'
import { listLibraryEntries } from '#src/data/office/library.ts'
import { readAction } from '#src/services/actions/read-plan.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { terms } from '#test/core/actions/actions.ts'
import { aProposal, aReportedCompany, type Reported } from '#test/services/actions/plan-site.ts'
import { everybody } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { signedIn, type Visitor } from '#test/setup/visitor.ts'
import { aClient, type Client } from '#test/web/api/client.ts'

const SALES = 'Company/Sales'
const OTHER = 'Company/Support'
const IDEA = '/action-library/f1-who-does-what'
const TITLE = 'Unseen by others'

const body = () => terms({ owner: 'p2.0@example.org', dueOn: '2026-06-30' })
const form = { revision: '1', 'title-en': 'T', aim: 'F1' }
const idea = { factor: 'F1', step: 'understand', texts: {}, revision: 0 }

onEachDatabase('what departments plan', (context) => {
  let company: Reported
  let paths: Readonly<{ action: string; results: string; report: string; unit: number }>
  let others: [string, Visitor, Client][]

  beforeAll(async () => {
    const accounts = await people(context())
    company = await aReportedCompany(context())
    const { campaign } = company
    await releaseReports(context(), everybody, campaign.id)
    const { id } = await aProposal(context(), company, { title: { en: TITLE } })
    await replaceAccountRoles(context().office, accounts.max.id, [
      { account: accounts.max.id, role: 'manager', department: company.idOf(OTHER) },
    ])
    paths = {
      action: `/actions/${id}`,
      results: `/campaigns/${campaign.id}/results`,
      report: `/campaigns/${campaign.id}/report/${company.unitOf(SALES)}`,
      unit: company.unitOf(SALES),
    }
    others = [
      [
        'an administrator',
        await signedIn(context(), 'alice'),
        await aClient(context(), 'administrator'),
      ],
      ['an auditor', await signedIn(context(), 'aude'), await aClient(context(), 'auditor')],
      [
        'a manager of another department',
        await signedIn(context(), 'max'),
        await aClient(context(), 'manager', OTHER),
      ],
    ]
  })

  describe('is kept from administrators, auditors and managers of other departments', () => {
    test.each<[string, () => string]>([
      ['an action', () => paths.action],
      ['its form', () => `${paths.action}/edit`],
      ['the plan', () => `${paths.results}/${paths.unit}/plan`],
      ['the form of a new action', () => `${paths.results}/${paths.unit}/plan/new`],
      ['the report', () => `${paths.results}/${paths.unit}`],
      ['the meeting', () => `${paths.results}/${paths.unit}/meeting`],
      ['what worked', () => '/what-worked'],
      ['what worked, as CSV', () => '/what-worked/effects.csv'],
      ['what worked, as XLSX', () => '/what-worked/effects.xlsx'],
      ['the form of a new idea', () => '/action-library/new'],
      ['the form of an idea', () => IDEA],
      ['the release to employees', () => `${paths.results}/employees`],
      ['the notices to employees', () => `${paths.results}/employees/notices`],
      ['the links of employees', () => `${paths.results}/employees/links.csv`],
    ])('page: %s', async (_, path) => {
      for (const [who, visitor] of others) {
        const { status, text } = await visitor.get(path())
        expect([who, status]).toEqual([who, 403])
        expect(text).not.toContain(TITLE)
      }
    })

    test.each<[string, () => string, Record<string, string>]>([
      ['add an action', () => `${paths.results}/${paths.unit}/plan/new`, form],
      ['change an action', () => `${paths.action}/edit`, form],
      [
        'move an action',
        () => `${paths.action}/states`,
        { revision: '1', state: 'dropped', note: 'x' },
      ],
      ['delete an action', () => `${paths.action}/deletion`, { revision: '1' }],
      ['add an idea', () => '/action-library', { revision: '0' }],
      ['change an idea', () => IDEA, { revision: '0' }],
      ['hide an idea', () => `${IDEA}/hiding`, { revision: '0' }],
      ['remove an idea', () => `${IDEA}/removal`, { revision: '0' }],
      ['release to employees', () => `${paths.results}/employees`, {}],
    ])('form: %s', async (_, path, sent) => {
      for (const [who, visitor] of others)
        expect([who, (await visitor.post(path(), sent, '/account')).status]).toEqual([who, 403])
    })

    test.each<[string, (client: Client) => ReturnType<Client['get']>]>([
      ['the plan', (client) => client.get(`${paths.report}/plan`)],
      ['the report', (client) => client.get(paths.report)],
      ['an action', (client) => client.get(paths.action)],
      ['what worked', (client) => client.get('/effects')],
      ['what worked, as CSV', (client) => client.get('/effects', { accept: 'text/csv' })],
      ['add an action', (client) => client.post(`${paths.report}/actions`, body())],
      ['change an action', (client) => client.put(paths.action, { ...body(), revision: 1 })],
      [
        'move an action',
        (client) =>
          client.post(`${paths.action}/states`, { state: 'dropped', note: 'x', revision: 1 }),
      ],
      ['delete an action', (client) => client.delete(`${paths.action}?revision=1`)],
      ['change an idea', (client) => client.put(IDEA, idea)],
      ['remove an idea', (client) => client.delete(`${IDEA}?revision=0`)],
      [
        'release to employees',
        (client) => client.post(`/campaigns/${company.campaign.id}/results-release`),
      ],
    ])('API: %s', async (_, ask) => {
      for (const [who, , client] of others) {
        const reply = await ask(client)
        expect([who, reply.statusCode, reply.json().key]).toEqual([who, 403, 'actor.forbidden'])
      }
    })

    test('the list: refused, or without a row', async () => {
      for (const path of ['/actions', '/actions/actions.csv'])
        for (const [who, visitor] of others) {
          const { status, text } = await visitor.get(path)
          const expected = who.includes('manager') ? 200 : 403
          expect([who, status]).toEqual([who, expected])
          expect(text).not.toContain(TITLE)
          expect(text).not.toContain('p2.0@example.org')
        }
      for (const [who, , client] of others) {
        const reply = await client.get('/actions')
        if (who.includes('manager')) expect(reply.json().items).toEqual([])
        else expect([who, reply.statusCode]).toEqual([who, 403])
      }
    })

    test('and nothing of it is changed by them', async () => {
      const { action, campaign } = await readAction(
        context(),
        everybody,
        paths.action.split('/').at(-1) ?? '',
      )
      expect(action).toMatchObject({ revision: 1, title: { en: TITLE } })
      expect(campaign.resultsOn).toBeNull()
      expect(await listLibraryEntries(context().office)).toEqual([])
    })
  })
})
