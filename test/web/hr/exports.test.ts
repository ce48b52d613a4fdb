import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import type { Response } from 'supertest'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import { replaceAccountRoles } from '#src/data/office/accounts.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { listReports } from '#src/services/reports/list-reports.ts'
import { frozenTree } from '#src/services/reports/readable.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { aClosedCampaign, anOpenCampaign, everybody, times } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'
import { aClient, type Client } from '#test/web/api/client.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const FORMATS = ['csv', 'xlsx'] as const

const SECRET = 'A comment in somebody’s own words'
const workforce = {
  Company: [1, [4]],
  'Company/=cmd|calc': [9, [1, 2, 3, 4, 5, 4]],
  'Company/Été': [3, [2, 1]],
  'Company/Sales': [2, [5, 4]],
  'Company/Sales/North': [9, times(7, 4)],
  'Company/Support': [
    10,
    [
      ...times(4, 2),
      ...times(4, 5),
      {
        answers: { '1.1': 3 },
        comments: [{ question: 'keep', kind: 'advice', text: SECRET }],
      },
      5,
    ],
  ],
} as const

const body = (answer: Response) => answer.body as Buffer
const fileOf = (visitor: Visitor, path: string) =>
  visitor
    .get(path)
    .buffer(true)
    .parse((answer, done) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => done(null, Buffer.concat(chunks)))
    })

onEachDatabase('results as files', (context) => {
  let campaign: Campaign
  let open: Campaign
  let hilda: Visitor
  let max: Visitor
  let program: Client
  let units: Map<string, number>

  const unitOf = (path: string) => units.get(path) ?? -1
  const reportPath = (path: string, format: string) =>
    `/campaigns/${campaign.id}/results/${unitOf(path)}/report.${format}`
  const companyPath = (format: string) => `/campaigns/${campaign.id}/results/departments.${format}`
  const asJson = (path: string) => departmentReport(context(), everybody, campaign.id, unitOf(path))

  beforeAll(async () => {
    campaign = await aClosedCampaign(context(), workforce, { title: 'Été 2026' })
    open = await anOpenCampaign(context(), workforce)
    const tree = await frozenTree(context(), campaign.id)
    units = new Map(tree.units.map(({ path, unit }) => [path, unit]))
    const accounts = await people(context())
    const sales = tree.units.find(({ path }) => path === 'Company/Sales')?.department ?? ''
    await replaceAccountRoles(context().office, accounts.max.id, [
      { account: accounts.max.id, role: 'manager', department: sales },
    ])
    hilda = await signedIn(context(), 'hilda')
    max = await signedIn(context(), 'max')
    program = await aClient(context(), 'hr')
  })

  describe('the report of a department', () => {
    test('for programs is one long table with every figure of the report, to the last digit', async () => {
      for (const path of units.keys()) {
        const report = await asJson(path)
        const csv = await program.get(
          `/campaigns/${campaign.id}/report/${unitOf(path)}?language=en`,
          { accept: 'text/csv' },
        )
        expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
        const read = valuesOf(csv.payload)
        expect(read.get(`participation ${path} counted`)).toBe(report.counted)
        expect(read.get(`participation ${path} rate`)).toBe(100 * report.rate)
        expect(read.get('factors index score')).toBe(report.index.score ?? undefined)
        for (const factor of report.factors) {
          expect(read.get(`factors ${factor.id} score`)).toBe(factor.score ?? undefined)
          expect(read.get(`factors ${factor.id} low`)).toBe(factor.bounds[0])
          expect(read.get(`factors ${factor.id} favourableShare`)).toBe(
            factor.favourable ?? undefined,
          )
          expect(read.get(`factors ${factor.id} codedShare`)).toBe(100 * factor.codedShare)
        }
        for (const item of report.items) {
          expect(read.get(`items ${item.id} answers`)).toBe(item.n ?? undefined)
          expect(read.get(`items ${item.id} none`)).toBe(item.classes?.none)
          for (const [at, people] of (item.options ?? []).entries())
            expect(read.get(`options ${item.id}/${at + 1} people`)).toBe(people)
        }
        for (const item of report.outcomes)
          expect(read.get(`outcomes ${item.id} score`)).toBe(item.score ?? undefined)
      }
    })

    test('says codes in words, in the reader’s language, and gives no number beside them', async () => {
      const path = 'Company/Sales/North'
      const coded = (await asJson(path)).items.filter(({ almostAll }) => almostAll !== null)
      expect(coded.length).toBeGreaterThan(0)
      const file = await fileOf(hilda, `${reportPath(path, 'csv')}?language=fr`)
      const rows = rowsOf(body(file).toString('utf8').slice(1), ';')
      for (const { id } of coded) {
        const own = rows.filter((row) => row.Tableau === 'items' && row.Ligne === id)
        const said = (column: string) => own.find((row) => row.Colonne === column)
        expect(said('code')?.Texte).toBe('Presque tous favorables')
        expect(said('answers') ?? said('favourable') ?? said('score')).toBeUndefined()
      }
    })

    test.each(LANGUAGES)('is a workbook with a sheet for each table, in %s', async (language) => {
      const path = 'Company/Support'
      const answer = await fileOf(hilda, `${reportPath(path, 'xlsx')}?language=${language}`)
      expect([answer.status, answer.headers['content-type']]).toEqual([200, XLSX])
      const book = await readXlsx(body(answer), { readStyles: true })
      const names = {
        fr: ['Participation', 'Services comptés', 'Facteurs', 'Questions', 'Méthode', 'Légende'],
        es: [
          'Participación',
          'Departamentos contados',
          'Factores',
          'Preguntas',
          'Método',
          'Leyenda',
        ],
        en: [
          'Participation',
          'Departments counted',
          'Factors',
          'Questions',
          'Method',
          'What columns mean',
        ],
      }[language]
      expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
      expect(book.properties?.title).toBe('Été 2026 – Support')
      const report = await asJson(path)
      const factors = book.sheets[2]
      expect(factors?.rows.slice(2).map(([, score]) => score)).toEqual(
        report.factors.map(({ score }) => score),
      )
      expect(factors?.rows.slice(2).map((row) => row[5])).toEqual(
        report.factors.map(({ favourable }) => (favourable === null ? null : favourable / 100)),
      )
      for (const sheet of book.sheets) expect(sheet.autoFilter).toBeDefined()
    })

    test('has no text of a person, only how many comments there are', async () => {
      const path = 'Company'
      expect(JSON.stringify(await asJson(path))).toContain(SECRET)
      const csv = body(await fileOf(hilda, `${reportPath(path, 'csv')}?language=fr`)).toString(
        'utf8',
      )
      expect(csv).not.toContain(SECRET)
      expect(csv).toMatch(/comments;keep;/)
      const book = await readXlsx(body(await fileOf(hilda, reportPath(path, 'xlsx'))))
      expect(JSON.stringify(book.sheets.map(({ rows }) => rows))).not.toContain(SECRET)
    })

    test('bears the names of campaign and department, with their accents', async () => {
      const answer = await fileOf(hilda, `${reportPath('Company/Été', 'csv')}?language=fr`)
      const disposition = answer.headers['content-disposition'] ?? ''
      expect(disposition).toContain('filename="Ete 2026 - Ete - rapport.csv"')
      expect(decodeURIComponent(disposition)).toContain("UTF-8''Été 2026 – Été – rapport.csv")
    })
  })

  describe('all departments', () => {
    test('are one row each, with the figures of their reports', async () => {
      const reports = await listReports(context(), everybody, campaign.id)
      const csv = await program.get(`/campaigns/${campaign.id}/report`, { accept: 'text/csv' })
      const rows = rowsOf(csv.payload)
      expect(rows.map(({ path }) => path)).toEqual(reports.map(({ path }) => path))
      expect(rows.length).toBe(Object.keys(workforce).length)
      for (const row of rows) {
        const report = await asJson(row.path ?? '')
        expect([Number(row.invited), Number(row.counted)]).toEqual([report.invited, report.counted])
        expect(row.alone).toBe(report.exact ? 'yes' : 'no')
        expect(row.countedWith === '').toBe(report.cover.foreign.length === 0)
        expect(Number(row.index_score)).toBe(report.index.score)
        for (const { id, score, bounds, codedShare } of report.factors)
          expect(
            ['score', 'low', 'high', 'codedShare'].map((key) => Number(row[`${id}_${key}`])),
          ).toEqual([score, ...bounds, 100 * codedShare])
      }
    })

    test('are a workbook with method and legend, and say about how long it will be', async () => {
      const answer = await fileOf(hilda, `${companyPath('xlsx')}?language=en`)
      const book = await readXlsx(body(answer))
      expect(book.sheets.map(({ name }) => name)).toEqual([
        'Departments',
        'Method',
        'What columns mean',
      ])
      expect(book.sheets[0]?.rows).toHaveLength(1 + Object.keys(workforce).length)
      expect(book.sheets[0]?.rows.some(([label]) => label === '=cmd|calc')).toBe(true)
      expect(Number(answer.headers['x-expected-length'])).toBeGreaterThan(0)
    })

    test('are run as a formula by no spreadsheet', async () => {
      const text = body(await fileOf(hilda, companyPath('csv'))).toString('utf8')
      expect(text).toContain("'=cmd|calc")
      expect(text).not.toMatch(/(^|[\n,;"])[=+@]/)
    })
  })

  describe('are offered', () => {
    test('on the pages, in the language of the page', async () => {
      const report = await hilda.get(
        `/campaigns/${campaign.id}/results/${unitOf('Company')}?language=es`,
      )
      const map = await hilda.get(`/campaigns/${campaign.id}/results?language=es`)
      for (const format of FORMATS) {
        expect(report.text).toContain(`${reportPath('Company', format)}?language&#x3D;es`)
        expect(map.text).toContain(`${companyPath(format)}?language&#x3D;es`)
      }
      expect(map.text).toContain('aria-label="Descargar todos los departamentos: Excel"')
    })

    test('to programs that ask for them; all others get JSON', async () => {
      for (const path of [
        `/campaigns/${campaign.id}/report/0`,
        `/campaigns/${campaign.id}/report`,
      ]) {
        for (const [accept, type] of [
          ['text/csv', /^text\/csv/],
          [XLSX, XLSX],
          ['application/json', /^application\/json/],
          ['*/*', /^application\/json/],
        ] as const)
          expect((await program.get(path, { accept })).headers['content-type']).toMatch(type)
      }
    })
  })

  describe('are for those who may read the reports', () => {
    const paths = () =>
      FORMATS.flatMap((format) => [companyPath(format), reportPath('Company/Sales', format)])

    test('administrators, auditors and strangers may not', async () => {
      for (const name of ['alice', 'aude']) {
        const visitor = await signedIn(context(), name)
        for (const path of paths())
          expect([path, (await visitor.get(path)).status]).toEqual([path, 403])
      }
      const stranger = await aVisitor(context())
      for (const path of paths())
        expect((await stranger.get(path)).headers.location).toBe(
          `/sign-in?next=${encodeURIComponent(path)}`,
        )
      for (const role of ['administrator', 'auditor', null] as const) {
        const client = await aClient(context(), role)
        for (const accept of ['text/csv', XLSX])
          for (const path of ['report', 'report/0']) {
            const answer = await client.get(`/campaigns/${campaign.id}/${path}`, { accept })
            expect([role, answer.statusCode]).toEqual([role, role ? 403 : 401])
          }
      }
    })

    test('managers read their own departments, after the release', async () => {
      for (const path of paths()) expect((await max.get(path)).status).toBe(403)
      await releaseReports(context(), everybody, campaign.id)
      for (const format of FORMATS) {
        expect((await max.get(reportPath('Company/Sales', format))).status).toBe(200)
        expect((await max.get(reportPath('Company/Support', format))).status).toBe(403)
        expect((await max.get(reportPath('Company', format))).status).toBe(403)
      }
      const rows = rowsOf(
        body(await fileOf(max, `${companyPath('csv')}?language=en`))
          .toString('utf8')
          .slice(1),
      )
      expect(rows.map((row) => row['Place in the organisation'])).toEqual([
        'Company/Sales',
        'Company/Sales/North',
      ])
    })

    test('nobody before the close; what does not exist is not found; nonsense is refused', async () => {
      for (const format of FORMATS)
        for (const [path, status] of [
          [`/campaigns/${open.id}/results/departments.${format}`, 409],
          [`/campaigns/${open.id}/results/0/report.${format}`, 409],
          [`/campaigns/unknown/results/departments.${format}`, 404],
          [`/campaigns/unknown/results/0/report.${format}`, 404],
          [`/campaigns/${campaign.id}/results/99/report.${format}`, 404],
          [`/campaigns/${campaign.id}/results/first/report.${format}`, 400],
          [`/campaigns/${campaign.id}/results/1/report.ods`, 404],
        ] as const) {
          const page = await hilda.get(path)
          expect([path, page.status]).toEqual([path, status])
          expect(page.headers['content-disposition']).toBeUndefined()
        }
      const bad = await program.get(`/campaigns/${campaign.id}/report/first`, {
        accept: 'text/csv',
      })
      expect([bad.statusCode, bad.json().key]).toEqual([400, 'request.malformed'])
    })
  })
})

const rowsOf = (csv: string, delimiter = ',') =>
  parse(csv, { columns: true, delimiter }) as Record<string, string>[]

/** `table row column` -> its figure. */
const valuesOf = (csv: string) =>
  new Map(
    rowsOf(csv)
      .filter(({ value }) => value !== '')
      .map(({ table, row, column, value }) => [
        `${table} ${row?.replace(/^'/, '')} ${column}`,
        Number(value),
      ]),
  )
