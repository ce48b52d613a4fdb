import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { readXlsx } from 'hucre/xlsx'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { buildApp } from '#src/web/app.ts'
import { barriersOf, complaintsOf, launchChromium, visitOf } from '#test/setup/browser.ts'
import { aClosedCampaign, times } from '#test/setup/campaigns.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'
import { PASSWORD, people } from '#test/setup/people.ts'

let context: TestContext
let app: FastifyInstance
let browser: Browser
let base: string
let results: string
const visits: Page[] = []

beforeAll(async () => {
  context = await testContext()
  await people(context)
  const workforce = { 'Company/Été': [9, times(7, 4)], 'Company/B': [9, [1, 2, 3, 4, 5]] } as const
  const { id } = await aClosedCampaign(context, workforce, { title: 'Été' })
  app = await buildApp(context)
  await app.listen({ port: 0, host: '127.0.0.1' })
  base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  results = `${base}/campaigns/${id}/results?language=en`
  browser = await launchChromium()
}, 120_000)
afterEach(async () => {
  for (const page of visits.splice(0)) await page.context().close()
})
afterAll(async () => {
  await browser.close()
  await app.close()
  await context.close()
})

test('all departments come as a file, and a bar shows how far it is', async () => {
  const page = await atResults()
  const complaints = complaintsOf(page)
  const bar = page.locator('[data-download] progress')
  expect(await bar.isVisible()).toBe(false)
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download all departments: Excel' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toBe('Été – departments.xlsx')
  const { sheets } = await readXlsx(new Uint8Array(await readFile(await file.path())))
  expect(sheets[0]?.rows.slice(1).map(([label]) => label)).toEqual(['Company', 'B', 'Été'])
  await page.getByText('The file is ready.').waitFor()
  expect(await bar.isVisible()).toBe(true)
  expect(await bar.evaluate((one: HTMLProgressElement) => one.value)).toBe(1)
  expect(complaints).toEqual([])
  await page.setViewportSize({ width: 360, height: 800 })
  // the map itself is looked at with the other pages
  expect((await barriersOf(page)).filter((one) => /download|too wide/.test(one))).toEqual([])
})

test('a network that fails is said, and the next try works', async () => {
  const page = await atResults()
  await page.route('**/departments.csv*', (route) => route.abort())
  const link = page.getByRole('link', { name: 'Download all departments: CSV' })
  await link.click()
  await page.getByText('The file did not arrive. Try again.').waitFor()
  await page.unroute('**/departments.csv*')
  const coming = page.waitForEvent('download')
  await link.click()
  expect((await coming).suggestedFilename()).toBe('Été – departments.csv')
})

test('whoever is no longer signed in gets the page to sign in, not a file', async () => {
  const page = await atResults()
  await page.context().clearCookies()
  await page.getByRole('link', { name: 'Download all departments: Excel' }).click()
  await page.waitForURL(/\/sign-in\?next=/)
})

test('without JavaScript the same links give the same files', async () => {
  const page = await atResults({ javaScriptEnabled: false })
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download all departments: CSV' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toBe('Été – departments.csv')
  expect(await readFile(await file.path(), 'utf8')).toContain('Company/Été')
})

async function atResults(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await visitOf(browser, options)).newPage()
  visits.push(page)
  await page.goto(`${base}/sign-in`)
  await page.locator('input[name=email]').fill('hilda@example.org')
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.locator('main form button').first().click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await page.goto(results)
  return page
}
