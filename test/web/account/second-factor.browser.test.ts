import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runDueMailJobs } from '#src/services/mail/mail.ts'
import { buildApp } from '#src/web/app.ts'
import { codeOf } from '#test/setup/authenticator.ts'
import {
  barriersInEachLook,
  bringRules,
  complaintsOf,
  launchChromium,
  visitOf,
  WCAG,
} from '#test/setup/browser.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'
import { type MailServer, mailServer } from '#test/setup/mail-server.ts'
import { PASSWORD, people } from '#test/setup/people.ts'

const NEW = 'a slower river at dusk'

let context: TestContext
let mails: MailServer
let app: FastifyInstance
let browser: Browser
let base: string

beforeAll(async () => {
  mails = await mailServer()
  context = await testContext({ mailer: mails.mailer })
  await people(context)
  app = await buildApp(context)
  await app.listen({ port: 0, host: '127.0.0.1' })
  base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  browser = await launchChromium()
}, 60_000)

afterAll(async () => {
  await browser.close()
  await app.close()
  await context.close()
  await mails.close()
})

/** What bars somebody from the page as it stands: light, dark and printed. */
const looked = async (page: Page): Promise<string[]> =>
  (await barriersInEachLook(page, WCAG)).map((barrier) => `${page.url()}, ${barrier}`)

/** Types into the field of a label and sends the form with the keyboard alone. */
async function typed(page: Page, label: string, text: string) {
  const field = page.getByLabel(label, { exact: true }).first()
  await field.focus()
  await page.keyboard.type(text)
  await Promise.all([page.waitForLoadState('load'), page.keyboard.press('Enter')])
}

async function enter(page: Page, password: string) {
  await page.goto(`${base}/sign-in?language=en`)
  await page.locator('input[name=email]').fill('alice@example.org')
  await page.locator('input[name=password]').fill(password)
  await page.locator('input[name=password]').press('Enter')
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

test('a forgotten password, a second factor and a recovery code, with the keyboard at 360 px', async () => {
  const visit = await visitOf(browser, { viewport: { width: 360, height: 800 } })
  await bringRules(visit)
  const page = await visit.newPage()
  const complaints = complaintsOf(page)
  const wrong: string[] = []

  await page.goto(`${base}/password-reset?language=en`)
  wrong.push(...(await looked(page)))
  await typed(page, 'E-mail address', 'alice@example.org')
  await page.waitForURL(/done=reset-asked/)
  wrong.push(...(await looked(page)))
  await runDueMailJobs(context)
  const [mail] = await mails.mails()
  const link = /\/password\/[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? ''
  await page.goto(`${base}${link}`)
  wrong.push(...(await looked(page)))
  await typed(page, 'New password', NEW)
  await page.waitForURL(/done=password-chosen/)
  wrong.push(...(await looked(page)))
  await page.goto(`${base}${link}`)
  expect(await page.textContent('h1')).toBe('This link no longer works')

  await enter(page, NEW)
  await page.goto(`${base}/account/second-factor`)
  wrong.push(...(await looked(page)))
  await typed(page, 'Current password', NEW)
  await page.waitForSelector('svg.qr')
  wrong.push(...(await looked(page)))
  const secret = (await page.textContent('pre.receipt')) ?? ''
  await typed(page, 'Six-digit code', '000000')
  await page.waitForSelector('#problems')
  wrong.push(...(await looked(page)))
  await typed(page, 'Six-digit code', codeOf(secret, context.now()))
  await page.waitForSelector('ul.codes')
  wrong.push(...(await looked(page)))
  const codes = await page.locator('ul.codes code').allTextContents()
  expect(codes).toHaveLength(10)
  await page.goto(`${base}/account/second-factor`)
  wrong.push(...(await looked(page)))
  expect(await page.content()).not.toContain(codes[0])

  await visit.clearCookies()
  await enter(page, NEW)
  expect(new URL(page.url()).pathname).toBe('/sign-in/code')
  wrong.push(...(await looked(page)))
  // half a sign-in is none
  await page.goto(`${base}/accounts`)
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await page.goto(`${base}/sign-in/code`)
  await typed(page, 'Six-digit code', codes[0] ?? '')
  await page.waitForURL(/\/campaigns$/)

  expect(wrong).toEqual([])
  expect(complaints).toEqual([])
  await visit.close()
}, 120_000)

test('the square holds what the text beside it says', async () => {
  const visit = await visitOf(browser, { viewport: { width: 1280, height: 900 } })
  const page = await visit.newPage()
  await page.goto(`${base}/sign-in?language=en`)
  await page.locator('input[name=email]').fill('hilda@example.org')
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.locator('input[name=password]').press('Enter')
  await page.waitForURL(/campaigns/)
  await page.goto(`${base}/account/second-factor?language=en`)
  await typed(page, 'Current password', PASSWORD)
  const square = page.locator('svg.qr')
  await square.waitFor()
  const box = await square.boundingBox()
  expect(box?.width).toBeGreaterThanOrEqual(200)
  expect(box?.width).toBe(box?.height)
  // dark on light in the dark too: readers of squares want it so
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await square.locator('rect').evaluate((one) => getComputedStyle(one).fill)).toBe(
    'rgb(255, 255, 255)',
  )
  await visit.close()
}, 60_000)
