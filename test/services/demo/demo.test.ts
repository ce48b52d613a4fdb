import { afterAll, beforeAll, expect, test } from 'vitest'
import { stateOf } from '#src/core/actions/action.ts'
import type { ToldEffect } from '#src/core/actions/effect/told.ts'
import { fromBase64url } from '#src/core/anonymity/bytes.ts'
import type { Actor } from '#src/core/permission.ts'
import type { DepartmentReport } from '#src/core/report/report.ts'
import { differenceInDifferences, placeboP } from '#src/core/statistics/differences.ts'
import { listActions } from '#src/data/office/actions.ts'
import { listCampaigns } from '#src/services/campaigns/campaigns.ts'
import { showParticipation } from '#src/services/campaigns/participation.ts'
import { demoLinks, demoResultsLink, loadDemo } from '#src/services/demo/load-demo.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { employeeResults } from '#src/services/loop/employee-results.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { listReports } from '#src/services/reports/list-reports.ts'
import { departmentTrends } from '#src/services/reports/trends.ts'
import {
  type Campaigns,
  controlsOf,
  type Pair,
  pairAt,
  together,
} from '#test/services/demo/published-scores.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'

const hr: Actor = { id: 'hilda', kind: 'account', name: 'Hilda', roles: ['hr'], departments: [] }
let context: TestContext
let campaigns: Campaigns
let reports: DepartmentReport[]

beforeAll(async () => {
  context = await testContext({ now: '2026-11-21T10:00:00Z' })
  await loadDemo(context, async () => {})
  await runDueJobs(context)
  const closed = (await listCampaigns(context, hr)).filter(({ state }) => state === 'closed')
  reports = await reportsOf(closed[0]?.id ?? '')
  campaigns = { before: await reportsOf(closed[1]?.id ?? ''), after: reports }
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

test('departments act on the results of both campaigns: done, under way, late, and without an owner', async () => {
  const actions = await listActions(context.office)
  const plans = [campaigns.before, campaigns.after].map(
    (reports) => reports.filter(({ plan }) => plan.length > 0).length,
  )
  expect(plans).toEqual([4, 3])
  expect(new Set(actions.map(stateOf))).toEqual(new Set(['done', 'active', 'planned']))
  const today = '2026-11-21'
  const active = actions.filter((action) => stateOf(action) === 'active')
  expect(active.some(({ dueOn }) => dueOn !== null && dueOn < today)).toBe(true)
  expect(active.some(({ dueOn }) => dueOn !== null && dueOn > today)).toBe(true)
  expect(actions.some(({ owner }) => owner === null)).toBe(true)
})

test('one of them helped, of two no change is detected, of one nothing can be said', () => {
  const effects = campaigns.after.flatMap((report) => report.effects)
  const verdicts = effects.map(({ action, verdict }) => [action.factor, verdict])
  expect(new Map(verdicts as [string, string][])).toEqual(
    new Map([
      ['F3', 'improved'],
      ['F6', 'no-change'],
      ['F1', 'no-change'],
      ['F5', 'not-assessable'],
    ]),
  )
  const told = campaigns.after.find(({ department }) => department.path === 'Brume/Support client')
  expect(told?.earlierPlan?.states).toEqual({ planned: 0, active: 0, done: 1, dropped: 0 })
})

test.each(['Brume/Support client', 'Brume/Production'])(
  'the effect told of %s is what the published reports give, to 1e-9',
  (path) => {
    const effect = effectAt(path)
    const factor = effect.action.factor
    const others = controlsOf(campaigns, path, factor)
    expect(effect.control?.departments).toBe(others.length)
    const own = pairAt(campaigns, path, factor)
    const expected = differenceInDifferences({
      treatedBefore: own.before,
      treatedAfter: own.after,
      controlBefore: together(others.map((one) => one.before)),
      controlAfter: together(others.map((one) => one.after)),
    })
    near(effect.difference, expected.diff)
    near(effect.p, expected.p)
    near(effect.interval?.[0], expected.interval?.lo)
    near(effect.interval?.[1], expected.interval?.hi)
    const without = (one: Pair) => {
      const rest = others.filter((other) => other !== one)
      return (
        one.after.mean -
        one.before.mean -
        (together(rest.map((other) => other.after)).mean -
          together(rest.map((other) => other.before)).mean)
      )
    }
    near(effect.placeboP, placeboP(expected.diff, [expected.diff, ...others.map(without)]))
  },
)

test('has links in three languages, and participation in bands after the next midnight', async () => {
  expect(await demoLinks(context)).toHaveLength(3)
  await runDueJobs(context)
  const open = (await listCampaigns(context, hr)).find(({ state }) => state === 'open')
  expect((await showParticipation(context, hr, open?.id ?? '')).length).toBeGreaterThan(20)
})

test('lets the people of a team read their results, and what was done', async () => {
  const [, campaign = '', link = ''] =
    /\/s\/([^/]+)\/results\/(.+)$/.exec((await demoResultsLink(context)) ?? '') ?? []
  const { own, company, actions } = await employeeResults(context, campaign, fromBase64url(link))
  expect(own?.department.path).toBe('Brume/Support client/Niveau 1')
  expect(company?.department.path).toBe('Brume')
  expect(actions.length).toBeGreaterThan(1)
})

test('keeps what is there and gives new passwords when it is started again', async () => {
  const before = await listCampaigns(context, hr)
  const signIns = await loadDemo(context, async () => {})
  expect(await listCampaigns(context, hr)).toEqual(before)
  expect(signIns.map(({ role }) => role)).toEqual(['administrator', 'hr', 'manager'])
})

const near = (given: number | null | undefined, expected: number | null | undefined) =>
  expect(Math.abs((given ?? Number.NaN) - (expected ?? Number.NaN))).toBeLessThan(1e-9)

function effectAt(path: string): ToldEffect {
  const effect = campaigns.after.find(({ department }) => department.path === path)?.effects[0]
  if (!effect) throw new Error(`No effect of ${path}`)
  return effect
}

async function reportsOf(campaign: string) {
  const reports: DepartmentReport[] = []
  for (const { id } of await listReports(context, hr, campaign))
    reports.push(await departmentReport(context, hr, campaign, id))
  return reports
}
