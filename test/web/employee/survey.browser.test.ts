import { brotliCompressSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MOST_PROMISED, MOST_SAID_OF_IT } from '#src/core/campaign/commitment.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import { say, type WordKey } from '#src/core/words/words.ts'
import { anOpenedCampaign } from '#test/core/anonymity/samples.ts'
import {
  barriersInEachLook,
  barriersOf,
  complaintsOf,
  launchChromium,
  visitOf,
} from '#test/setup/browser.ts'
import { aSurveySite } from '#test/web/employee/survey-site.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof aSurveySite>>
let page: Page
let complaints: string[]

beforeAll(async () => {
  browser = await launchChromium()
})
beforeEach(async () => {
  site = await aSurveySite()
  page = await (await visitOf(browser, { locale: 'fr' })).newPage()
  complaints = complaintsOf(page)
})
afterEach(async () => {
  await page.context().close()
  site.close()
  expect(complaints).toEqual([])
})
afterAll(() => browser.close())

const choose = (item: string, label: string) =>
  page.getByRole('group', { name: item }).getByText(label, { exact: true }).click()
const first = 'Je connais les principaux objectifs de l’entreprise.'
const second = 'Je comprends les règles de l’entreprise qui concernent mon travail.'

test('an employee answers, sends, and the box holds exactly these answers under no name', async () => {
  await page.goto(site.link)
  await page.getByText('Vos réponses sont comptées avec Group 1, 12 personnes.').waitFor()
  await choose(first, 'Plutôt d’accord')
  await choose(second, 'Sans objet, je ne sais pas')
  await page.getByText('2 sur 45').waitFor()
  await page.locator('textarea').first().fill('  Les horaires.\r\nMerci  ')
  await page.getByRole('button', { name: 'Envoyer mes réponses' }).click()
  await page.getByRole('heading', { name: 'Merci, vos réponses sont bien arrivées' }).waitFor()

  const [ballot] = [...site.box.values()]
  expect(ballot?.answers).toEqual({ '1.1': 4, '1.2': 'na' })
  expect(ballot?.comments.map(({ text }) => text)).toEqual(['Les horaires.\nMerci'])
  const posted = site.received.find(({ path }) => path.endsWith('/ballot'))
  expect(posted).toMatchObject({ cookie: undefined, referrer: undefined })

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Enregistrer le reçu' }).click()
  expect((await download).suggestedFilename()).toBe('septet.json')
  await page.reload()
  await page.getByText('Vous avez déjà envoyé vos réponses depuis cet appareil.').waitFor()
  expect(await page.getByRole('button', { name: 'Envoyer' }).count()).toBe(0)
})

test('answers stay on this device over a reload and a change of language, until they are erased', async () => {
  await page.goto(site.link)
  await choose(first, 'Plutôt d’accord')
  await page.reload()
  await page.getByText('Nous avons retrouvé vos réponses sur cet appareil.').waitFor()
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByText('1 of 45').waitFor()
  await page.getByRole('button', { name: 'Clear my answer' }).click()
  await page.getByText('0 of 45').waitFor()
  await page.getByRole('button', { name: 'Erase my answers from this device' }).click()
  await page.getByText('Your answers were erased from this device. Nothing was sent.').waitFor()
  await page.reload()
  await page.getByText('0 of 45').waitFor()
  expect(await page.getByText('We found your answers').count()).toBe(0)
  expect(site.box.size).toBe(0)
})

test('what was tapped stays, even when the page goes away in the same instant', async () => {
  await page.goto(site.link)
  for (const label of ['Plutôt d’accord', 'Tout à fait d’accord', 'Plutôt d’accord']) {
    await choose(first, label)
    await page.reload()
    await page.getByText('Nous avons retrouvé vos réponses sur cet appareil.').waitFor()
    const kept = page.getByRole('group', { name: first }).getByLabel(label, { exact: true })
    expect(await kept.isChecked()).toBe(true)
  }
})

test('behind the sending the device keeps a receipt and not one answer, in whatever way it is left', async () => {
  await page.goto(site.link)
  await choose(first, 'Plutôt d’accord')
  await page.locator('textarea').first().fill('Les horaires.')
  await page.getByRole('button', { name: 'Envoyer mes réponses' }).click()
  await page.getByRole('heading', { name: 'Merci, vos réponses sont bien arrivées' }).waitFor()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await page.evaluate(() =>
    document.forms.namedItem('survey')?.dispatchEvent(new Event('change', { bubbles: true })),
  )
  const kept = await page.evaluate(everythingKept)
  expect(kept).toContain('"receipt":"')
  expect(kept).not.toContain('1.1')
  expect(kept).not.toContain('horaires')
  expect(await page.locator('textarea').first().inputValue()).toBe('')
})

const everythingKept = () =>
  new Promise<string>((resolve) => {
    const opening = indexedDB.open('septet')
    opening.onsuccess = () => {
      const reading = opening.result.transaction('invitations').objectStore('invitations').getAll()
      reading.onsuccess = () => {
        opening.result.close()
        resolve(JSON.stringify(reading.result))
      }
    }
  })

test('what people say of themselves is kept, sent, and counts in no progress', async () => {
  site.asked.segments = twoLongDimensions
  await page.goto(site.link)
  await page.getByLabel('Atelier').selectOption('Atelier numéro 7')
  await page.getByText('0 sur 45').waitFor()
  await page.reload()
  await page.getByText('Nous avons retrouvé vos réponses').waitFor()
  expect(await page.getByLabel('Atelier').inputValue()).toBe('v7')
  await page.getByRole('button', { name: 'Envoyer mes réponses' }).click()
  await page.getByRole('heading', { name: 'Merci, vos réponses sont bien arrivées' }).waitFor()
  expect([...site.box.values()][0]?.segments).toEqual({ place: 'v7' })
})

const named = (text: string) => ({ fr: text, es: text, en: text })
const twoLongDimensions = [
  { id: 'place', name: 'Atelier' },
  { id: 'craft', name: 'Spécialité' },
].map(({ id, name }) => ({
  id,
  label: named(name),
  values: Array.from({ length: 30 }, (_, at) => ({
    id: `v${at + 1}`,
    label: named(`${name} numéro ${at + 1}`),
  })),
}))

test('a line that breaks during Send sends the same bytes again, also after a reload', async () => {
  site.fail.ballots = 2
  await page.goto(site.link)
  await choose(first, 'Plutôt d’accord')
  await page.getByRole('button', { name: 'Envoyer mes réponses' }).click()
  await page.getByRole('button', { name: 'Réessayer' }).waitFor()
  expect(await page.getByRole('group', { name: first }).count()).toBe(0)
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect
    .poll(() => site.received.filter(({ path }) => path.endsWith('/ballot')).length)
    .toBe(2)
  await page.reload()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('heading', { name: 'Merci, vos réponses sont bien arrivées' }).waitFor()
  expect(site.bytesSent.size).toBe(1)
  expect(site.received.filter(({ path }) => path.endsWith('/pass'))).toHaveLength(1)
})

test.for([
  { key: 'pass.already-collected', status: 409, says: 'Cette invitation a déjà servi' },
  { key: 'invitation.not-found', status: 404, says: 'Cette invitation n’est pas connue' },
  { key: 'campaign.not-open', status: 409, says: 'L’enquête est close' },
  { key: 'request.too-many', status: 429, says: 'Trop d’essais en peu de temps' },
])('refused with $key, the page says so and sends no ballot', async ({ key, status, says }) => {
  site.fail.pass = { status, body: { key, message: '' } }
  await page.goto(site.link)
  await choose(first, 'Plutôt d’accord')
  await page.getByRole('button', { name: 'Envoyer mes réponses' }).click()
  await page.getByText(says).waitFor()
  expect(site.box.size).toBe(0)
})

describe('the page refuses, says why, sends nothing, and keeps the draft, when the server', () => {
  const small = anOpenedCampaign([9, 4, 12])
  type Lie = Parameters<typeof site.serve>[0] & { hash?: Uint8Array<ArrayBuffer> }
  const lies: [string, WordKey, () => Promise<Lie>][] = [
    [
      'shows a manifest that is not the one in the mail',
      'survey.state.manifest-changed',
      async () => ({ bytes: (await small).bytes }),
    ],
    [
      'shows a manifest that no browser can read',
      'survey.state.manifest-changed',
      async () => ({ bytes: new TextEncoder().encode('<html>') }),
    ],
    [
      'gives the group another key',
      'survey.state.group-unverified',
      async () => {
        const { publicKey } = (await small).entries[0]!
        return { group: { ...site.group, entry: { ...site.group.entry, publicKey } } }
      },
    ],
    [
      'gives the group more people than it has',
      'survey.state.group-unverified',
      async () => ({ group: { ...site.group, entry: { ...site.group.entry, invited: 400 } } }),
    ],
    [
      'names no group at all',
      'survey.state.group-unverified',
      async () => ({ group: { entry: null } }),
    ],
    [
      'has promised k and put fewer people into the group',
      'survey.state.group-too-small',
      async () => {
        const { bytes, groups, hash } = await small
        return { bytes, group: groups[1], hash: new Uint8Array(hash) }
      },
    ],
  ]

  test.each(lies)('%s', async (_, sentence, lie) => {
    await page.goto(site.link)
    await choose(first, 'Plutôt d’accord')
    await page.getByText('1 sur 45').waitFor()

    const { hash, ...served } = await lie()
    site.serve(served)
    for (const language of LANGUAGES) {
      await page.goto(site.linkTo(language, hash))
      await page.reload()
      await page
        .locator('#status')
        .getByText(say(language, sentence as 'survey.send'))
        .waitFor()
      expect(await page.locator('#survey').isVisible()).toBe(false)
    }
    expect(site.received.filter(({ path }) => /pass|ballot$/.test(path))).toEqual([])
    expect(site.box.size).toBe(0)

    site.serve()
    await page.goto(site.linkTo('fr'))
    await page.reload()
    await page.getByText('Nous avons retrouvé vos réponses sur cet appareil.').waitFor()
    await page.getByText('1 sur 45').waitFor()
  })
})

test('a comment that is too long cannot be sent, and says by how much', async () => {
  await page.goto(site.link)
  const text = page.locator('textarea').first()
  await text.fill('a'.repeat(603))
  await page.getByText('trop long de 3 caractères').waitFor()
  await page.getByRole('button', { name: 'Envoyer mes réponses' }).click()
  await expect.poll(() => text.evaluate((box) => box === document.activeElement)).toBe(true)
  expect(site.box.size).toBe(0)
})

test('without an invitation the page offers to send the link again', async () => {
  await page.goto(site.address)
  await page.getByText('Cette adresse ne contient pas d’invitation.').waitFor()
  await page.getByRole('status').getByRole('link', { name: 'Recevoir à nouveau mon lien' }).click()
  await expect
    .poll(() =>
      page
        .getByLabel('Adresse e-mail professionnelle')
        .evaluate((field) => field === document.activeElement),
    )
    .toBe(true)
})

test('without JavaScript the page points to the plain form', async () => {
  const context = await visitOf(browser, { javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(site.link)
  expect(await plain.locator('noscript').innerText()).toContain('Ouvrez le second lien')
  expect(await plain.locator('#survey').isVisible()).toBe(false)
  await context.close()
})

/** Two promises and a sentence as long as they may be, in words that do not repeat. */
const longest = (length: number) => ({
  fr: Array.from({ length: 200 }, (_, at) => `mot${(at * 7919) % 1009}`)
    .join(' ')
    .slice(0, length),
})
const longCommitment = {
  own: { promise: longest(MOST_PROMISED), keptBy: '2027-01-15' },
  earlier: {
    title: 'Votre avis sur le travail, il y a un an',
    promise: longest(MOST_PROMISED),
    keptBy: '2026-01-15',
    outcome: 'in-part' as const,
    sentence: longest(MOST_SAID_OF_IT),
  },
}

test.for([{}, { segments: twoLongDimensions }, { commitment: longCommitment, hasCards: true }])(
  'page, style and script weigh at most 30 KB and come in at most five requests',
  async (asked) => {
    Object.assign(site.asked, asked)
    const bodies: Promise<Buffer>[] = []
    page.on('response', (reply) => {
      if (!reply.url().includes('.json') && reply.ok()) bodies.push(reply.body())
    })
    await page.goto(site.link)
    await page.getByText('0 sur 45').waitFor()
    // as every browser takes them that has the cryptography
    const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length)
    expect(sizes).toHaveLength(3)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000)
    expect(
      site.received.filter(({ path }) => !path.includes('favicon')).length,
    ).toBeLessThanOrEqual(5)
  },
)

test('nothing bars anybody, on a phone, on a wide dark screen and on paper', async () => {
  await page.goto(site.link)
  await choose(first, 'Plutôt d’accord')
  for (const details of await page.locator('summary').all()) await details.click()
  expect(await barriersInEachLook(page)).toEqual([])
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [1280, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    expect(await barriersOf(page)).toEqual([])
  }
})
