import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#src/core/permission.ts'
import type { DepartmentReport } from '#src/core/report/report.ts'
import { listCampaigns } from '#src/services/campaigns/campaigns.ts'
import { showParticipation } from '#src/services/campaigns/participation.ts'
import { demoLinks, loadDemo } from '#src/services/demo/load-demo.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { listReports } from '#src/services/reports/list-reports.ts'
import { departmentTrends } from '#src/services/reports/trends.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'

const hr: Actor = { id: 'hilda', kind: 'account', name: 'Hilda', roles: ['hr'], departments: [] }
let context: TestContext
let reports: DepartmentReport[]

beforeAll(async () => {
  context = await testContext({ now: '2026-11-21T10:00:00Z' })
  await loadDemo(context, async () => {})
  const last = (await listCampaigns(context, hr)).filter(({ state }) => state === 'closed')[0]
  const listed = await listReports(context, hr, last?.id ?? '')
  reports = []
  for (const { id } of listed) reports.push(await departmentReport(context, hr, last?.id ?? '', id))
}, 180_000)

afterAll(() => context.close())

test('has a previous and a last closed campaign, released, and one open', async () => {
  const campaigns = await listCampaigns(context, hr)
  expect(campaigns.map(({ state }) => state)).toEqual(['open', 'closed', 'closed'])
  expect(campaigns.slice(1).every(({ releasedOn }) => releasedOn !== null)).toBe(true)
})

test('shows a department that was called otherwise in the campaign before', async () => {
  const logistics = reports.find(({ department }) => department.label === 'Logistique')
  const { campaign = '', department } = logistics ?? {}
  const { points } = await departmentTrends(context, hr, campaign, department?.id ?? -1)
  expect(points.map(({ department, changes }) => [department.label, changes[0]])).toEqual([
    ['Magasin', 'renamed'],
    ['Logistique', undefined],
  ])
  expect(points[1]?.index.continues).toBe(true)
})

test('shows a newcomer every case of a report', () => {
  const division = (path: string) => path.split('/').length === 2
  const some = (is: (report: DepartmentReport) => boolean) => reports.filter(is).length
  expect(
    some(({ exact }) => !exact),
    'merged teams',
  ).toBeGreaterThan(3)
  expect(
    some(({ department, cover }) => division(department.path) && cover.foreign.length > 0),
    'a division with a foreign unit',
  ).toBeGreaterThan(0)
  expect(
    some(({ items }) => items.some(({ almostAll }) => almostAll)),
    'almost all',
  ).toBeGreaterThan(2)
  expect(
    some(({ comments }) => (comments?.length ?? 0) > 0),
    'comments',
  ).toBeGreaterThan(5)
  expect(
    some(({ comments }) => comments === null),
    'too few for comments',
  ).toBeGreaterThan(2)
  expect(
    some(({ index }) => index.codedShare > 0),
    'a coded cell below',
  ).toBeGreaterThan(5)
  expect(reports[0]?.segments?.[0]?.groups.length, 'values of seniority').toBeGreaterThan(2)
})

test('shows what is compared: above, below, changed since last time, and withheld', () => {
  const factors = reports.flatMap(({ factors }) => factors)
  const marked = (kind: 'vsRest' | 'vsPrevious', mark: 'above' | 'below') =>
    factors.filter(({ detail }) => detail?.[kind]?.mark === mark).length
  expect(marked('vsRest', 'above'), 'above the rest').toBeGreaterThan(0)
  expect(marked('vsRest', 'below'), 'below the rest').toBeGreaterThan(2)
  const support = reports.find(({ department }) => department.path === 'Brume/Support client')
  const management = support?.factors.find(({ id }) => id === 'F3')
  expect(management?.detail?.vsPrevious?.mark).toBe('above')
  const reasons = factors.map(({ reasons }) => reasons.detail)
  expect(reasons).toContain('few-people')
  expect(reasons).toContain('coded')
  const agreement = reports
    .find(({ department }) => department.path === 'Brume/Informatique')
    ?.factors.map(({ detail }) => detail?.rwgj ?? 1)
  expect(Math.min(...(agreement ?? [])), 'people of two minds').toBeLessThan(0.7)
})

test('shows what goes with satisfaction, how well the questions measure, and who may be compared', () => {
  const { drivers, reliability, agreement } = reports[0]?.company ?? {}
  const shares = [...(drivers?.factors ?? [])].sort((one, other) => other.share - one.share)
  expect(shares.slice(0, 2).map(({ id }) => id)).toEqual(expect.arrayContaining(['F3', 'F4']))
  expect(reliability?.filter(({ alpha }) => alpha !== null)).toHaveLength(7)
  expect(agreement?.some(({ mayRank }) => mayRank)).toBe(true)
  expect(agreement?.some(({ mayRank, icc2 }) => icc2 !== null && !mayRank)).toBe(true)
})

test('has links in three languages, and participation in bands after the next midnight', async () => {
  expect(await demoLinks(context)).toHaveLength(3)
  await runDueJobs(context)
  const open = (await listCampaigns(context, hr)).find(({ state }) => state === 'open')
  expect((await showParticipation(context, hr, open?.id ?? '')).length).toBeGreaterThan(20)
})

test('keeps what is there and gives new passwords when it is started again', async () => {
  const before = await listCampaigns(context, hr)
  const signIns = await loadDemo(context, async () => {})
  expect(await listCampaigns(context, hr)).toEqual(before)
  expect(signIns.map(({ role }) => role)).toEqual(['administrator', 'hr', 'manager'])
})
