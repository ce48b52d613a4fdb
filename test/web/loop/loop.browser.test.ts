import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { releaseResults } from '#src/services/loop/release-results.ts'
import { resultsLinks } from '#src/services/loop/results-links.ts'
import { frozenTree } from '#src/services/reports/readable.ts'
import { buildApp } from '#src/web/app.ts'
import { barriersInEachLook, complaintsOf, launchChromium, visitOf } from '#test/setup/browser.ts'
import { aClosedCampaign, everybody } from '#test/setup/campaigns.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'
import { PASSWORD, people } from '#test/setup/people.ts'
import { sheetsApart } from '#test/web/loop/apart.ts'
import { anAction } from '#test/web/loop/made-actions.ts'

const WALL = { width: 1920, height: 1080 }

let context: TestContext
let app: FastifyInstance
let browser: Browser
let base: string
let results: string
let meeting: string

const company = {
  'Company/Sales and customer relations abroad': [40, sheetsApart(36)],
  'Company/Support': [20, sheetsApart(15)],
} as const

beforeAll(async () => {
  context = await testContext()
  await people(context)
  const { id } = await aClosedCampaign(context, company)
  const { units } = await frozenTree(context, id)
  const sales = units.find(({ path }) => path.includes('Sales'))
  for (const state of ['active', 'done', 'dropped'] as const)
    await anAction(context, {
      campaign: id,
      department: sales?.department ?? '',
      title: 'Une réunion de quinze minutes chaque lundi matin',
      told: 'Nous avons commencé en avril.',
      state,
      dueOn: '2026-09-01',
      score: 40,
    })
  await releaseResults(context, everybody, id)
  const { links } = await resultsLinks(context, everybody, id)
  const own = links.find((link) => link.units.includes(sales?.unit ?? -1))
  results = own?.url.replace('http://localhost:3000', '') ?? ''
  meeting = `/campaigns/${id}/results/${sales?.unit}/meeting`
  app = await buildApp(context)
  await app.listen({ port: 0, host: '127.0.0.1' })
  base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  browser = await launchChromium()
}, 120_000)

afterAll(async () => {
  await browser.close()
  await app.close()
  await context.close()
})

test('the results page bars nobody on a phone, a wide screen and paper, in each language', async () => {
  const visit = await visitOf(browser, { viewport: { width: 360, height: 800 } })
  const page = await visit.newPage()
  const complaints = complaintsOf(page)
  for (const language of ['fr', 'es', 'en']) {
    await page.goto(`${base}${results}?language=${language}`)
    expect(await barriersInEachLook(page)).toEqual([])
  }
  expect(complaints).toEqual([])
  expect(await visit.cookies()).toEqual([])
  await visit.close()
}, 120_000)

test('the results page is read on a phone without JavaScript', async () => {
  const visit = await visitOf(browser, {
    viewport: { width: 360, height: 800 },
    javaScriptEnabled: false,
  })
  const page = await visit.newPage()
  await page.goto(`${base}${results}?language=en`)
  expect(await page.locator('h1').innerText()).toContain('Spring')
  expect(await page.locator('.plot.tight svg').first().isVisible()).toBe(true)
  expect(await page.locator('#said').isVisible()).toBe(true)
  await page.locator('summary').first().click()
  expect(await page.locator('table').first().isVisible()).toBe(true)
  await page.getByRole('link', { name: 'Français' }).click()
  expect(page.url()).toContain(`${results}?language=fr`)
  expect(await page.locator('html').getAttribute('lang')).toBe('fr')
  await visit.close()
})

test('the meeting is read from the back of a room, slide by slide, with the arrow keys', async () => {
  const visit = await visitOf(browser, { viewport: WALL, colorScheme: 'dark' })
  const page = await signedIn(visit.newPage())
  const complaints = complaintsOf(page)
  await page.goto(`${base}${meeting}?language=en`)
  const seen: string[] = []
  for (let slide = 1; ; slide++) {
    await page.waitForURL(slide === 1 ? /meeting/ : new RegExp(`slide=${slide}$`))
    seen.push(await page.locator('main').innerText())
    const fits = await page.evaluate(() => document.documentElement.scrollHeight)
    expect([slide, fits <= WALL.height]).toEqual([slide, true])
    const size = await page
      .locator('main .big, main li')
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    expect(size).toBeGreaterThan(32)
    if ((await page.locator('a[rel=next]').count()) === 0) break
    await page.keyboard.press('ArrowRight')
  }
  expect(seen).toHaveLength(11)
  expect(seen[3]).toContain('Career progress, recognition')
  await page.keyboard.press('ArrowLeft')
  await page.waitForURL(/slide=10$/)
  expect(await page.locator('main').innerText()).toContain('Une réunion de quinze minutes')
  await page.keyboard.press('Escape')
  await page.waitForURL(/results\/\d+$/)
  expect(complaints).toEqual([])
  await visit.close()
}, 60_000)

test('a slide with its chart bars nobody, on a wall or on a phone', async () => {
  const visit = await visitOf(browser, { viewport: WALL })
  const page = await signedIn(visit.newPage())
  for (const slide of [1, 4, 6]) {
    await page.goto(`${base}${meeting}?slide=${slide}&language=fr`)
    expect(await barriersInEachLook(page)).toEqual([])
  }
  await visit.close()
}, 60_000)

async function signedIn(opening: Promise<Page>): Promise<Page> {
  const page = await opening
  await page.goto(`${base}/sign-in`)
  await page.locator('input[name=email]').fill('hilda@example.org')
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.locator('main form button').first().click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  return page
}
