import { beforeAll, expect, test } from 'vitest'
import type { Answers } from '#src/core/anonymity/payload.ts'
import type { Actor } from '#src/core/permission.ts'
import { findClose } from '#src/data/published/closes.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { frozenTree } from '#src/services/reports/readable.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import {
  aClosedCampaign,
  anOpenCampaign,
  answerAs,
  answering,
  close,
  type Person,
  PREPARER,
} from '#test/setup/survey-campaigns.ts'
import { signedIn } from '#test/setup/visitor.ts'
import { aClient } from '#test/web/api/client.ts'

// more than the threads open at once
const COMPANY = { 'Company/Sales': 70, 'Company/Support': 40, 'Company/Legal': 10 }
const SHIFT = { id: 'shift', label: 'Shift', values: ['early', 'late', 'night'] }
const stating = (value: number, segments: Answers['segments'] = {}): Answers => ({
  ...answering(value),
  segments,
})

/** Every fifth person keeps the contract back, half of the others have a fixed term; Sales work early, the others late. */
function saying({ department }: Person, index: number): Answers {
  const shift = department === 'Company/Sales' ? 'v1' : 'v2'
  const contract = index % 2 === 0 ? 'permanent' : 'fixed-term'
  return stating(1 + (index % 5), index % 5 === 0 ? { shift } : { shift, contract })
}

onEachDatabase('a campaign in which people say something of themselves', (context) => {
  let id: string
  let accounts: Awaited<ReturnType<typeof people>>
  let units: Map<string, number>
  const reportOf = (path: string, actor: Actor = PREPARER) =>
    departmentReport(context(), actor, id, units.get(path) ?? -1)

  beforeAll(async () => {
    const terms = { segments: ['contract', SHIFT] }
    id = (await aClosedCampaign(context(), { company: COMPANY, terms, answers: saying })).id
    units = await unitsOf(context(), id)
    accounts = await people(context())
  })

  test('promises the dimensions in its manifest, by ids, and room for them in every ballot', async () => {
    const { manifest } = await surveyFrame(context(), id)
    expect(manifest.segments).toEqual([
      { id: 'contract', values: ['permanent', 'fixed-term', 'agency', 'training', 'other'] },
      { id: 'shift', values: ['v1', 'v2', 'v3'] },
    ])
    expect(manifest.visibility.at(-1)?.sees).toContain('never crossed')
    expect(manifest.paddedBytes % 1024).toBe(0)
  })

  test('is counted by each value in the company’s report: exact people, values merged by counts', async () => {
    const { segments, counted } = await reportOf('Company')
    expect(counted).toBe(120)
    const of = (at: number) => segments?.[at]?.groups.map((group) => [group.values, group.counted])
    expect(of(0)).toEqual([
      [['permanent', 'agency', 'training', 'other', 'not-stated'], 48 + 24],
      [['fixed-term'], 48],
    ])
    expect(of(1)).toEqual([
      [['v1'], 70],
      [['v2', 'v3', 'not-stated'], 50],
    ])
  })

  test('keeps each label with its sheet: where a whole block says the same the score is that of its people', async () => {
    const { segments } = await reportOf('Company')
    const { factors } = await reportOf('Company/Sales')
    const early = segments?.[1]?.groups[0]?.factors[0]?.score
    expect(early).toBe(Math.round(10 * (factors[0]?.score ?? 0)) / 10)
  })

  test('gives scores of every factor and whole people of every item', async () => {
    const { segments } = await reportOf('Company')
    for (const group of segments?.flatMap((one) => one.groups) ?? []) {
      expect(group.factors.map((factor) => factor.id)).toEqual(['F'])
      expect(group.factors[0]?.score).toBeGreaterThan(20)
      expect(group.factors[0]?.score).toBeLessThan(80)
      expect(group.index).toBe(group.factors[0]?.score)
      expect(group.items.map((item) => item.id)).toEqual(['a', 'b', 'c'])
      for (const { classes } of group.items) {
        const all = Object.values(classes ?? {}).reduce((sum, n) => sum + n, 0)
        expect(Math.abs(all - group.counted)).toBeLessThanOrEqual(1)
        expect(Object.values(classes ?? {}).every(Number.isInteger)).toBe(true)
      }
    }
  })

  test('crosses no value with the tree or with another', async () => {
    for (const path of ['Company/Sales', 'Company/Support', 'Company/Legal'])
      expect((await reportOf(path)).segments).toBeNull()
    const { segments } = await reportOf('Company')
    const shifts = segments?.[1]?.groups.flatMap(({ values }) => values)
    for (const { values } of segments?.[0]?.groups ?? []) expect(values).not.toContain(shifts?.[0])
  })

  test('is shown to HR and to who manages the whole company, and to no other manager', async () => {
    await releaseReports(context(), PREPARER, id)
    const tree = await frozenTree(context(), id)
    const as = (path: string): Actor => ({
      ...accounts.max,
      roles: ['manager'],
      departments: [tree.units.find((unit) => unit.path === path)?.department ?? ''],
    })
    expect((await reportOf('Company', as('Company'))).segments).toHaveLength(2)
    expect((await reportOf('Company/Sales', as('Company/Sales'))).segments).toBeNull()
    await expect(reportOf('Company', as('Company/Sales'))).rejects.toThrow('actor.forbidden')

    const hr = await aClient(context(), 'hr')
    const answer = await hr.get(`/campaigns/${id}/report/${units.get('Company')}`)
    expect(answer.json().segments).toEqual((await reportOf('Company')).segments)
    expect((await hr.get(`/campaigns/${id}`)).json().segments[0].label.fr).toBe('Contrat')
    const auditor = await aClient(context(), 'auditor')
    expect((await auditor.get(`/campaigns/${id}/report/${units.get('Company')}`)).statusCode).toBe(
      403,
    )
  })

  test('is read on the company’s page with what was merged and what the exchange does', async () => {
    const hilda = await signedIn(context(), 'hilda')
    const page = await hilda.get(`/campaigns/${id}/results/${units.get('Company')}?language=en`)
    expect(page.text).toContain('The whole company, by what people say of themselves')
    expect(page.text).toContain('differences appear smaller than they are, about 0.6 as large')
    expect(page.text).toContain(
      'Counted together, because at least one value has fewer than 30 people',
    )
    expect(page.text).toContain('>Contract<')
    const sales = await hilda.get(
      `/campaigns/${id}/results/${units.get('Company/Sales')}?language=en`,
    )
    expect(sales.text).not.toContain('by what people say of themselves')
  })

  test('publishes nothing where every value has one person, and says so', async () => {
    const values = Array.from({ length: 12 }, (_, at) => `Role ${at}`)
    const company = { 'Company/Legal': 12 }
    const closed = await aClosedCampaign(context(), {
      company,
      terms: { segments: [{ id: 'role', label: 'Role', values }] },
      answers: (_, index) => stating(1 + (index % 5), { role: `v${index + 1}` }),
    })
    const top = (await unitsOf(context(), closed.id)).get('Company') ?? -1
    const report = await departmentReport(context(), PREPARER, closed.id, top)
    expect(report.counted).toBe(12)
    expect(report.segments).toEqual([{ id: 'role', groups: [] }])
    expect(await rowsOf(closed.id)).toBe(0)
    const hilda = await signedIn(context(), 'hilda')
    const page = await hilda.get(`/campaigns/${closed.id}/results/${top}?language=en`)
    expect(page.text).toContain('there are no two values of at least 30 people each')
    expect(page.text).not.toContain('Role 3')
  })

  test('drops a whole ballot with a value that was not declared', async () => {
    const terms = { graceHours: 0, segments: ['contract'] }
    const open = await anOpenCampaign(context(), { company: { 'Company/Legal': 12 }, terms })
    for (const [index, person] of open.people.entries())
      await answerAs(
        context(),
        person,
        stating(3, index < 2 ? { contract: 'volunteer' } : index < 3 ? { site: 'v1' } : {}),
      )
    await close(context(), open.id)
    expect(await findClose(context().published, open.id)).toMatchObject({
      counted: 9,
      malformed: 3,
    })
  })

  const rowsOf = async (campaign: string) =>
    (
      await context()
        .published.selectFrom('segmentTally')
        .select('n')
        .where('campaign', '=', campaign)
        .execute()
    ).length
})

async function unitsOf(context: TestContext, id: string) {
  return new Map((await frozenTree(context, id)).units.map(({ path, unit }) => [path, unit]))
}
