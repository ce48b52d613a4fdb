import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pileName } from '#src/services/channels/card-piles.ts'
import { planCards, showCards } from '#src/services/channels/cards.ts'
import { judgeCommitment, saveCommitment } from '#src/services/channels/commitments.ts'
import { printCards } from '#src/services/channels/print-cards.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { importRoster } from '#src/services/roster.ts'
import { buildApp } from '#src/web/app.ts'
import { barriersOf, complaintsOf, launchChromium, visitOf } from '#test/setup/browser.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'
import { anAccount, PASSWORD } from '#test/setup/people.ts'
import { close, PREPARER, rosterFile, runUntil } from '#test/setup/survey-campaigns.ts'
import { aCompanyOf, aDraft } from '#test/web/admin/site.ts'

const promise = {
  fr: 'Nous en parlerons dans chaque équipe.\nNous choisirons ensemble trois choses à changer.',
  es: 'Hablaremos de ello en cada equipo.',
  en: 'We will talk about it in every team.',
}
const sentence = { fr: 'Deux équipes attendent.', es: 'Faltan dos.', en: 'Two are missing.' }

let context: TestContext
let app: FastifyInstance
let browser: Browser
let base: string
let paths: Record<string, string>

beforeAll(async () => {
  context = await testContext()
  context.clock.set('2026-03-02T09:00:00Z')
  const { alice } = await aCompanyOf(context, 9)
  await anAccount(context, 'Adam', ['administrator', 'hr'], 'fr')
  const company = { 'Company/Office': 14, 'Company/Plant/Day': 9, 'Company/Plant/Night': 2 }
  await importRoster(context, alice, rosterFile(company))
  const opened = async (title: string, departments: string[]) => {
    const id = await aDraft(context, alice, { title, graceHours: 0 })
    await saveCommitment(context, alice, id, { promise, keptBy: '2026-05-01', revision: 0 })
    await planCards(context, alice, id, { departments, revision: 0 })
    await openCampaign(context, alice, id, 'a test asks again')
    await runUntil(context, id, 'open')
    return id
  }
  const closed = await opened('Winter survey', [])
  await close(context, closed)
  await judgeCommitment(context, PREPARER, closed, { outcome: 'in-part', sentence, revision: 1 })
  const open = await opened('Spring survey', ['Company/Office', 'Company/Plant/Night'])
  const [pile] = (await showCards(context, alice, open)).piles
  const once = { name: pileName(pile!), reason: null }
  await printCards(context, alice, open, once, async () => null)
  const draft = await aDraft(context, alice, { title: 'Autumn survey' })
  await saveCommitment(context, alice, draft, { promise, keptBy: '2026-05-01', revision: 0 })
  await planCards(context, alice, draft, { departments: ['Company/Plant/Night'], revision: 0 })
  paths = {
    'the promise of a draft': `/campaigns/${draft}/commitment`,
    'what became of a promise': `/campaigns/${closed}/commitment`,
    'the cards of a draft': `/campaigns/${draft}/cards`,
    'cards that are made, and that wait': `/campaigns/${open}/cards`,
    'the survey': `/s/${open}/`,
    'the kiosk': `/s/${open}/kiosk`,
  }
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

const LOOKS = [
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const

test.each(LOOKS)('nothing bars anybody from a page of cards and promises: %j', async (look) => {
  const { width, colorScheme } = look
  const visit = await visitOf(browser, { viewport: { width, height: 800 }, colorScheme })
  const page = await signedIn(await visit.newPage())
  const complaints = complaintsOf(page)
  const wrong: string[] = []
  for (const [name, path] of Object.entries(paths)) {
    await page.goto(`${base}${path}?language=fr`)
    expect(new URL(page.url()).pathname).toBe(path)
    // what is folded away is looked at too
    for (const summary of await page.locator('summary').all()) await summary.click()
    wrong.push(...(await barriersOf(page)).map((barrier) => `${name}: ${barrier}`))
  }
  expect([...wrong, ...complaints]).toEqual([])
  await visit.close()
})

/** Who administers and is HR sees all of these pages. */
async function signedIn(page: Page): Promise<Page> {
  await page.goto(`${base}/sign-in`)
  await page.locator('input[name=email]').fill('adam@example.org')
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.locator('main form button').first().click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  return page
}
