import { beforeAll, describe, expect, test } from 'vitest'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { replaceAccountRoles } from '#src/data/office/accounts.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { frozenTree } from '#src/services/reports/readable.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { aClosedCampaign, everybody } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'
import { sheetsApart } from '#test/web/loop/apart.ts'
import { anAction } from '#test/web/loop/made-actions.ts'

const zebras = [{ question: 'keep', kind: 'advice' as const, text: 'Zebras in the office' }]
const company = {
  'Company/Sales': [40, sheetsApart(36, zebras)],
  'Company/Support': [20, sheetsApart(15, zebras)],
} as const

onEachDatabase('the team meeting', (context) => {
  let campaign: Campaign
  let unit: number
  let hilda: Visitor
  let max: Visitor

  beforeAll(async () => {
    campaign = await aClosedCampaign(context(), company)
    const { units } = await frozenTree(context(), campaign.id)
    const sales = units.find(({ path }) => path === 'Company/Sales')
    unit = sales?.unit ?? -1
    const accounts = await people(context())
    await replaceAccountRoles(context().office, accounts.max.id, [
      { account: accounts.max.id, role: 'manager', department: sales?.department ?? '' },
    ])
    await anAction(context(), {
      campaign: campaign.id,
      department: sales?.department ?? '',
      title: 'Une réunion par semaine',
      state: 'active',
      dueOn: '2026-09-01',
    })
    hilda = await signedIn(context(), 'hilda')
    max = await signedIn(context(), 'max')
  })

  const path = (slide?: number | string) =>
    `/campaigns/${campaign.id}/results/${unit}/meeting${slide === undefined ? '' : `?slide=${slide}`}`
  const slides = async (visitor: Visitor, language = 'en') => {
    const texts: string[] = []
    for (let slide = 1; ; slide++) {
      const reply = await visitor.get(`${path(slide)}&language=${language}`)
      if (reply.status === 404) return texts
      expect(reply.status).toBe(200)
      texts.push(reply.text)
    }
  }

  test('is one thought a slide, from what was asked to thanks, with links and progress', async () => {
    const all = await slides(hilda)
    const { loop } = await departmentReport(context(), everybody, campaign.id, unit)
    expect(all).toHaveLength(7 + loop.questions.length)
    expect(loop.questions.map(({ id }) => id)).toEqual([
      'F4.work-1',
      'F4.work-2',
      'F2.keep',
      'follow-up',
    ])
    const [first = '', , strongest = '', weakest = '', changed = ''] = all
    expect(first).toContain('36 of 40 people answered')
    expect(first).toContain(`1 / ${all.length}`)
    expect(first).not.toContain('rel="prev"')
    expect(strongest).toContain('Integration, cooperation')
    expect(weakest).toContain('Career progress, recognition')
    expect(weakest).toContain('<svg')
    expect(changed).toContain('no earlier measurement')
    expect(all[5]).toContain('How do we notice here that work was done well?')
    expect(all.at(-2)).toContain('Une réunion par semaine')
    expect(all.at(-1)).not.toContain('rel="next"')
    expect(all.join()).not.toContain('Zebras')
    expect(all.join()).not.toContain('owner@example.org')
  })

  test('speaks each language', async () => {
    expect((await slides(hilda, 'fr'))[0]).toContain('Ce que nous avons demandé')
    expect((await slides(hilda, 'es')).at(-1)).toContain('Gracias')
  })

  describe('is for readers of the report', () => {
    test('a manager after the release', async () => {
      expect((await max.get(path())).status).toBe(403)
      await releaseReports(context(), everybody, campaign.id)
      expect((await max.get(path())).status).toBe(200)
    })

    test('nobody else', async () => {
      for (const name of ['alice', 'aude'])
        expect((await (await signedIn(context(), name)).get(path())).status).toBe(403)
      expect([302, 303, 401]).toContain((await (await aVisitor(context())).get(path())).status)
    })

    test('and nothing beyond its slides', async () => {
      for (const slide of [0, 99]) expect((await hilda.get(path(slide))).status).toBe(404)
      expect((await hilda.get(path('x'))).status).toBe(400)
      expect((await hilda.get(`/campaigns/${campaign.id}/results/99/meeting`)).status).toBe(404)
      expect((await hilda.get(`/campaigns/unknown/results/0/meeting`)).status).toBe(404)
    })
  })

  test('has a guide in each language, for everybody with an account', async () => {
    for (const [language, text] of [
      ['en', 'Ask who answered what'],
      ['fr', 'Demander qui a répondu quoi'],
      ['es', 'Preguntar quién respondió qué'],
    ] as const)
      expect((await max.get(`/meeting-guide?language=${language}`)).text).toContain(text)
    expect([302, 303, 401]).toContain(
      (await (await aVisitor(context())).get('/meeting-guide')).status,
    )
  })

  test('is in the report with its questions: page, JSON, tables', async () => {
    const page = await hilda.get(`/campaigns/${campaign.id}/results/${unit}?language=en`)
    expect(page.text).toContain('id="loop"')
    expect(page.text).toContain('36 pieces of advice')
    expect(page.text).toContain(path())
    const csv = await hilda.get(`/campaigns/${campaign.id}/results/${unit}/report.csv?language=en`)
    expect(csv.text).toContain('How do we notice here that work was done well?')
    const { loop } = await departmentReport(context(), everybody, campaign.id, unit)
    expect(loop.voices).toEqual([
      { kind: 'suggestion', count: 0 },
      { kind: 'advice', count: 36 },
      { kind: 'complaint', count: 0 },
    ])
    const blind = await departmentReport(context(), everybody, campaign.id, unit, null)
    expect(blind.loop.voices).toBeNull()
  })
})
