import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fromBase64url, toBase64url } from '#src/core/anonymity/bytes.ts'
import { openTrusteeFile, writeTrusteeFile } from '#src/core/anonymity/trustee-file.ts'
import { generateTrusteeKey, type TrusteeKey } from '#src/core/anonymity/trustee-key.ts'
import { parseTrusteeLink, trusteeLink } from '#src/core/anonymity/trustee-link.ts'
import { randomId } from '#src/core/random.ts'
import { showCampaign } from '#src/services/campaigns/campaigns.ts'
import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { keepTrusteeKey } from '#src/services/trustees/trustee-custody.ts'
import { buildApp } from '#src/web/app.ts'
import { barriersInEachLook, complaintsOf, launchChromium, visitOf } from '#test/setup/browser.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'
import { PASSWORD, people } from '#test/setup/people.ts'
import {
  answerAs,
  answering,
  invitedPeople,
  PREPARER,
  runUntil,
} from '#test/setup/survey-campaigns.ts'
import { aDraftWithTrustee, anEntrustedCampaign, handOver, tokenFor } from '#test/setup/trustees.ts'

const PASSPHRASE = 'sept rivières calmes'

let context: TestContext
let app: FastifyInstance
let browser: Browser
let page: Page
let base = ''
let folder = ''
/** The bodies of all that the page sent. */
let sent: string[] = []
let complaints: string[]

beforeAll(async () => {
  context = await testContext()
  app = await buildApp(context)
  await app.listen({ port: 0, host: '127.0.0.1' })
  base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  browser = await launchChromium()
  folder = mkdtempSync(join(tmpdir(), 'septet-trustee-'))
})
beforeEach(async () => {
  await context.empty()
  page = await (await visitOf(browser, { locale: 'fr' })).newPage()
  sent = []
  page.on('request', (request) => sent.push(request.postData() ?? ''))
  complaints = complaintsOf(page)
})
afterEach(async () => {
  await page.context().close()
  expect(complaints).toEqual([])
})
afterAll(async () => {
  await browser.close()
  await app.close()
  await context.close()
  rmSync(folder, { recursive: true, force: true })
})

const linkTo = async (id: string) =>
  trusteeLink(base, id, fromBase64url(await tokenFor(context, id))!)
const button = (name: string) => page.getByRole('button', { name, exact: true })
const says = (text: string) => page.getByText(text, { exact: false }).first().waitFor()
const stateOf = async (id: string) => (await showCampaign(context, PREPARER, id)).trustee?.state

/** Chooses a file in a form of the page, types a passphrase and sends. */
async function open(form: string, file: string, passphrase = PASSPHRASE) {
  await page.locator(`#${form}-file`).setInputFiles(file)
  await page.locator(`#${form}-passphrase`).fill(passphrase)
  await page.locator(`#${form} button`).click()
}

async function makeKey(): Promise<string> {
  await page.locator('#make-passphrase').fill(PASSPHRASE)
  await page.locator('#make-again').fill(PASSPHRASE)
  await button('Fabriquer la clé').click()
  const save = page.getByRole('link', { name: 'Enregistrer le fichier de la clé' })
  await save.waitFor()
  expect(await save.evaluate((link) => link === document.activeElement)).toBe(true)
  const download = page.waitForEvent('download')
  await save.click()
  const path = join(folder, (await download).suggestedFilename())
  await (await download).saveAs(path)
  return path
}

async function aFile(campaign: string, key: TrusteeKey, change = (text: string) => text) {
  const path = join(folder, `${randomId()}.json`)
  writeFileSync(path, change(await writeTrusteeFile(campaign, key, PASSPHRASE)))
  return path
}

test('a trustee makes the key, saves it, proves it, checks it after the opening and hands it over', async () => {
  const id = await aDraftWithTrustee(context, { graceHours: 0 })
  await page.goto(await linkTo(id))
  await says('How we work together')
  expect(await page.getByText('toutes les réponses sont perdues').isVisible()).toBe(true)
  const file = await makeKey()
  expect(await page.getByText('la campagne est perdue').isVisible()).toBe(true)
  expect(await stateOf(id)).toBe('asked')

  const key = await openTrusteeFile(await readFile(file, 'utf8'), id, PASSPHRASE)
  await open('prove', file)
  await page
    .getByRole('heading', { name: 'La moitié publique de votre clé est en place' })
    .waitFor()
  expect(await stateOf(id)).toBe('ready')
  expect(sent.join()).toContain(toBase64url(key.publicKey))

  await openCampaign(context, PREPARER, id, 'a test asks again')
  await runUntil(context, id, 'open')
  await page.reload()
  await open('check', file)
  await says('sa clé est celle de la campagne')
  for (const person of (await invitedPeople(context, id)).slice(0, 9))
    await answerAs(context, person, answering(4))
  await closeCampaign(context, PREPARER, id)
  await runUntil(context, id, 'closing')
  expect(sent.join()).not.toContain(toBase64url(key.privateKey))
  expect(sent.join()).not.toContain(PASSPHRASE)

  await page.reload()
  await open('hand-over', file)
  await page.getByRole('heading', { name: 'La clé est remise. Merci' }).waitFor()
  await runUntil(context, id, 'closed')
  expect(sent.filter((body) => body.includes(toBase64url(key.privateKey)))).toHaveLength(1)
  expect(sent.join()).not.toContain(PASSPHRASE)
  await page.reload()
  await says('détruisez le fichier et toutes ses copies')
})

test('passphrases that differ or are short make no key', async () => {
  await page.goto(await linkTo(await aDraftWithTrustee(context)))
  const attempt = async (passphrase: string, again: string) => {
    await page.locator('#make-passphrase').fill(passphrase)
    await page.locator('#make-again').fill(again)
    await button('Fabriquer la clé').click()
  }
  await attempt(PASSPHRASE, 'une autre phrase')
  await says('Les deux phrases secrètes diffèrent')
  await attempt('trop courte', 'trop courte')
  await says('au moins 12 caractères. Elle')
  await says('doit compter au moins 12 caractères')
  expect(await page.locator('#made').isVisible()).toBe(false)
})

describe('what is not the key of this campaign is told apart, and nothing is sent', () => {
  let id = ''
  let key: TrusteeKey
  beforeEach(async () => {
    const entrusted = await anEntrustedCampaign(context, { graceHours: 0 })
    id = entrusted.id
    key = entrusted.key
    await closeCampaign(context, PREPARER, id)
    await runUntil(context, id, 'closing')
    await page.goto(await linkTo(id))
    await page.locator('#hand-over').waitFor()
  })
  afterEach(async () => {
    expect(await stateOf(id)).toBe('awaited')
    expect(sent.some((body) => body.includes('"key"'))).toBe(false)
  })

  test('a wrong passphrase', async () => {
    await open('hand-over', await aFile(id, key), `${PASSPHRASE}.`)
    await says('La phrase secrète n’est pas la bonne')
  })

  test('the file of another campaign', async () => {
    await open('hand-over', await aFile(randomId(), key))
    await says('Ce fichier est celui d’une autre campagne')
  })

  test('a file that was edited, and one that is none', async () => {
    const another = (text: string) =>
      text.replace(/(?<="salt": ")./, (sign) => (sign === '-' ? '_' : '-'))
    const edited = await aFile(id, key, another)
    await open('hand-over', edited)
    await says('il a été modifié')
    const large = join(folder, 'large.json')
    writeFileSync(large, ' '.repeat(20_000))
    await open('hand-over', large)
    await says('il a été modifié')
  })

  test('another key of the same campaign, as before it was begun anew', async () => {
    await open('hand-over', await aFile(id, await generateTrusteeKey()))
    await says('Cette clé n’est pas celle que nomme le manifeste')
  })
})

test('a page that was left open sends no key a second time, and shows how things are now', async () => {
  const entrusted = await anEntrustedCampaign(context, { graceHours: 0 })
  await closeCampaign(context, PREPARER, entrusted.id)
  await runUntil(context, entrusted.id, 'closing')
  const token = await tokenFor(context, entrusted.id)
  await page.goto(trusteeLink(base, entrusted.id, fromBase64url(token)!))
  await page.locator('#hand-over').waitFor()
  await handOver(context, { ...entrusted, token })
  await open('hand-over', await aFile(entrusted.id, entrusted.key))
  await page.getByRole('heading', { name: 'La clé est remise. Merci' }).waitFor()
  expect(sent.some((body) => body.includes('"key"'))).toBe(false)
})

test('a link that is incomplete or was replaced says so, and shows no form', async () => {
  const id = await aDraftWithTrustee(context)
  const old = await linkTo(id)
  await linkTo(id)
  await page.goto(old)
  await says('un nouveau l’a remplacé')
  await page.goto(old.slice(0, -3))
  await says('Cette adresse est incomplète')
  expect(await page.locator('form:visible').count()).toBe(0)
})

test('a change of language keeps the secret, which is in no address that the server sees', async () => {
  const addresses: string[] = []
  app.server.on('request', ({ url }: { url?: string }) => addresses.push(url ?? ''))
  const link = await linkTo(await aDraftWithTrustee(context))
  await page.goto(link)
  await page.getByRole('link', { name: 'Español' }).click()
  await page.getByRole('button', { name: 'Crear la clave' }).waitFor()
  expect(addresses.join()).not.toContain(link.split('#t=')[1])
})

test('without JavaScript the page says what is missing', async () => {
  const visit = await visitOf(browser, { javaScriptEnabled: false, locale: 'en' })
  const plain = await visit.newPage()
  await plain.goto(await linkTo(await aDraftWithTrustee(context)))
  expect(await plain.locator('noscript').innerText()).toContain('This page needs JavaScript')
  expect(await plain.locator('form:visible').count()).toBe(0)
  await visit.close()
})

test('an administrator passes the link on', async () => {
  await people(context)
  const id = await aDraftWithTrustee(context, { graceHours: 0 })
  await page.goto(`${base}/sign-in`)
  await page.locator('input[name=email]').fill('alice@example.org')
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.locator('main form button').first().click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await page.goto(`${base}/campaigns/${id}`)
  await button('Make the link').click()
  const link = await page.locator('.notice code').innerText()
  expect(link).toContain(`/s/${id}/trustee#t=`)
  expect(await barriersInEachLook(page)).toEqual([])

  const { publicKey } = await generateTrusteeKey()
  const token = toBase64url(parseTrusteeLink(link)!.token)
  await keepTrusteeKey(context, id, token, toBase64url(publicKey))
  await page.goto(`${base}/campaigns/${id}`)
  expect(await barriersInEachLook(page)).toEqual([])
  await openCampaign(context, PREPARER, id, 'a test asks again')
  await runUntil(context, id, 'open')
  await closeCampaign(context, PREPARER, id)
  await runUntil(context, id, 'closing')
  await page.goto(`${base}/campaigns/${id}`)
  await says('Waiting for the trustee’s key')
  expect(await barriersInEachLook(page)).toEqual([])
})

test('nothing bars anybody on the way from the key to its hand-over', async () => {
  const id = await aDraftWithTrustee(context, { graceHours: 0 })
  await page.goto(await linkTo(id))
  const file = await makeKey()
  expect(await barriersInEachLook(page)).toEqual([])
  await open('prove', file, 'the wrong passphrase')
  await says('La phrase secrète n’est pas la bonne')
  await open('prove', file)
  await page.locator('#check').waitFor()
  expect(await barriersInEachLook(page)).toEqual([])
  await openCampaign(context, PREPARER, id, 'a test asks again')
  await runUntil(context, id, 'open')
  await closeCampaign(context, PREPARER, id)
  await runUntil(context, id, 'closing')
  await page.reload()
  await page.locator('#hand-over').waitFor()
  expect(await barriersInEachLook(page)).toEqual([])
  await open('hand-over', file)
  await page.locator('#part-over').waitFor()
  expect(await barriersInEachLook(page)).toEqual([])
})
