import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDraft } from '#src/services/drafts/create-draft.ts'
import { showDraft } from '#src/services/drafts/drafts.ts'
import { editDraft } from '#src/services/drafts/edit-draft.ts'
import { buildApp } from '#src/web/app.ts'
import {
  barriersInEachLook,
  barriersOf,
  bringRules,
  complaintsOf,
  launchChromium,
  visitOf,
  WCAG,
} from '#test/setup/browser.ts'
import { everybody } from '#test/setup/campaigns.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'
import { aDraftWithHints } from '#test/setup/drafts.ts'
import { PASSWORD, people } from '#test/setup/people.ts'

let context: TestContext
let app: FastifyInstance
let browser: Browser
let base: string
let hinted: string

beforeAll(async () => {
  context = await testContext()
  await people(context)
  hinted = await aDraftWithHints(context)
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

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])(
  'a questionnaire is copied, edited and released with the keyboard alone at 360 px, %s',
  async (how, javaScriptEnabled) => {
    const page = await hildasPage({ width: 360, javaScriptEnabled })
    const complaints = complaintsOf(page)
    await page.goto(`${base}/questionnaires?language=en`)
    await tabTo(page, 'select[name=from]')
    await page.keyboard.press('Home')
    await tabTo(page, '#new-draft button')
    await page.keyboard.press('Enter')
    await page.waitForURL(/questionnaire-drafts\/.+done=created/)

    await tabTo(page, '#part-factor-F2 a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/sections\/factor-F2/)
    const field = page.locator('[id="item:2.2:text:en"]')
    await tabTo(page, '[id="item:2.2:text:en"]')
    await becomesSeen(page)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(`Colleagues help me when I ask, ${how}.`)
    await tabTo(page, 'button[value="down:2.2"]', 'Shift+Tab')
    await page.keyboard.press('Space')
    await page.waitForURL(/#item:2\.2$/)
    expect(await field.inputValue()).toBe(`Colleagues help me when I ask, ${how}.`)

    await tabTo(page, '#add button')
    await becomesSeen(page)
    await page.keyboard.press('Enter')
    await page.waitForURL(/#item:2\.[6-9]$/)
    const [, added = ''] = /#item:(.+)$/.exec(page.url()) ?? []
    // from the place that the address names, the next stop is the new item
    for (const language of ['fr', 'es', 'en']) {
      await tabTo(page, `[id="item:${added}:text:${language}"]`)
      await page.keyboard.type(`Nuevo ${language}`)
    }
    await tabTo(page, '.save-bar button[value=save]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/done=saved$/)
    await tabTo(page, '.crumbs li:nth-child(2) a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/questionnaire-drafts\/[^/]+$/)
    const text = await page.locator('#release').textContent()
    expect(text).toContain('the words changed (English)')
    expect(text).toContain('item added')
    expect(text).toContain('The items are in another order.')

    await tabTo(page, '#release input[name=confirmed]')
    await page.keyboard.press('Space')
    await tabTo(page, '#release form button')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/questionnaires\/septet\/\d\?done=released/)
    expect(complaints).toEqual([])
    await page.context().close()
  },
  120_000,
)

test('Enter in a field saves, and nothing else', async () => {
  const { id } = await createDraft(context, everybody, {
    from: 'version',
    id: 'septet',
    version: 1,
  })
  const page = await hildasPage({ width: 360 })
  await page.goto(`${base}/questionnaire-drafts/${id}/sections/factor-F1`)
  await page.locator('[id="item:1.1"] summary').press('Enter')
  await page.locator('[id="item:1.1:facet"]').fill('another note')
  await page.locator('[id="item:1.1:facet"]').press('Enter')
  await page.waitForURL(/done=saved$/)
  const { content, revision } = await showDraft(context, everybody, id)
  expect([content.items[0]?.facet, content.factors[0]?.items.length, revision]).toEqual([
    'another note',
    5,
    2,
  ])
  await page.context().close()
})

test('the script asks before unsaved words are left, and saves with Ctrl+S', async () => {
  const { id } = await createDraft(context, everybody, {
    from: 'version',
    id: 'septet',
    version: 1,
  })
  const page = await hildasPage({ width: 1280 })
  await page.goto(`${base}/questionnaire-drafts/${id}/sections/about`)
  await page.locator('[id="title:en"]').press('End')
  await page.locator('[id="title:en"]').pressSequentially(' of ours')
  const asked = page.waitForEvent('dialog')
  const left = page.goto(`${base}/questionnaires`).catch(() => 'stayed')
  await (await asked).dismiss()
  expect(await left).toBe('stayed')
  await page.locator('[id="title:en"]').press('ControlOrMeta+S')
  await page.waitForURL(/done=saved/)
  expect((await showDraft(context, everybody, id)).content.title.en).toContain(' of ours')
  await page.goto(`${base}/questionnaires`)
  expect(page.url()).toBe(`${base}/questionnaires`)
  await page.context().close()
})

test('two at once: the second reads both texts, marked, and nothing bars anybody there', async () => {
  const { id } = await createDraft(context, everybody, {
    from: 'version',
    id: 'septet',
    version: 1,
  })
  const page = await hildasPage({ width: 360 })
  await page.goto(`${base}/questionnaire-drafts/${id}/sections/about?language=en`)
  await page.locator('[id="title:en"]').fill('Mine')
  await editDraft(context, everybody, id, {
    revision: 1,
    section: 'about',
    entered: { 'title:en': 'Theirs' },
    operation: null,
    sending: 'theirs',
  })
  await page.locator('.save-bar button[value=save]').click()
  await page.locator('[role=alert]').waitFor()
  expect(await page.locator('[id="title:en"]').inputValue()).toBe('Mine')
  expect(await page.locator('[id="title:en-meanwhile"]').textContent()).toBe(
    'Saved meanwhile: Theirs',
  )
  expect(await barriersOf(page, WCAG)).toEqual([])
  await page.locator('.save-bar button[value=save]').click()
  await page.waitForURL(/done=saved/)
  expect((await showDraft(context, everybody, id)).content.title.en).toBe('Mine')
  await page.context().close()
})

test('a text that turns the writing turns nothing on the page', async () => {
  const { id } = await createDraft(context, everybody, {
    from: 'version',
    id: 'septet',
    version: 1,
  })
  const page = await hildasPage({ width: 1280 })
  await page.goto(`${base}/questionnaire-drafts/${id}/sections/about?language=en`)
  await page.locator('[id="title:en"]').fill('\u202Esgnihton')
  await page.locator('.save-bar button[value=save]').click()
  await page.waitForURL(/done=saved/)
  expect(await page.content()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  await page.goto(`${base}/questionnaires`)
  expect(await page.locator('table').first().textContent()).toContain('sgnihton')
  await page.context().close()
})

test('nothing bars anybody from any part of a draft', async () => {
  const page = await hildasPage({ width: 360 })
  await bringRules(page.context())
  const complaints = complaintsOf(page)
  const empty = await createDraft(context, everybody, { from: 'nothing' })
  const wrong: string[] = []
  for (const path of [
    ...['about', 'factor-F1', 'outcomes', 'open-questions', 'scales'].map(
      (one) => `${hinted}/sections/${one}`,
    ),
    hinted,
    empty.id,
    `${empty.id}/sections/factor-F1`,
  ]) {
    await page.goto(`${base}/questionnaire-drafts/${path}`)
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true
    })
    wrong.push(...(await barriersInEachLook(page, WCAG)).map((barrier) => `${path}, ${barrier}`))
  }
  expect([...wrong, ...complaints]).toEqual([])
  await page.context().close()
}, 120_000)

test('the preview shows the employee’s page on a phone and on a desk', async () => {
  const page = await hildasPage({ width: 1280 })
  const complaints = complaintsOf(page)
  await page.goto(`${base}/questionnaire-drafts/${hinted}/preview?in=es`)
  const [phone, desk] = await page.locator('iframe').all()
  await phone?.scrollIntoViewIfNeeded()
  await desk?.scrollIntoViewIfNeeded()
  for (const [frame, width] of [
    [phone, [300, 400]],
    [desk, [1000, 1200]],
  ] as const) {
    const inside = await (await frame?.elementHandle())?.contentFrame()
    await inside?.locator('legend').first().waitFor()
    // its third language is not written yet
    expect(await inside?.locator('legend').first().textContent()).toBe('[Texto por escribir]')
    const seen = (await inside?.evaluate(() => window.innerWidth)) ?? 0
    expect(seen).toBeGreaterThan(width[0])
    expect(seen).toBeLessThan(width[1])
  }
  expect(complaints).toEqual([])
  await page.context().close()
}, 60_000)

async function hildasPage({
  width,
  javaScriptEnabled = true,
}: {
  width: number
  javaScriptEnabled?: boolean
}): Promise<Page> {
  const visit = await visitOf(browser, {
    javaScriptEnabled,
    viewport: { width, height: 800 },
  })
  const page = await visit.newPage()
  await page.goto(`${base}/sign-in`)
  await page.locator('input[name=email]').fill('hilda@example.org')
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.locator('main form button').first().click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  return page
}

const MOST_STOPS = 150

/** Goes from stop to stop as a keyboard does, until it is there. */
async function tabTo(page: Page, selector: string, key = 'Tab') {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key)
    const focused = page.locator(`${selector}:focus`)
    if ((await focused.count()) === 1) return
  }
  throw new Error(`no way to ${selector} with the keyboard on ${page.url()}`)
}

/** Waits until what has the focus has been moved into sight, and nothing lies over it. */
async function becomesSeen(page: Page) {
  const isSeen = () =>
    page.evaluate(() => {
      const { x, y, width, height } =
        document.activeElement?.getBoundingClientRect() ?? new DOMRect()
      const top = document.elementFromPoint(x + width / 2, y + height / 2)
      return document.activeElement !== null && document.activeElement === top
    })
  // asked from here: a page without JavaScript has no clock of its own
  await expect.poll(isSeen, { timeout: 10_000 }).toBe(true)
}
