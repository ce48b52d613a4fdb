import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  barriersInEachLook,
  bringRules,
  complaintsOf,
  launchChromium,
  visitOf,
} from '#test/setup/browser.ts'
import { aSurveySite, CARD } from '#test/web/employee/survey-site.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof aSurveySite>>
let tablet: BrowserContext
let page: Page
let complaints: string[]

beforeAll(async () => {
  browser = await launchChromium()
})
beforeEach(async () => {
  site = await aSurveySite()
  site.asked.hasCards = true
  tablet = await visitOf(browser, { locale: 'fr' })
  page = await tablet.newPage()
  await page.clock.install()
  complaints = complaintsOf(page)
})
afterEach(async () => {
  await tablet.close()
  site.close()
  expect(complaints).toEqual([])
})
afterAll(() => browser.close())

const typed = 'abcd efgh-ijkl mnop'
const first = 'Je connais les principaux objectifs de l’entreprise.'
const code = () => page.getByLabel('Code de la carte')
const sent = () => page.getByRole('heading', { name: 'Merci, vos réponses sont bien arrivées' })
const start = async () => {
  await page.goto(site.kiosk)
  await code().fill(typed)
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.getByText('Vos réponses sont comptées avec Group 1, 12 personnes.').waitFor()
}
const answer = async () => {
  await start()
  await page
    .getByRole('group', { name: first })
    .getByText('Plutôt d’accord', { exact: true })
    .click()
  await page.locator('textarea').first().fill('Les horaires.')
}
const send = () => page.getByRole('button', { name: 'Envoyer mes réponses' }).click()
const isAtStart = async () => {
  await code().waitFor()
  expect(await code().inputValue()).toBe('')
  expect(await page.locator('#survey').isVisible()).toBe(false)
  expect(await page.locator('#survey :checked:not(option)').count()).toBe(0)
  expect(await page.locator('textarea').first().inputValue()).toBe('')
}

/** All that a page can leave on a device, and where it has been. */
const traces = () =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    local: localStorage.length,
    session: sessionStorage.length,
    caches: (await caches.keys()).length,
    address: location.href,
    entries: history.length,
    state: JSON.stringify(history.state),
  }))

test('a card is typed, answered and sent; the tablet keeps nothing and begins anew', async () => {
  await page.goto(site.kiosk)
  const before = await traces()
  await answer()
  await send()
  await sent().waitFor()
  const [ballot] = [...site.box.values()]
  expect(ballot?.answers).toEqual({ '1.1': 4 })
  expect(ballot?.comments.map(({ text }) => text)).toEqual(['Les horaires.'])
  const asked = site.received.map(({ path }) => path.split('/').at(-1))
  expect(asked.filter((name) => name === 'card')).toHaveLength(1)
  const posted = site.received.find(({ path }) => path.endsWith('/ballot'))
  expect(posted).toMatchObject({ cookie: undefined, referrer: undefined })
  expect(await page.getByText('reçu').count()).toBe(1)
  expect(await page.locator('[download]').count()).toBe(0)
  expect(await page.locator('textarea').first().inputValue()).toBe('')

  await page.clock.fastForward(16_000)
  await isAtStart()
  expect(await traces()).toEqual(before)
  expect(before).toMatchObject({ databases: 0, local: 0, session: 0, caches: 0 })
})

test('back and forward show nothing of who answered before', async () => {
  await page.goto('about:blank')
  await answer()
  await page.goBack()
  expect(page.url()).toBe('about:blank')
  await page.goForward()
  await isAtStart()

  await answer()
  await send()
  await sent().waitFor()
  await page.getByRole('button', { name: 'Personne suivante' }).click()
  await isAtStart()
  await page.goBack()
  await page.goForward()
  await isAtStart()
  await page.reload()
  await isAtStart()
})

test('after forty seconds a countdown asks, one key stays, and after sixty all is cleared', async () => {
  await answer()
  const dialog = page.getByRole('dialog', { name: 'Êtes-vous encore là' })
  await page.clock.fastForward(38_000)
  expect(await dialog.isVisible()).toBe(false)
  await page.clock.fastForward(4_000)
  await dialog.waitFor()
  expect(await dialog.textContent()).toMatch(/effacé dans 1\d s/)
  await page.getByRole('button', { name: 'Je suis encore là' }).press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  // nothing of the answers is seen behind the question, and a touch beside the button is no answer to it
  await page.clock.fastForward(42_000)
  await dialog.waitFor()
  const behind = await dialog.evaluate((one) => getComputedStyle(one, '::backdrop').backgroundColor)
  expect(behind).toMatch(/^rgb\(/)
  await page.mouse.click(5, 5)
  await page.keyboard.press('a')
  expect(await dialog.isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  // as often as they want
  for (let time = 0; time < 12; time++) {
    await page.clock.fastForward(42_000)
    await dialog.waitFor()
    await page.keyboard.press('Space')
    await dialog.waitFor({ state: 'hidden' })
  }
  expect(await page.locator('textarea').first().inputValue()).toBe('Les horaires.')
  await page.clock.fastForward(61_000)
  await isAtStart()
  expect(site.box.size).toBe(0)
  expect(site.received.some(({ path }) => path.endsWith('/pass'))).toBe(false)
})

test('whoever finds the question of somebody who left clears all with one touch', async () => {
  await answer()
  await page.clock.fastForward(42_000)
  const dialog = page.getByRole('dialog', { name: 'Êtes-vous encore là' })
  await dialog.getByRole('button', { name: 'Tout effacer et recommencer' }).click()
  await isAtStart()
})

test('the question stays twenty seconds in full, however late it is seen', async () => {
  await answer()
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000))
  const dialog = page.getByRole('dialog', { name: 'Êtes-vous encore là' })
  let asked = 0
  for (let time = 0; time < 300 && asked === 0; time++) {
    await page.clock.runFor(250)
    if (await dialog.isVisible()) asked = await page.evaluate(() => Date.now())
  }
  await page.clock.runFor(20_000)
  expect(await dialog.isVisible()).toBe(true)
  await page.clock.runFor(1_500)
  await page.clock.resume()
  await isAtStart()
})

test('without a script no code is asked for: it would stay in the history', async () => {
  const bare = await visitOf(browser, { javaScriptEnabled: false })
  const still = await bare.newPage()
  await still.goto(site.kiosk)
  expect(await still.locator('noscript').innerText()).toContain('a besoin de JavaScript')
  expect(await still.locator('#card-code').isVisible()).toBe(false)
  await bare.close()
})

test('a survey that has ended meanwhile is said before the questions', async () => {
  await page.goto(site.kiosk)
  site.fail.state = 'grace'
  await code().fill(typed)
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.locator('#status .notice').waitFor()
  expect(await page.locator('#survey').isVisible()).toBe(false)
  await page.clock.fastForward(61_000)
  await isAtStart()

  site.asked.state = 'grace'
  await page.goto(site.kiosk)
  expect(await page.locator('#card-form').count()).toBe(0)
})

test('a code half typed is cleared as well, and a start that nobody touched stays still', async () => {
  await page.goto(site.kiosk)
  await page.clock.fastForward(600_000)
  expect(await page.getByRole('dialog').count()).toBe(0)
  await code().fill('ABCD')
  await page.clock.fastForward(61_000)
  await isAtStart()
})

test('who wants to stop clears all at once', async () => {
  await answer()
  await page.getByRole('button', { name: 'Tout effacer et recommencer' }).click()
  await isAtStart()
  expect(site.box.size).toBe(0)
})

test('a line that breaks is tried again by itself, with the same bytes, and nobody is waited for', async () => {
  site.fail.ballots = 2
  await answer()
  await send()
  await page.getByText('La borne réessaie d’elle-même').waitFor()
  expect(await page.locator('#survey').isVisible()).toBe(false)
  expect(await page.locator('textarea').first().inputValue()).toBe('')
  await expect
    .poll(async () => {
      await page.clock.fastForward(5_100)
      return sent().isVisible()
    })
    .toBe(true)
  expect([site.box.size, site.bytesSent.size]).toEqual([1, 1])
})

test('a code that is not known is said at the form, without asking where it cannot be one', async () => {
  await page.goto(site.kiosk)
  for (const wrong of ['ABCD', 'AAAA AAAA AAAA AAAA', '<script>alert(1)</script>', '\u202e😀']) {
    await code().fill(wrong)
    await page.getByRole('button', { name: 'Commencer' }).click()
    await page.locator('#card-status .problem').getByText('Ce code n’est pas connu').waitFor()
  }
  expect(site.received.filter(({ path }) => path.endsWith('/card'))).toHaveLength(1)
})

test('a card that was used is refused, and the kiosk begins anew', async () => {
  site.fail.pass = { status: 409, body: { key: 'pass.already-collected', message: '' } }
  await answer()
  await send()
  await page.getByText('Cette carte a déjà servi').waitFor()
  expect(site.box.size).toBe(0)
  await page.clock.fastForward(16_000)
  await isAtStart()
})

test('on one’s own phone the code leads to the same survey, with the check number of the card', async () => {
  await page.goto(site.address)
  await code().fill(typed)
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.getByText('Vos réponses sont comptées avec Group 1, 12 personnes.').waitFor()
  await page.getByText(/Contrôle\u00a0: [A-Z2-7]{4} [A-Z2-7]{4} [A-Z2-7]{4}\./).waitFor()
  expect(await code().isVisible()).toBe(false)
  expect(page.url()).toContain(`#i=${CARD}&g=1&m=`)
  await page.reload()
  await page.getByText('Vos réponses sont comptées avec Group 1').waitFor()
})

test('a card that is scanned needs no code, and one that names another manifest is refused', async () => {
  const card = site.link.replace(/i=[^&]+/, `i=${CARD}`)
  await page.goto(card)
  await page.getByText('Vos réponses sont comptées avec Group 1').waitFor()
  expect(await code().isVisible()).toBe(false)
  await page.goto('about:blank')
  await page.goto(card.replace(/m=.{4}/, 'm=AAAA'))
  await page.locator('#status .problem').waitFor()
})

test('nothing bars anybody at the start, while answering, at the countdown and behind the sending', async () => {
  await bringRules(tablet)
  await page.goto(site.kiosk)
  const wrong = await barriersInEachLook(page)
  await answer()
  wrong.push(...(await barriersInEachLook(page)))
  await page.clock.fastForward(42_000)
  await page.getByRole('dialog').waitFor()
  wrong.push(...(await barriersInEachLook(page)))
  await page.getByRole('button', { name: 'Je suis encore là' }).click()
  await send()
  await sent().waitFor()
  wrong.push(...(await barriersInEachLook(page)))
  expect(wrong).toEqual([])
})
