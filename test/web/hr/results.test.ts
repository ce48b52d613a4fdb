import { beforeAll, describe, expect, test } from 'vitest'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { replaceAccountRoles } from '#src/data/office/accounts.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { frozenTree } from '#src/services/reports/readable.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { aClosedCampaign, anOpenCampaign, everybody, times } from '#test/setup/campaigns.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'

const company = {
  Company: [1, [4]],
  'Company/Legal': [3, [2, 1]],
  'Company/Sales': [2, [5, 4]],
  'Company/Sales/North': [9, [1, 2, 3, 4, 5, 4]],
  'Company/Sales/South': [9, times(7, 4)],
  'Company/Support': [
    10,
    [
      ...times(4, 2),
      ...times(4, 5),
      {
        answers: { '1.1': 3 },
        comments: [{ question: 'keep', kind: 'advice', text: 'Monday <b>coffee</b>' }],
      },
      5,
    ],
  ],
} as const

/** The visible text of a page, and its numbers where one cell of a table follows another. */
const textOf = (html: string) =>
  html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const linksOf = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href?.replaceAll('&#x3D;', '='))

const cellsOf = (html: string, head: string) => {
  const row = html.split('<tr>').find((one) => one.includes(`<th scope="row">${head}</th>`)) ?? ''
  return [...row.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text]) => text)
}

onEachDatabase('the results', (context) => {
  let campaign: Campaign
  let open: Campaign
  let few: Campaign
  let hilda: Visitor
  let max: Visitor
  let units: Map<string, number>

  const results = (id = campaign.id) => `/campaigns/${id}/results`
  const reportOf = (path: string) => `${results()}/${units.get(path)}`

  beforeAll(async () => {
    campaign = await aClosedCampaign(context(), company, { title: 'Spring' })
    open = await anOpenCampaign(context(), company, { title: 'Summer' })
    few = await aClosedCampaign(context(), { Company: [12, times(4, 3)] }, { title: 'Winter' })
    const tree = await frozenTree(context(), campaign.id)
    units = new Map(tree.units.map(({ path, unit }) => [path, unit]))
    const accounts = await people(context())
    const sales = tree.units.find(({ path }) => path === 'Company/Sales')?.department ?? ''
    await replaceAccountRoles(context().office, accounts.max.id, [
      { account: accounts.max.id, role: 'manager', department: sales },
    ])
    hilda = await signedIn(context(), 'hilda')
    max = await signedIn(context(), 'max')
  })

  describe('of the company', () => {
    test('are a map of its departments in tree order, each with its numbers', async () => {
      const page = await hilda.get(`${results()}?language=en`)
      expect(page.status).toBe(200)
      const text = textOf(page.text)
      expect(text).toContain('Company, as a whole')
      expect(text.indexOf('Legal')).toBeLessThan(text.indexOf('Support'))
      expect(text).toContain('A ranking would mislead')
      expect(linksOf(page.text)).toContain(`${results()}?node=${units.get('Company/Sales')}`)
      expect(page.text).toContain('aria-label="Read the report: Legal"')
    })

    test('name with whom a small department is counted, and hide no cell by itself', async () => {
      const page = await hilda.get(`${results()}?language=en`)
      const report = await departmentReport(
        context(),
        everybody,
        campaign.id,
        units.get('Company/Legal') ?? -1,
      )
      expect(report.exact).toBe(false)
      const [others, counted, , index] = legalCells(page.text)
      expect(others).toMatch(/^with .+/)
      expect(counted).toBe(`${report.counted} of ${report.invited}`)
      expect(index).toContain(String(Math.round(report.index.score ?? Number.NaN)))
      expect(textOf(page.text)).toContain('A group of fewer than 5 people is never shown alone')
      expect(page.text).not.toContain('url(#hatch)')
    })

    const legalCells = (html: string) => {
      const row = html.split('<tr>').find((one) => one.includes('Read the report: Legal')) ?? ''
      return [...row.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text]) => text)
    }

    test('go down level by level, with the way back', async () => {
      const page = await hilda.get(`${results()}?node=${units.get('Company/Sales')}&language=en`)
      const text = textOf(page.text)
      expect(text).toContain('Sales, as a whole')
      expect(text).toContain('North')
      expect(text).not.toContain('Support')
      expect(linksOf(page.text)).toContain(`${results()}?node=${units.get('Company')}`)
    })

    test('say at the top who agreed and what goes with satisfaction, as the report of the whole does', async () => {
      const questions = ['Did people answer alike?', 'What goes with satisfaction']
      const whole = textOf(
        (await hilda.get(`${results()}/${units.get('Company')}?language=en`)).text,
      )
      const top = textOf((await hilda.get(`${results()}?language=en`)).text)
      const below = await hilda.get(`${results()}?node=${units.get('Company/Sales')}&language=en`)
      for (const question of questions) {
        expect(whole).toContain(question)
        expect(top).toContain(question)
        expect(textOf(below.text)).not.toContain(question)
      }
    })

    test('sort by any column, or show the questions of a factor, and say what an order is worth', async () => {
      const sorted = await hilda.get(`${results()}?sort=index&order=up&language=en`)
      expect(sorted.text).toContain('aria-sort="ascending"')
      expect(textOf(sorted.text)).toContain('two rows whose bounds touch')
      expect(linksOf(sorted.text).map((link) => link?.replaceAll('&amp;', '&'))).toContain(
        `${results()}?node=0&sort=index&order=down`,
      )
      const items = await hilda.get(`${results()}?factor=F2&sort=item%3A2.1&language=en`)
      const text = textOf(items.text)
      expect(text).toContain('one column for each question of the factor')
      expect(text).toContain('On this factor departments cannot be ranked')
      expect(items.text).toContain('<option value="F2" selected>')
      const [level = ''] = items.text.split('</table>')
      expect(level.match(/<th scope="col" class="numeric"/g)?.length).toBe(7)
      // a form sends what is not chosen as an empty text
      expect((await hilda.get(`${results()}?node=0&factor=&sort=&order=down`)).status).toBe(200)
    })

    test('are refused with a page for what does not exist', async () => {
      for (const [path, status] of [
        [`${results()}?node=99`, 404],
        [`${results()}?page=2`, 404],
        [`${results()}?node=first`, 400],
        [`${results()}?node=1&node=2`, 400],
        [`${results()}?page=0`, 400],
        [`${results()}?factor=F9`, 400],
        [`${results()}?sort=F1`, 400],
        [`${results()}?sort=index&order=sideways`, 400],
        ['/campaigns/unknown/results', 404],
        [`${results()}/99`, 404],
        [`${results()}/first`, 400],
      ] as const) {
        const page = await hilda.get(path)
        expect([path, page.status]).toEqual([path, status])
        expect(page.text).toContain('<h1>')
      }
    })

    test('are for HR and managers, not for administrators, auditors and strangers', async () => {
      for (const name of ['alice', 'aude']) {
        const visitor = await signedIn(context(), name)
        expect((await visitor.get(results())).status).toBe(403)
        expect((await visitor.get(reportOf('Company'))).status).toBe(403)
        expect((await visitor.post(`${results()}/release`, {}, '/account')).status).toBe(403)
      }
      const stranger = await aVisitor(context())
      for (const path of [results(), reportOf('Company')]) {
        const answer = await stranger.get(path)
        expect(answer.headers.location).toBe(`/sign-in?next=${encodeURIComponent(path)}`)
      }
    })

    test('are nothing before the close but the day on which it comes', async () => {
      const page = await hilda.get(`${results(open.id)}?language=en`)
      expect(page.status).toBe(409)
      expect(textOf(page.text)).toContain('Nobody, including HR, sees any answer before the close.')
      expect((await hilda.get(`${results(open.id)}/0`)).status).toBe(409)
    })

    test('are only the number of invited where too few answered', async () => {
      const page = await hilda.get(`${results(few.id)}?language=en`)
      expect(page.status).toBe(409)
      const text = textOf(page.text)
      expect(text).toContain('Fewer than 5 people answered.')
      expect(text).toContain('Invited 12')
      expect(text).not.toMatch(/Answered \d/)
    })
  })

  describe('of a department', () => {
    test('show the numbers of the one report object', async () => {
      for (const path of ['Company', 'Company/Support', 'Company/Legal']) {
        const report = await reportFor(context(), path)
        const page = await hilda.get(`${reportOf(path)}?language=en`)
        expect(page.status).toBe(200)
        expect(textOf(page.text)).toContain(`${report.counted} of ${report.invited} people invited`)
        const [first] = report.factors
        const cells = cellsOf(page.text, 'Structure, organisation, objectives')
        expect(cells[0]?.replace('≈\u00a0', '')).toBe(String(Math.round(first?.score ?? -1)))
        expect(cells[3]?.replace('≈\u00a0', '')).toBe(`${Math.round(first?.favourable ?? -1)}%`)
        expect(cells[1] === '–').toBe(first?.codedShare === 0)
      }
    })

    test('have their sections in order', async () => {
      const text = textOf((await hilda.get(`${reportOf('Company')}?language=en`)).text)
      const places = [
        'Only HR reads this report.',
        'Can we rely on it?',
        'Seven factors',
        'Keep',
        'Work on',
        'Satisfaction, trust, commitment',
        'Recommendation',
        'In people’s words',
        'Method',
        'Annex: all questions',
      ].map((words) => text.indexOf(words))
      expect(places).not.toContain(-1)
      expect(places).toEqual(places.toSorted((one, other) => one - other))
      expect(text).toContain('the items are our own and not yet validated')
      expect(text).not.toMatch(/NPS/)
    })

    test('say by a code alone where nearly everybody of one block agreed', async () => {
      const report = await reportFor(context(), 'Company/Sales/South')
      const page = await hilda.get(`${reportOf('Company/Sales/South')}?language=en`)
      const coded = report.items.filter(({ almostAll }) => almostAll !== null)
      const all = [...report.items, ...report.outcomes].filter(({ almostAll }) => almostAll)
      expect(coded.length).toBeGreaterThan(0)
      expect(textOf(page.text)).toContain(
        `On ${all.length} questions nearly everybody answered alike`,
      )
      expect(page.text).toContain('Almost all favourable')
    })

    test('hold comments, escaped, only where enough people stand behind them', async () => {
      const support = await hilda.get(`${reportOf('Company/Support')}?language=en`)
      expect(support.text).toContain('Monday &lt;b&gt;coffee&lt;/b&gt;')
      expect(textOf(support.text)).toContain('Their order is random.')
      const south = await hilda.get(`${reportOf('Company/Sales/South')}?language=en`)
      expect(textOf(south.text)).toContain('fixed groups of at least 10 people who answered')
      expect(south.text).not.toContain('coffee')
    })

    test('read right in French, the language of Hilda’s account', async () => {
      // nothing was chosen in this browser yet
      const another = await signedIn(context(), 'hilda')
      const text = textOf((await another.get(reportOf('Company/Legal'))).text)
      expect(text).toContain('Peut-on s’y fier ?')
      expect(text).toMatch(/Legal est compté avec .+\./)
      expect(text).toContain('Évolution professionnelle, reconnaissance')
      expect(text).not.toMatch(/\{|undefined|NaN|\bnull\b/)
    })

    const reportFor = (from: TestContext, path: string) =>
      departmentReport(from, everybody, campaign.id, units.get(path) ?? -1)
  })

  // the last: it changes what managers see
  describe('for managers', () => {
    test('are not there before the release', async () => {
      const page = await max.get(`${results()}?language=en`)
      expect(page.status).toBe(403)
      expect(textOf(page.text)).toContain('HR has not released the reports yet')
      expect((await max.get(reportOf('Company/Sales'))).status).toBe(403)
    })

    test('are released by HR alone, once, after reading what it means', async () => {
      const before = await hilda.get(`${results()}?language=en`)
      expect(textOf(before.text)).toContain('Not yet visible to managers')
      expect(textOf(before.text)).toContain('This cannot be undone.')
      expect((await max.post(`${results()}/release`, {}, '/account')).status).toBe(403)
      expect((await hilda.postFromElsewhere(`${results()}/release`, {})).status).toBe(403)
      expect((await hilda.post(`${results(open.id)}/release`, {}, '/account')).status).toBe(409)
      const stranger = await aVisitor(context())
      expect((await stranger.post(`${results()}/release`, {}, '/sign-in')).status).toBe(401)

      const answer = await hilda.post(`${results()}/release`, {}, results())
      expect([answer.status, answer.headers.location]).toEqual([303, results()])
      const after = await hilda.get(`${results()}?language=en`)
      expect(textOf(after.text)).toContain('Managers have been reading their reports since')
      expect(after.text).not.toContain('/results/release')
    })

    test('are the own departments afterwards and nothing else', async () => {
      await releaseReports(context(), everybody, campaign.id)
      const landing = await max.get(`${results()}?language=en`)
      expect(landing.status).toBe(200)
      const text = textOf(landing.text)
      expect(text).toContain('Sales, as a whole')
      expect(text).toContain('North')
      expect(landing.text).not.toContain('/release"')
      expect(linksOf(landing.text)).not.toContain(`${results()}?node=${units.get('Company')}`)

      expect((await max.get(reportOf('Company/Sales/North'))).status).toBe(200)
      for (const path of ['Company', 'Company/Legal', 'Company/Support']) {
        expect((await max.get(reportOf(path))).status).toBe(403)
        expect((await max.get(`${results()}?node=${units.get(path)}`)).status).toBe(403)
      }
    })
  })
})
