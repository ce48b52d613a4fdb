import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { LANGUAGES } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { barriersInEachLook, launchChromium, visitOf } from '#test/setup/browser.ts'
import { aSurveySite } from '#test/web/employee/survey-site.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof aSurveySite>>
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
})
beforeEach(async () => {
  site = await aSurveySite()
  page = await (await visitOf(browser, { locale: 'fr' })).newPage()
})
afterEach(async () => {
  await page.context().close()
  site.close()
})
afterAll(() => browser.close())

const hint = (text: string) => page.locator('.hint', { hasText: text })
const beside = () => page.locator('#send-hint')

test('a comment that seems to name somebody is hinted at before sending, on the device alone, and sent all the same', async () => {
  await page.goto(site.link)
  const comment = page.locator('textarea').first()
  await comment.fill('Les horaires')
  expect(await beside().isVisible()).toBe(false)
  const requests = site.received.length
  await comment.fill('Mme Durand ne répond jamais')
  await hint('Ce texte semble nommer une personne.').waitFor()
  expect(await beside().isVisible()).toBe(true)
  await comment.fill('Appelez le 06 12 34 56 78')
  await hint('Ce texte semble contenir un numéro de téléphone.').waitFor()
  expect(await page.locator('.hint .notice').count()).toBe(1)

  await beside().getByRole('button', { name: 'Le relire' }).click()
  expect(await comment.evaluate((field) => field === document.activeElement)).toBe(true)
  expect(page.url()).toContain('#i=')
  expect(site.received).toHaveLength(requests)

  await page.getByRole('button', { name: 'Envoyer mes réponses' }).click()
  await page.getByRole('heading', { name: 'Merci, vos réponses sont bien arrivées' }).waitFor()
  const [ballot] = [...site.box.values()]
  expect(ballot?.comments.map(({ text }) => text)).toEqual(['Appelez le 06 12 34 56 78'])
})

test('the hint goes with its reason, and is there again after a reload', async () => {
  await page.goto(site.link)
  const comment = page.locator('textarea').nth(1)
  await comment.fill('As the only nurse here')
  await hint('Ce texte semble dire qui vous êtes.').waitFor()
  await comment.blur()
  await page.reload()
  await hint('Ce texte semble dire qui vous êtes.').waitFor()
  await comment.fill('As nurses here')
  await expect.poll(() => page.locator('.hint .notice').count()).toBe(0)
  expect(await beside().isVisible()).toBe(false)
})

test('it is said in the language of the page', async () => {
  for (const language of LANGUAGES) {
    await page.goto(site.linkTo(language))
    await page.reload()
    await page.locator('textarea').first().fill('ana.gil@example.org')
    await hint(say(language, 'survey.hint.mail')).waitFor()
  }
})

test('it bars nobody, on a phone, on a wide dark screen and on paper', async () => {
  await page.goto(site.link)
  await page.locator('textarea').first().fill('Mme Durand ne répond jamais')
  await beside().waitFor()
  expect(await barriersInEachLook(page)).toEqual([])
})
