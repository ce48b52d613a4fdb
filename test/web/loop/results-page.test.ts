import { beforeAll, expect, test } from 'vitest'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { moveCampaign } from '#src/data/frame/campaigns.ts'
import { blockUnits } from '#src/services/loop/block-units.ts'
import { releaseResults } from '#src/services/loop/release-results.ts'
import { resultsLinks } from '#src/services/loop/results-links.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { type FrozenTree, frozenTree } from '#src/services/reports/readable.ts'
import { deleteReportsOf } from '#src/services/retention/retention-jobs.ts'
import { aClosedCampaign, everybody, times } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { appOf } from '#test/setup/visitor.ts'
import { anAction } from '#test/web/loop/made-actions.ts'

const said = (value: number, text: string) => ({
  answers: { '1.1': value, '2.1': 6 - value },
  comments: [{ question: 'keep', kind: 'advice' as const, text }],
})
const company = {
  Company: [1, [4]],
  'Company/Legal': [4, [2, 1]],
  'Company/Sales': [14, [...times(6, said(4, 'Zebras')), ...times(4, 2), 5]],
  'Company/Support': [10, times(8, 5)],
} as const

onEachDatabase('the results page of employees', (context) => {
  let earlier: Campaign
  let campaign: Campaign
  let other: Campaign
  let tree: FrozenTree
  let links: Awaited<ReturnType<typeof resultsLinks>>['links']

  const get = async (path: string, headers: Record<string, string> = {}) =>
    (await appOf(context())).inject({ method: 'GET', url: path, headers })
  const unitOf = (path: string) => tree.units.find((unit) => unit.path === path)?.unit ?? -1
  const departmentOf = (path: string) => tree.units[unitOf(path)]?.department ?? ''
  const linkOf = (path: string) => {
    const url = links.find(({ units }) => units.includes(unitOf(path)))?.url ?? ''
    return url.replace('http://localhost:3000', '')
  }
  const read = async (path: string, language = 'en') =>
    (await get(`${linkOf(path)}?language=${language}`)).payload

  beforeAll(async () => {
    earlier = await aClosedCampaign(context(), company, { title: 'Autumn' })
    context().clock.set('2026-06-02T09:00:00Z')
    campaign = await aClosedCampaign(context(), company, { title: 'Spring' })
    // people of the top department itself, enough for a block that no department's report is about
    const withStaff = {
      ...company,
      Company: [14, times(12, 3)],
      'Company/Legal': [9, times(9, 2)],
    } as const
    other = await aClosedCampaign(context(), withStaff, { title: 'Other' })
    tree = await frozenTree(context(), campaign.id)
    links = (await resultsLinks(context(), everybody, campaign.id)).links
    const common = { campaign: campaign.id, department: departmentOf('Company/Sales') }
    await anAction(context(), {
      ...common,
      title: 'Une réunion par semaine',
      told: 'Chaque lundi',
      state: 'active',
      dueOn: '2026-09-01',
      score: 41.4,
    })
    await anAction(context(), { ...common, title: 'Projet secret', state: 'planned' })
    await anAction(context(), {
      ...common,
      campaign: earlier.id,
      department: departmentOf('Company'),
      title: 'Nouvelle cantine',
      state: 'dropped',
      note: 'secret note',
      score: 33,
    })
    await anAction(context(), {
      ...common,
      department: departmentOf('Company/Support'),
      title: 'Pour le support seul',
      state: 'done',
      item: '2.1',
    })
    await context()
      .frame.insertInto('commitment')
      .values({
        campaign: campaign.id,
        promise: JSON.stringify({ fr: 'Nous montrerons les résultats' }),
        keptBy: '2026-06-30',
        outcome: null,
        sentence: '{}',
        revision: 1,
      })
      .execute()
  })

  test('says not yet before the release, and nothing of what was answered', async () => {
    const reply = await get(linkOf('Company/Sales'))
    expect(reply.statusCode).toBe(409)
    expect(reply.payload).toContain('not released yet')
    expect(reply.payload).not.toMatch(/Sales|Spring|score/)
  })

  test('of an unknown link, or one of another campaign, is not found and says so', async () => {
    const token = linkOf('Company/Sales').split('/').at(-1) ?? ''
    for (const path of [
      `/s/${campaign.id}/results/AAAAAAAAAAAAAAAAAAAAAA`,
      `/s/${campaign.id}/results/short`,
      `/s/${campaign.id}/results/${'x'.repeat(90)}`,
      `/s/${campaign.id}/results/%00`,
      `/s/${other.id}/results/${token}`,
      `/s/AAAAAAAAAAAAAAAAAAAAAA/results/${token}`,
    ]) {
      const reply = await get(path)
      expect([path, reply.statusCode]).toEqual([path, 404])
    }
    const reply = await get(`/s/${other.id}/results/${token}`)
    expect(reply.payload).toContain('This link leads to no results')
  })

  test('shows what the report of exactly this group shows, against the company', async () => {
    await releaseResults(context(), everybody, campaign.id)
    const text = await read('Company/Sales')
    const own = await departmentReport(context(), everybody, campaign.id, unitOf('Company/Sales'))
    const whole = await departmentReport(context(), everybody, campaign.id, unitOf('Company'))
    expect(own.exact).toBe(true)
    expect(text).toContain('Answers are counted together for: Sales.')
    expect(text).toContain('11 of 14 people invited answered.')
    const scoreOf = (report: typeof own, id: string) =>
      Math.round(report.factors.find((factor) => factor.id === id)?.score ?? -1)
    const row =
      /<th scope="row">Integration, cooperation<\/th>\s*<td[^>]*>([^<]*)<\/td>\s*<td[^>]*>([^<]*)</.exec(
        text,
      )
    expect(row?.[1]).toContain(String(scoreOf(own, 'F2')))
    expect(row?.[2]).toContain(String(scoreOf(whole, 'F2')))
    expect(text).toContain(own.loop.questions[0]?.text.en.replaceAll("'", '&#x27;') ?? '?')
  })

  test('is the same bytes for everybody, sets no cookie and is kept nowhere', async () => {
    const path = `${linkOf('Company/Sales')}?language=es`
    const [one, another] = [
      await get(path, { cookie: 'session=x', 'user-agent': 'one' }),
      await get(path, { 'accept-language': 'fr', 'user-agent': 'another' }),
    ]
    expect(one.payload).toBe(another.payload)
    for (const reply of [one, another]) {
      expect(reply.headers['set-cookie']).toBeUndefined()
      expect(reply.headers['cache-control']).toBe('no-store')
      expect(reply.headers['x-robots-tag']).toBe('noindex')
      expect(reply.payload).not.toMatch(/<script/)
    }
  })

  test('says where a group is counted together', async () => {
    const blocks = await blockUnits(context(), campaign.id)
    const legal = blocks.find(({ units }) => units.includes(unitOf('Company/Legal')))
    expect(legal?.units.length).toBeGreaterThan(1)
    const text = await read('Company/Legal')
    expect(text).toMatch(/Answers are counted together for: [^.]*Legal/)
  })

  test('shows the company, and says why, where the group has no report of its own', async () => {
    await releaseResults(context(), everybody, other.id)
    const { units } = await frozenTree(context(), other.id)
    const top = units.find(({ path }) => path === 'Company')?.unit ?? -1
    const all = (await resultsLinks(context(), everybody, other.id)).links
    const staff = all.find((link) => link.units.includes(top))
    expect(staff?.units).toEqual([top])
    const reply = await get(`${staff?.url.replace('http://localhost:3000', '')}?language=en`)
    expect(reply.payload).toContain('Your group has no report of its own')
    const whole = await departmentReport(context(), everybody, other.id, top)
    const score = Math.round(whole.index.score ?? -1)
    expect(reply.payload).toMatch(
      new RegExp(`<th scope="row">Index</th>\\s*<td[^>]*>≈?\\s?${score}\\b`),
    )
    expect(reply.payload).not.toContain('The bar is your group')
  })

  test('tells what is done, in plain words, and keeps to itself what is internal', async () => {
    const text = await read('Company/Sales', 'fr')
    expect(text).toContain('Une réunion par semaine')
    expect(text).toContain('Chaque lundi')
    expect(text).toMatch(/En cours, d’ici le 1er septembre 2026/)
    expect(text).toMatch(/Intégration, coopération\u00a0: 41 sur 100/)
    expect(text).toContain('Nouvelle cantine')
    expect(text).toContain('Pas réalisé')
    expect(text).toContain('Le jour promis n’est pas encore venu')
    for (const internal of [
      'Projet secret',
      'secret',
      'owner@example.org',
      'Max Hidden',
      'Pour le support seul',
      'Zebras',
      // the campaign of before did not release its results
      '33 sur 100',
    ])
      expect(text, internal).not.toContain(internal)
    expect(await read('Company/Support', 'fr')).toContain('Pour le support seul')
  })

  test('says that an action is late, and what became of the promise', async () => {
    context().clock.set('2026-09-03T09:00:00Z')
    const text = await read('Company/Sales')
    expect(text).toMatch(/Under way, planned for .*: late/)
    expect(text).toContain('nobody has said yet')
    await context()
      .frame.updateTable('commitment')
      .set({ outcome: 'in-part', sentence: JSON.stringify({ fr: 'Presque' }) })
      .where('campaign', '=', campaign.id)
      .execute()
    expect(await read('Company/Sales')).toContain('Promise kept in part')
    context().clock.set('2026-06-02T09:00:00Z')
  })

  test('shows nothing of later campaigns', async () => {
    await releaseResults(context(), everybody, earlier.id)
    const before = (await resultsLinks(context(), everybody, earlier.id)).links
    const sales = before.find(({ units }) => units.includes(unitOf('Company/Sales')))
    const reply = await get(`${sales?.url.replace('http://localhost:3000', '')}?language=fr`)
    expect(reply.payload).toContain('Nouvelle cantine')
    expect(reply.payload).toContain('33 sur 100')
    expect(reply.payload).not.toContain('Une réunion par semaine')
  })

  test('says that the results are gone once they are deleted', async () => {
    const path = linkOf('Company/Sales')
    await context().database.inOneTransaction((rooms) =>
      deleteReportsOf(rooms, campaign, '2026-06-03'),
    )
    await moveCampaign(context().frame, campaign.id, ['closed'], { reportsDeletedOn: '2026-06-03' })
    const reply = await get(`${path}?language=en`)
    expect(reply.statusCode).toBe(410)
    expect(reply.payload).toContain('deleted on')
  })
})
