import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildApp } from '#src/web/app.ts'
import {
  barriersInEachLook,
  bringRules,
  complaintsOf,
  launchChromium,
  visitOf,
} from '#test/setup/browser.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'
import { people } from '#test/setup/people.ts'
import { aProvider, type TestProvider } from '#test/setup/sso/provider.ts'
import { withProvider } from '#test/setup/sso/with-provider.ts'

let context: TestContext
let provider: TestProvider
let browser: Browser
const apps: FastifyInstance[] = []
let open: string
let closed: string

beforeAll(async () => {
  // the browser takes localhost and 127.0.0.1 for two sites, as Septet and a provider are
  const [port, other] = [await freePort(), await freePort()]
  open = `http://localhost:${port}`
  closed = `http://localhost:${other}`
  context = await testContext({ settings: { BASE_URL: open } })
  await people(context)
  provider = await aProvider({ baseUrl: open })
  await serve(withProvider(context, provider), port)
  await serve(withProvider(context, provider, { OIDC_ONLY: 'true' }), other)
  browser = await launchChromium()
}, 60_000)

afterAll(async () => {
  await browser.close()
  for (const app of apps) await app.close()
  await provider.close()
  await context.close()
})

beforeEach(() => {
  provider.people.ada = {
    email: 'ada@example.org',
    email_verified: true,
    name: 'Ada',
    roles: ['staff-it'],
  }
})

async function serve(at: TestContext, port: number) {
  const app = await buildApp(at)
  apps.push(app)
  await app.listen({ port, host: 'localhost' })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function aVisit(options: BrowserContextOptions = {}): Promise<Page> {
  const visit = await visitOf(browser, { locale: 'en', ...options })
  // the provider's pages for tests want a font from elsewhere
  await visit.route(/googleapis/, (route) => route.abort())
  return visit.newPage()
}

/** Presses the button, signs in at the provider and consents, by its real pages. */
async function signIn(page: Page, how: 'click' | 'dblclick' = 'click') {
  await page.goto(`${open}/sign-in?next=/account`)
  await page.getByRole('link', { name: 'Sign in with Company login' })[how]()
  await page.waitForURL(/\/interaction\//)
  await page.locator('input[name=login]').fill('ada')
  await page.locator('input[name=password]').fill('any')
  await page.locator('button[type=submit]').click()
  await page.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' })
  await page.locator('button[type=submit]').click()
  await page.waitForURL(`${open}/account`)
}

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test('the way to the provider and back is open to the browser, and so is the back button', async () => {
    const page = await aVisit({ javaScriptEnabled })
    const complaints = complaintsOf(page)
    await signIn(page)
    expect(await page.locator('main').textContent()).toContain('ada@example.org')

    await page.goBack()
    // the provider's page, or the sign-in page again: who goes on from either is still signed in
    await page.goto(`${open}/sign-in/oidc?next=/accounts`)
    expect(page.url()).toBe(`${open}/accounts`)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

test('a double click on the button leads in all the same', async () => {
  const page = await aVisit()
  await signIn(page, 'dblclick')
  await page.context().close()
})

test('signing out here leads to signing out there, and back', async () => {
  const page = await aVisit()
  const complaints = complaintsOf(page)
  await signIn(page)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL(`${open}/sign-in?signed-out`)
  await page.getByRole('link', { name: 'Sign out of Company login as well' }).click()
  await page.waitForURL(/\/session\/end/)
  await page.locator('button[name=logout]').click()
  await page.waitForURL(`${open}/sign-in`)
  await page.getByRole('link', { name: 'Sign in with Company login' }).click()
  // the provider asks who it is again
  await page.locator('input[name=login]').waitFor()
  expect(complaints).toEqual([])
  await page.context().close()
})

test('nothing bars anybody from the pages with a provider', async () => {
  const page = await aVisit()
  await bringRules(page.context())
  const wrong: string[] = []
  const look = async (name: string) => {
    wrong.push(...(await barriersInEachLook(page)).map((barrier) => `${name}, ${barrier}`))
  }
  await page.goto(`${open}/sign-in?signed-out`)
  await look('open')
  await page.goto(`${open}/sign-in/oidc/callback?state=unknown`)
  await look('refused')
  await page.goto(`${closed}/sign-in`)
  await look('closed')
  await page.locator('summary').click()
  await page.locator('input[name=email]').waitFor()
  await look('emergency')
  await signIn(page)
  await page.goto(`${open}/installation`)
  await look('installation')
  await page.goto(`${open}/account`)
  await look('account')
  expect(wrong).toEqual([])
  await page.context().close()
}, 120_000)
