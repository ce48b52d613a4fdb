import type { Response } from 'supertest'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { replaceAccountRoles } from '#src/data/office/accounts.ts'
import { frozenTree } from '#src/services/reports/readable.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { aClosedCampaign, anOpenCampaign, everybody, times } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { readPdf } from '#test/setup/read-pdf.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'
import { aClient } from '#test/web/api/client.ts'

const PDF = 'application/pdf'
const workforce = {
  'Company/Sales/North': [14, [1, 2, 3, 4, 5, 4, 2, 3, 5, 5]],
  'Company/Été': [9, times(7, 4)],
} as const

const fileOf = (visitor: Visitor, path: string) =>
  visitor
    .get(path)
    .buffer(true)
    .parse((answer, done) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => done(null, Buffer.concat(chunks)))
    })
const read = (answer: Response) => readPdf(answer.body as Buffer)

onEachDatabase('a report as PDF', (context) => {
  let campaign: Campaign
  let open: Campaign
  let hilda: Visitor
  let max: Visitor
  let units: Map<string, number>

  const pathOf = (path: string) => `/campaigns/${campaign.id}/results/${units.get(path)}/report.pdf`
  const apiPath = (path: string) => `/campaigns/${campaign.id}/report/${units.get(path)}`

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
  })

  // reading the compiler takes a busy machine a while
  describe('for HR', { timeout: 60_000 }, () => {
    test('has an annex, or its two pages alone, in the language asked for', async () => {
      const answer = await fileOf(hilda, `${pathOf('Company/Été')}?language=en`)
      expect([answer.status, answer.headers['content-type']]).toEqual([200, PDF])
      expect(answer.headers['content-disposition']).toContain('filename="Ete 2026 - Ete - ')
      expect(answer.headers['cache-control']).toBe('no-store')
      const whole = await read(answer)
      expect(whole.pages.length).toBeGreaterThan(2)
      expect(whole.text).toContain('Annex')

      const short = await read(await fileOf(hilda, `${pathOf('Company/Été')}?language=es&annex=no`))
      expect(short.pages).toHaveLength(2)
      expect(short.text).toContain('Los siete factores')
      expect(short.info.Language).toBe('es')
    })

    test('is linked from the page of the report, in its language', async () => {
      const path = `/campaigns/${campaign.id}/results/${units.get('Company')}`
      const { text } = await hilda.get(`${path}?language=fr`)
      const links = text.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&')
      expect(links).toContain(`href="${path}/report.pdf?language=fr"`)
      expect(links).toContain(`href="${path}/report.pdf?language=fr&annex=no"`)
    })

    test('is what a program gets that accepts PDF', async () => {
      const program = await aClient(context(), 'hr')
      const answer = await program.get(`${apiPath('Company')}?language=fr&annex=no`, {
        accept: PDF,
      })
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, PDF])
      const { pages, info } = await readPdf(answer.rawPayload)
      expect([pages.length, info.Title]).toEqual([2, 'Rapport\u00a0: Company'])
      const whole = await program.get(apiPath('Company'), { accept: PDF })
      expect((await readPdf(whole.rawPayload)).pages.length).toBeGreaterThan(2)
    })
  })

  describe('is for those who may read the report', () => {
    test('not for administrators, auditors and strangers', async () => {
      const path = pathOf('Company')
      for (const name of ['alice', 'aude'])
        expect((await (await signedIn(context(), name)).get(path)).status).toBe(403)
      const stranger = await aVisitor(context())
      expect((await stranger.get(path)).headers.location).toBe(
        `/sign-in?next=${encodeURIComponent(path)}`,
      )
      for (const role of ['administrator', 'auditor', null] as const) {
        const client = await aClient(context(), role)
        const answer = await client.get(apiPath('Company'), { accept: PDF })
        expect([role, answer.statusCode]).toEqual([role, role ? 403 : 401])
      }
    })

    test('a manager gets the two pages of the own departments, after the release', async () => {
      expect((await max.get(pathOf('Company/Sales'))).status).toBe(403)
      await releaseReports(context(), everybody, campaign.id)
      const answer = await fileOf(max, `${pathOf('Company/Sales')}?language=en&annex=yes`)
      const { pages, text } = await read(answer)
      expect([answer.status, pages.length]).toEqual([200, 2])
      expect(text).not.toContain('Annex')
      for (const path of ['Company', 'Company/Été'])
        expect((await max.get(pathOf(path))).status).toBe(403)
      const program = await aClient(context(), 'manager', 'Company/Sales')
      const own = await program.get(apiPath('Company/Sales'), { accept: PDF })
      expect((await readPdf(own.rawPayload)).pages).toHaveLength(2)
      expect((await program.get(apiPath('Company'), { accept: PDF })).statusCode).toBe(403)
      const page = await max.get(pathOf('Company/Sales').replace('/report.pdf', ''))
      expect(page.text).toContain('report.pdf')
      expect(page.text).not.toContain('annex&#x3D;')
    })

    test('not before the close; what does not exist is not found; nonsense is refused', async () => {
      for (const [path, status] of [
        [`/campaigns/${open.id}/results/0/report.pdf`, 409],
        ['/campaigns/unknown/results/0/report.pdf', 404],
        [`/campaigns/${campaign.id}/results/99/report.pdf`, 404],
        [`/campaigns/${campaign.id}/results/first/report.pdf`, 400],
        [`${pathOf('Company')}?annex=perhaps`, 400],
      ] as const) {
        const page = await hilda.get(path)
        expect([path, page.status]).toEqual([path, status])
        expect(page.headers['content-disposition']).toBeUndefined()
      }
      const program = await aClient(context(), 'hr')
      for (const path of [
        `/campaigns/${campaign.id}/report/first`,
        `${apiPath('Company')}?annex=1`,
      ])
        expect((await program.get(path, { accept: PDF })).statusCode).toBe(400)
    })
  })
})
