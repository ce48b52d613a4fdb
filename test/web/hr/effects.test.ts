import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import { listUnits } from '#src/data/frame/frozen-tree.ts'
import { replaceAccountRoles } from '#src/data/office/accounts.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { aBegunAction, company } from '#test/services/actions/companies.ts'
import { aClosedCampaign, everybody } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { readPdf } from '#test/setup/read-pdf.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'
import { aClient, type Client } from '#test/web/api/client.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const BEFORE = { East: [36, 3], North: [36, 2], South: [36, 3], West: [36, 4] } as const

const textOf = (html: string) =>
  html
    .replaceAll(/<(style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

onEachDatabase('what actions did, as it is read', (context) => {
  let first: Campaign
  let second: Campaign
  let hilda: Visitor
  let max: Visitor
  let north: string
  const reportPath = (unit: number, campaign = second) =>
    `/campaigns/${campaign.id}/results/${unit}`
  const unitOf = async (name: string) =>
    (await listUnits(context().frame, second.id)).find(({ label }) => label === name)?.unit ?? -1

  beforeAll(async () => {
    const accounts = await people(context())
    first = await aClosedCampaign(context(), company(BEFORE), { title: 'Spring' })
    context().clock.advance({ days: 2 })
    north = await aBegunAction(context(), first.id, 'Company/North', {
      target: 60,
      entry: 'meeting',
    })
    await aBegunAction(context(), first.id, 'Company/West', { target: 90, step: 'understand' })
    await aBegunAction(context(), first.id, 'Company/South', {
      factor: 'F3',
      target: null,
      title: { en: '<b>A talk</b> & more' },
    })
    context().clock.advance({ days: 30 })
    await context()
      .roster.updateTable('department')
      .set({ path: 'Company/Region/South' })
      .where('path', '=', 'Company/South')
      .execute()
    // the same people in the same order: somebody's address says which department
    const { East, South, West } = BEFORE
    const now = company({ East, North: [36, 4], 'Region/South': South, West })
    second = await aClosedCampaign(context(), now, { title: 'Autumn' })
    for (const { id } of [first, second]) await releaseReports(context(), everybody, id)
    const units = await listUnits(context().frame, second.id)
    const managed = units.find(({ label }) => label === 'North')?.department ?? ''
    await replaceAccountRoles(context().office, accounts.max.id, [
      { account: accounts.max.id, role: 'manager', department: managed },
    ])
    hilda = await signedIn(context(), 'hilda')
    max = await signedIn(context(), 'max')
  })

  describe('the page of what worked', () => {
    test('counts by kind and idea and lists each action with its report', async () => {
      const page = await hilda.get('/what-worked?language=en')
      expect(page.status).toBe(200)
      const text = textOf(page.text)
      expect(text).toContain('What worked here')
      expect(text).toContain('▲ Improved')
      expect(text).toContain('25 → 75')
      expect(text).toContain('– Not assessable. This action has no target in points')
      expect(text).toContain('This is association, not proof')
      expect(page.text).toContain(`href="${reportPath(await unitOf('North'))}#effects"`)
      expect(page.text).toContain('&lt;b&gt;A talk&lt;/b&gt; &amp; more')
      expect(text).toContain('Actions made from each idea of the library')
    })

    test('is there in each language, and of one factor', async () => {
      for (const [language, title] of [
        ['fr', 'Ce qui a marché ici'],
        ['es', 'Lo que funcionó aquí'],
        ['en', 'What worked here'],
      ]) {
        const { text } = await hilda.get(`/what-worked?language=${language}`)
        expect(textOf(text)).toContain(title)
      }
      const some = textOf((await hilda.get('/what-worked?factor=F3&language=en')).text)
      expect(some).toContain('A talk')
      expect(some).not.toContain('25 → 75')
      const none = textOf((await hilda.get('/what-worked?factor=F9&language=en')).text)
      expect(none).toContain('No action measured on this factor.')
    })

    test('is for HR alone', async () => {
      const stranger = await aVisitor(context())
      const alice = await signedIn(context(), 'alice')
      for (const path of ['', '/effects.csv', '/effects.xlsx']) {
        expect((await stranger.get(`/what-worked${path}`)).status).toBe(302)
        expect((await max.get(`/what-worked${path}`)).status).toBe(403)
        expect((await alice.get(`/what-worked${path}`)).status).toBe(403)
        const malformed = `/what-worked${path}?factor=${'x'.repeat(65)}`
        expect((await hilda.get(malformed)).status).toBe(400)
      }
      expect((await max.get('/campaigns')).text).not.toContain('/what-worked')
      expect((await hilda.get('/campaigns')).text).toContain('/what-worked')
    })
  })

  describe('section 11 of a report', () => {
    test('says verdict, scores, target, difference, people and how far to believe it', async () => {
      const unit = await unitOf('North')
      for (const visitor of [hilda, max]) {
        const text = textOf((await visitor.get(`${reportPath(unit)}?language=en`)).text)
        expect(text).toContain('Effect of earlier actions')
        expect(text).toContain('A meeting a week')
        expect(text).toContain('Score: 25 → 75.')
        expect(text).toContain('Target of 60: reached.')
        expect(text).toContain('Compared with 2 departments without an action on this factor')
        expect(text).toMatch(
          /Difference between the changes, in points: \+50 \(95%: \+\d+ to \+\d+\)/,
        )
        expect(text).toContain('Answers counted: 36 people before, 36 after.')
        expect(text).toContain('this is called regression to the mean')
        expect(text).toContain('This is association, not proof')
      }
    })

    test('is read by those alone who may read the report that the action was made from', async () => {
      const unit = await unitOf('North')
      const hr = await aClient(context(), 'hr')
      const manager = await aClient(context(), 'manager', 'Company/North')
      const facesOf = async (visitor: Visitor, client: Client) => {
        const path = `/campaigns/${second.id}/report/${unit}`
        const { effects } = (await client.get(path)).json()
        const page = textOf((await visitor.get(`${reportPath(unit)}?language=en`)).text)
        const lines: Record<string, string>[] = parse(
          (await client.get(path, { accept: 'text/csv' })).body,
          { columns: true },
        )
        return [
          effects.length,
          page.includes('Effect of earlier actions'),
          page.includes('A meeting a week'),
          lines.some(({ table }) => table === 'effects'),
        ]
      }
      const [all, none] = [
        [1, true, true, true],
        [0, false, false, false],
      ]
      await context()
        .frame.updateTable('campaign')
        .set({ releasedOn: null })
        .where('id', '=', first.id)
        .execute()
      expect(await facesOf(max, manager)).toEqual(none)
      expect(await facesOf(hilda, hr)).toEqual(all)
      await releaseReports(context(), everybody, first.id)
      expect(await facesOf(max, manager)).toEqual(all)
      expect(await facesOf(hilda, hr)).toEqual(all)
    })

    test('is not read by who manages a department that stood elsewhere then', async () => {
      const path = `/campaigns/${second.id}/report/${await unitOf('South')}`
      const countOf = async (department: string) => {
        const client = await aClient(context(), 'manager', department)
        return (await client.get(path)).json().effects.length
      }
      expect(await countOf('Company/Region')).toBe(0)
      expect(await countOf('Company/Region/South')).toBe(1)
      expect(await countOf('Company')).toBe(1)
    })

    test('is missing where nothing was measured', async () => {
      const east = textOf((await hilda.get(`${reportPath(await unitOf('East'))}?language=en`)).text)
      expect(east).not.toContain('Effect of earlier actions')
      const { text } = await hilda.get(`${reportPath(await unitOf('North'), first)}?language=en`)
      expect(textOf(text)).not.toContain('Effect of earlier actions')
    })

    test('stands on paper in each language', async () => {
      const unit = await unitOf('North')
      for (const [language, title] of [
        ['fr', 'Effet des actions précédentes'],
        ['es', 'Efecto de las acciones anteriores'],
        ['en', 'Effect of earlier actions'],
      ]) {
        const pdf = await max
          .get(`${reportPath(unit)}/report.pdf?language=${language}`)
          .buffer(true)
          .parse((answer, done) => {
            const chunks: Buffer[] = []
            answer.on('data', (chunk: Buffer) => chunks.push(chunk))
            answer.on('end', () => done(null, Buffer.concat(chunks)))
          })
        const { pages } = await readPdf(pdf.body as Buffer)
        expect(pages).toHaveLength(2)
        expect(pages.join(' ')).toContain(title)
        expect(pages.join(' '), 'a sign that the fonts lack').not.toContain('[?]')
      }
    })
  })

  describe('in files and over the API', () => {
    test('has the same numbers, unrounded', async () => {
      const client = await aClient(context(), 'hr')
      const { items, next } = (await client.get('/effects')).json()
      expect(next).toBeNull()
      expect(items).toHaveLength(3)
      const own = items.find(({ action }: { action: { id: string } }) => action.id === north)
      const unit = await unitOf('North')
      const report = await departmentReport(context(), everybody, second.id, unit)
      const { action, since, ...figures } = report.effects[0] ?? {}
      expect(own).toMatchObject({ action, since, ...figures })
      expect(own.department).toMatchObject({ unit, label: 'North' })
      expect(own.until.id).toBe(second.id)
      expect(JSON.stringify(items)).not.toContain('spread')
      const overApi = (await client.get(`/campaigns/${second.id}/report/${unit}`)).json()
      expect(overApi.effects).toEqual(JSON.parse(JSON.stringify(report.effects)))

      const csv = await client.get('/effects', { accept: 'text/csv' })
      const rows: Record<string, string>[] = parse(csv.body, { columns: true, bom: true })
      const values = Object.values(
        rows.filter((row) => Object.values(row).some((value) => value.includes(north))),
      ).flatMap((row) => Object.values(row))
      expect(values).toContain(String(own.difference))
      expect(values).toContain(String(own.p))
    })

    test('comes page by page, of one factor, and to HR alone', async () => {
      const client = await aClient(context(), 'hr')
      const one = (await client.get('/effects?limit=1')).json()
      const two = (await client.get(`/effects?limit=2&after=${one.next}`)).json()
      const ids = [...one.items, ...two.items].map(({ id }: { id: string }) => id)
      expect(new Set(ids).size).toBe(3)
      expect((await client.get('/effects?factor=F3')).json().items).toHaveLength(1)
      expect((await client.get('/effects?after=nowhere')).statusCode).toBe(400)
      expect((await client.get(`/effects?factor=${'x'.repeat(65)}`)).statusCode).toBe(400)
      expect((await (await aClient(context(), null)).get('/effects')).statusCode).toBe(401)
      const manager = await aClient(context(), 'manager', 'Company/North')
      expect((await manager.get('/effects')).statusCode).toBe(403)
      const auditor = await aClient(context(), 'auditor')
      expect((await auditor.get('/effects')).statusCode).toBe(403)
    })

    test('is a sheet of a workbook and of the report of a department', async () => {
      for (const language of LANGUAGES) {
        for (const path of [
          `/what-worked/effects.xlsx?language=${language}`,
          `${reportPath(await unitOf('North'))}/report.xlsx?language=${language}`,
        ]) {
          const file = await hilda
            .get(path)
            .buffer(true)
            .parse((answer, done) => {
              const chunks: Buffer[] = []
              answer.on('data', (chunk: Buffer) => chunks.push(chunk))
              answer.on('end', () => done(null, Buffer.concat(chunks)))
            })
          expect(file.headers['content-type']).toBe(XLSX)
          const { sheets } = await readXlsx(new Uint8Array(file.body as Buffer))
          const name = {
            fr: 'Effet des actions',
            es: 'Efecto de las acciones',
            en: 'Effect of actions',
          }
          expect(sheets.map((sheet) => sheet.name)).toContain(name[language])
        }
      }
    })
  })
})
