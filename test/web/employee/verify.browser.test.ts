import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toBase64url, toHex } from '#src/core/anonymity/bytes.ts'
import { signReceipt } from '#src/core/anonymity/server/sign-receipt.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { say, type WordKey } from '#src/core/words/words.ts'
import { receiptKey } from '#src/services/installation.ts'
import { buildApp } from '#src/web/app.ts'
import {
  barriersInEachLook,
  barriersOf,
  complaintsOf,
  launchChromium,
  visitOf,
} from '#test/setup/browser.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'
import { anEmployee } from '#test/setup/employee.ts'
import {
  anOpenCampaign,
  answerAs,
  answering,
  close,
  type TestCampaign,
} from '#test/setup/survey-campaigns.ts'

const WITHOUT_GRACE = { terms: { graceHours: 0 } }

let context: TestContext
let app: FastifyInstance
let browser: Browser
let page: Page
let base: string
let campaign: TestCampaign
let receipts: string[]
const asked: string[] = []
let complaints: string[]

beforeAll(async () => {
  context = await testContext()
  app = await buildApp(context)
  await app.listen({ port: 0, host: '127.0.0.1' })
  base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  browser = await launchChromium()
  campaign = await anOpenCampaign(context, WITHOUT_GRACE)
  receipts = await answered(campaign, 12)
  receipts.push(await unreadable(campaign))
  await close(context, campaign.id)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await app.close()
  await context.close()
})
beforeEach(async () => {
  page = await (await visitOf(browser, { locale: 'en' })).newPage()
  asked.length = 0
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  complaints = complaintsOf(page)
})
afterEach(async () => {
  await page.context().close()
  expect(complaints).toEqual([])
})

/** The receipt files of the first people. */
async function answered({ id, people }: TestCampaign, count: number): Promise<string[]> {
  const files: string[] = []
  for (const person of people.slice(0, count)) {
    const { leaf, receipt } = await answerAs(context, person, answering(4))
    files.push(fileOf(id, leaf, receipt))
  }
  return files
}

/** The receipt of a ballot with a valid pass whose seal holds nothing that can be opened. */
async function unreadable({ id, people }: TestCampaign): Promise<string> {
  const employee = await anEmployee(context, people.at(-1)?.link ?? '')
  const ballot = await employee.seal(await employee.collect(), answering(2))
  const sealed = ballot.sealed.with(100, (ballot.sealed[100] ?? 0) ^ 1)
  const { receipt } = (await employee.send({ ...ballot, sealed })).json<{ receipt: string }>()
  return JSON.stringify({ campaign: id, leaf: toHex(ballot.leaf), receipt })
}

const fileOf = (id: string, leaf: Uint8Array, receipt: Uint8Array) =>
  JSON.stringify({ campaign: id, leaf: toHex(leaf), receipt: toBase64url(receipt) })

async function open({ id }: Pick<TestCampaign, 'id'> = campaign, language: Language = 'en') {
  await page.goto(`${base}/s/${id}/verify?language=${language}`)
  await page.locator('#verify').waitFor()
}

async function choose(text: string) {
  const buffer = Buffer.from(text)
  await page
    .locator('#receipt-file')
    .setInputFiles({ name: 'septet.json', mimeType: 'application/json', buffer })
  await page.locator('#verify button').click()
  await page.locator('#verdict h3').waitFor()
}

const verdict = () => page.locator('#verdict').innerText()
const state = () => page.locator('#state').innerText()
const total = (name: string) => page.locator(`#total-${name}`).innerText()

/** Another answer of the server than the true one. */
async function forge(file: string, change: (text: string) => string) {
  await page.route(`**/${file}`, async (route) => {
    const reply = await route.fetch()
    await route.fulfill({ response: reply, body: change(await reply.text()) })
  })
}

describe.each(LANGUAGES)('in %s', (language) => {
  const says = (key: WordKey) => say(language, key as 'verify.check')

  test('a receipt that was counted, checked without the network, and without naming the ballot', async () => {
    await open(campaign, language)
    expect(await state()).toContain(says('verify.state.sound'))
    expect(await Promise.all(['invited', 'issued', 'counted', 'malformed'].map(total))).toEqual([
      '29',
      '13',
      '12',
      '1',
    ])
    const before = asked.length
    await page.context().setOffline(true)
    await choose(receipts[3]!)
    expect(await verdict()).toContain(says('verify.verdict.counted.title'))
    expect(await verdict()).toContain(says('verify.signature.true'))
    expect(asked.slice(before)).toEqual([])
    expect(asked.join()).not.toContain(JSON.parse(receipts[3]!).leaf)
  })

  test('each way that a receipt can fare is told in a sentence of its own', async () => {
    await open(campaign, language)
    for (const [name, receipt] of [
      ['malformed', receipts[12]!],
      ['absent', await absentReceipt()],
      ['absent-code', 'ab'.repeat(32)],
      ['of-another', receipts[0]!.replace(campaign.id, 'A'.repeat(22))],
      ['edited', editedReceipt()],
      ['not-a-receipt', '{"hello":"world"}'],
      ['not-a-receipt', receipts[0]!.slice(0, -20)],
      ['not-a-receipt', 'x'.repeat(20_000)],
    ] as const) {
      await choose(receipt)
      expect(await verdict()).toContain(says(`verify.verdict.${name}.title`))
      expect(await verdict()).toContain(says(`verify.verdict.${name}`))
    }
  })
})

/** Signed by the installation's key, as if the ballot had been taken in and then dropped. */
async function absentReceipt() {
  const leaf = new Uint8Array(32).fill(7)
  return fileOf(campaign.id, leaf, signReceipt(await receiptKey(context), campaign.id, leaf))
}

/** The code of somebody else under one's own signature. */
function editedReceipt() {
  const [mine, other] = receipts.map((one) => JSON.parse(one) as Record<string, string>)
  return JSON.stringify({ ...mine, leaf: other?.leaf })
}

describe('a list that is not the one signed is named, and no receipt is found in it', () => {
  const lines = (text: string) => text.split('\n')
  test.each([
    [
      'a missing leaf',
      (text: string) => lines(text).toSpliced(2, 1).join('\n'),
      ['list-count', 'list-root'],
    ],
    [
      'a doubled leaf',
      (text: string) => lines(text).toSpliced(2, 0, lines(text)[2]!).join('\n'),
      ['list-doubled', 'list-count', 'list-root'],
    ],
    [
      'unsorted leaves',
      (text: string) =>
        [lines(text)[0], lines(text)[2], lines(text)[1], ...lines(text).slice(3)].join('\n'),
      ['list-unsorted', 'list-root'],
    ],
    [
      'another unreadable ballot',
      (text: string) => `${lines(text).slice(0, -2).join('\n')}\n${'0'.repeat(64)}\n`,
      ['list-changed'],
    ],
    ['no list at all', () => '<html></html>', ['list-unreadable']],
  ] as const)('%s', async (_name, change, faults) => {
    await forge('ballots.txt', change)
    await open()
    for (const fault of faults)
      expect(await state()).toContain(say('en', `verify.fault.${fault}` as 'verify.check'))
    await choose(receipts[0]!)
    expect(await verdict()).toContain('Your receipt cannot be checked')
  })

  test.each([
    ['counted":12', 'counted":13', 'The signature of the totals (close.json) is false.'],
    ['issued":13', 'issued":12', 'The totals are impossible'],
  ])('totals with %s changed to %s', async (from, to, sentence) => {
    await forge('close.json', (text) => text.replace(from, to))
    await open()
    expect(await state()).toContain(sentence)
    expect(await page.locator('#totals').isVisible()).toBe(false)
  })

  test('other rules than those signed', async () => {
    await forge('manifest.json', (text) => text.replace('"k":5', '"k":6'))
    await open()
    expect(await state()).toContain('The signature of the survey’s rules (manifest.json) is false.')
  })
})

test('before the close it tells whether the signature holds, and to come back', async () => {
  const running = await anOpenCampaign(context)
  const [receipt] = await answered(running, 1)
  await open(running)
  expect(await state()).toContain('not closed yet')
  await choose(receipt!)
  expect(await verdict()).toContain('Come back with this receipt after the close')
  expect(await verdict()).toContain('The signature of the receipt is right')
  expect(asked.filter((path) => /ballots|close/.test(path))).toEqual([])
})

test('where too few answered it says that nothing was published, and not how many they were', async () => {
  const few = await anOpenCampaign(context, WITHOUT_GRACE)
  const [receipt] = await answered(few, 4)
  await close(context, few.id)
  await open(few)
  expect(await state()).toContain('Too few people answered')
  expect(await Promise.all(['invited', 'issued', 'counted', 'malformed'].map(total))).toEqual([
    '29',
    '–',
    '–',
    '–',
  ])
  await choose(receipt!)
  expect(await verdict()).toContain('Nothing was published')
})

test('the code alone is looked for too, and what is typed replaces the file', async () => {
  await open()
  await choose('{}')
  const { leaf } = JSON.parse(receipts[5]!)
  await page.locator('#receipt-code').fill(`${leaf.slice(0, 32)} ${leaf.slice(32).toUpperCase()}\n`)
  expect(await verdict()).toBe('')
  await page.getByRole('button', { name: 'Check' }).click()
  await page.getByRole('heading', { name: 'Your answers were counted' }).waitFor()
  expect(await verdict()).toContain('No signature was checked')
})

test('a line that breaks while loading can be tried again', async () => {
  await page.route('**/ballots.txt', (route) => route.abort())
  await page.goto(`${base}/s/${campaign.id}/verify`)
  await page.getByRole('button', { name: 'Try again' }).waitFor()
  await page.unroute('**/ballots.txt')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('#verify').waitFor()
})

test('without JavaScript it says so and gives the commands', async () => {
  const visit = await visitOf(browser, { javaScriptEnabled: false })
  const plain = await visit.newPage()
  await plain.goto(`${base}/s/${campaign.id}/verify?language=en`)
  expect(await plain.locator('noscript').innerText()).toContain('Without JavaScript')
  expect(await plain.locator('pre').last().innerText()).toContain(`/s/${campaign.id}/ballots.txt`)
  expect(await plain.locator('#verify').isVisible()).toBe(false)
  await visit.close()
})

test('nothing bars anybody, on a phone, on a wide dark screen and on paper', async () => {
  await open(campaign, 'fr')
  await choose(receipts[0]!)
  for (const details of await page.locator('summary').all()) await details.click()
  expect(await barriersInEachLook(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 800 })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await barriersOf(page)).toEqual([])
})
