import { beforeAll, describe, expect, test } from 'vitest'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { replaceAccountRoles } from '#src/data/office/accounts.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { frozenTree } from '#src/services/reports/readable.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { departmentTrends } from '#src/services/reports/trends.ts'
import {
  aClosedCampaign,
  anOpenCampaign,
  everybody,
  times,
  type Workforce,
} from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'
import { aClient } from '#test/web/api/client.ts'

const LONG = 'Kundendienst, Ersatzteile und technische Auskunft im Westen'

const before: Workforce = {
  Company: [1, [4]],
  'Company/Sales': [12, [...times(6, 4), ...times(5, 2)]],
  'Company/Trade/Support': [12, times(10, 5)],
  'Company/Trade/Legal': [3, [2, 1]],
}
const now: Workforce = {
  Company: [1, [4]],
  'Company/Legal': [12, [...times(6, 2), ...times(5, 3)]],
  'Company/Sales': [12, [...times(8, 4), ...times(3, 3)]],
  [`Company/${LONG}`]: [12, times(10, 4)],
}

/** The default questionnaire with one item of the second factor in other words. */
const REWORDED = structuredClone(DEFAULT_QUESTIONNAIRE)
const reworded = REWORDED.items.find(({ id }) => id === '2.3')
if (reworded) reworded.text = { ...reworded.text, en: 'My team works together.' }

const textOf = (html: string) =>
  html
    .replaceAll(/<(style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

onEachDatabase('the trends of a department', (context) => {
  let first: Campaign
  let second: Campaign
  let third: Campaign
  let open: Campaign
  let hilda: Visitor
  let max: Visitor
  let units: Map<string, number>

  const trendsOf = (path: string) => `/campaigns/${third.id}/results/${units.get(path)}/trends`
  const unitOf = (path: string) => units.get(path) ?? -1

  beforeAll(async () => {
    first = await aClosedCampaign(context(), before, { title: 'First' })
    context().clock.advance({ days: 200 })
    await rename('Company/Trade/Support', `Company/${LONG}`)
    await rename('Company/Trade/Legal', 'Company/Legal')
    second = await aClosedCampaign(context(), now, { title: 'Second' })
    context().clock.advance({ days: 200 })
    const changed = { title: 'Third', questionnaire: REWORDED }
    third = await aClosedCampaign(context(), now, changed)
    open = await anOpenCampaign(context(), now, { title: 'Fourth' })

    const tree = await frozenTree(context(), third.id)
    units = new Map(tree.units.map(({ path, unit }) => [path, unit]))
    const accounts = await people(context())
    const sales = tree.units.find(({ path }) => path === 'Company/Sales')?.department ?? ''
    await replaceAccountRoles(context().office, accounts.max.id, [
      { account: accounts.max.id, role: 'manager', department: sales },
    ])
    for (const { id } of [second, third]) await releaseReports(context(), everybody, id)
    hilda = await signedIn(context(), 'hilda')
    max = await signedIn(context(), 'max')
  })

  const rename = (path: string, to: string) =>
    context().roster.updateTable('department').set({ path: to }).where('path', '=', path).execute()

  describe('in numbers', () => {
    test('are the figures of each report, the earliest first, open campaigns left out', async () => {
      const { points } = await departmentTrends(context(), everybody, third.id, unitOf('Company'))
      expect(points.map(({ campaign }) => campaign.id)).toEqual([first.id, second.id, third.id])
      for (const point of points) {
        const report = await departmentReport(
          context(),
          everybody,
          point.campaign.id,
          point.department.id,
        )
        expect(point).toMatchObject({
          cover: report.cover,
          counted: report.counted,
          invited: report.invited,
          exact: report.exact,
        })
        expect(point.index).toMatchObject(report.index)
        expect(point.factors.map(({ score, bounds }) => ({ score, bounds }))).toEqual(
          report.factors.map(({ score, bounds }) => ({ score, bounds })),
        )
      }
    })

    test('continue where the same was asked, and know a department by another name', async () => {
      const { points } = await departmentTrends(
        context(),
        everybody,
        third.id,
        unitOf(`Company/${LONG}`),
      )
      expect(points.map(({ department }) => department.path)).toEqual([
        'Company/Trade/Support',
        `Company/${LONG}`,
        `Company/${LONG}`,
      ])
      expect(points[0]?.changes).toContain('renamed')
      expect(points[0]?.changes).toContain('moved')
      expect(points[2]?.changes).toEqual([])
      const continues = points.map(({ factors }) => factors.map((factor) => factor.continues))
      expect(continues[2]).toEqual(DEFAULT_QUESTIONNAIRE.factors.map((_, at) => at !== 1))
      expect(points[2]?.index.continues).toBe(false)
    })

    test('tell with whom a department was counted then', async () => {
      const { points } = await departmentTrends(
        context(),
        everybody,
        third.id,
        unitOf('Company/Legal'),
      )
      expect(points[0]?.exact).toBe(false)
      expect(points[0]?.cover.foreign).not.toEqual([])
      expect(points[0]?.changes).toContain('counted-otherwise')
      expect(points[2]?.changes).toEqual([])
      expect(points[1]?.factors.every((factor) => !factor.continues)).toBe(true)
    })
  })

  describe('on the page', () => {
    test('are a chart for the index and each factor, and a table with the way to each report', async () => {
      const { status, text } = await hilda.get(`${trendsOf('Company')}?language=en`)
      expect(status).toBe(200)
      expect(text.match(/<svg class="chart"/g)).toHaveLength(8)
      for (const { id, title } of [first, second, third]) {
        const row = text
          .split('<tr>')
          .slice(1)
          .find((one) => one.includes(`/campaigns/${id}/results/`))
        expect(row).toContain(`>${title} (`)
        expect(row?.match(/<td/g)).toHaveLength(10)
      }
      expect(text).toContain('≠ Not comparable with the row above')
      expect(textOf(text)).toContain(
        'Other questions, or other words, than the time before: Integration, cooperation.',
      )
      // the index and the reworded factor are joined up to the second survey, the others to the third
      expect(text.match(/class="trend-line"/g)).toHaveLength(8)
      expect(text.match(/class="trend-line" d="M[\d.,]+L[\d.,]+L[\d.,]+"/g)).toHaveLength(6)
    })

    test('say in words what was different', async () => {
      const { text } = await hilda.get(`${trendsOf(`Company/${LONG}`)}?language=en`)
      expect(textOf(text)).toContain('The department was called “Support”.')
      expect(textOf(text)).toContain('It was part of “Trade”.')
      const legal = await hilda.get(`${trendsOf('Company/Legal')}?language=en`)
      expect(textOf(legal.text)).toMatch(
        /First \([^)]+\) It was part of “Trade”\. It was counted with /,
      )
    })

    test.each(['fr', 'es'])('are written in %s too', async (language) => {
      const { status, text } = await hilda.get(`${trendsOf('Company/Legal')}?language=${language}`)
      expect(status).toBe(200)
      expect(text).toContain(language === 'fr' ? 'Ce qui était différent' : 'Qué era diferente')
    })

    test('are reached from the report and from the company', async () => {
      const report = await hilda.get(trendsOf('Company').replace('/trends', ''))
      const level = await hilda.get(`/campaigns/${third.id}/results`)
      for (const { text } of [report, level])
        expect(text).toContain(`href="${trendsOf('Company')}"`)
    })
  })

  describe('are read', () => {
    test('by a manager: the own departments, in the campaigns that were released', async () => {
      const { status, text } = await max.get(`${trendsOf('Company/Sales')}?language=en`)
      expect(status).toBe(200)
      expect(text).not.toContain('>First (')
      expect(text).toContain('>Second (')
      expect((await max.get(trendsOf('Company'))).status).toBe(403)
      expect((await max.get(trendsOf('Company/Legal'))).status).toBe(403)
      const unreleased = trendsOf('Company/Sales').replace(third.id, first.id)
      expect((await max.get(unreleased)).status).toBe(403)
    })

    test('by nobody else, of departments that there are, in campaigns that are closed', async () => {
      const stranger = await aVisitor(context())
      const asked = await stranger.get(trendsOf('Company'))
      expect(asked.headers.location).toMatch('/sign-in')
      for (const name of ['alice', 'aude']) {
        const visitor = await signedIn(context(), name)
        expect((await visitor.get(trendsOf('Company'))).status).toBe(403)
      }
      expect((await hilda.get(`/campaigns/${third.id}/results/99/trends`)).status).toBe(404)
      expect((await hilda.get(`/campaigns/${third.id}/results/x/trends`)).status).toBe(400)
      expect((await hilda.get('/campaigns/nowhere/results/0/trends')).status).toBe(404)
      expect((await hilda.get(`/campaigns/${open.id}/results/0/trends`)).status).toBe(409)
    })
  })

  test('are given to programs alike', async () => {
    const path = `/campaigns/${third.id}/report/${unitOf('Company/Sales')}/trends`
    const reply = await (await aClient(context(), 'hr')).get(path)
    expect(reply.statusCode).toBe(200)
    const trends = await departmentTrends(context(), everybody, third.id, unitOf('Company/Sales'))
    expect(reply.json()).toEqual(JSON.parse(JSON.stringify(trends)))
    const manager = await aClient(context(), 'manager', 'Company/Sales')
    expect((await manager.get(path)).json().points).toHaveLength(2)
    const other = `/campaigns/${third.id}/report/${unitOf('Company')}/trends`
    expect((await manager.get(other)).statusCode).toBe(403)
    expect((await (await aClient(context(), 'auditor')).get(path)).statusCode).toBe(403)
    expect((await (await aClient(context(), null)).get(path)).statusCode).toBe(401)
  })
})
