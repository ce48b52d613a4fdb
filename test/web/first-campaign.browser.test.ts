import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { sayWith, type WordKey } from '#src/core/words/words.ts'
import { buildApp } from '#src/web/app.ts'
import { type Loop, startLoop } from '#src/worker/loop.ts'
import { complaintsOf, launchChromium } from '#test/setup/browser.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'
import { keyboardOf } from '#test/setup/keyboard.ts'
import { type MailServer, mailServer } from '#test/setup/mail-server.ts'
import { PASSWORD } from '#test/setup/people.ts'

let context: TestContext
let mails: MailServer
let app: FastifyInstance
let loop: Loop
let browser: Browser
let base: string
const failed: unknown[] = []

beforeAll(async () => {
  mails = await mailServer()
  const port = await freePort()
  base = `http://localhost:${port}`
  const settings = { BASE_URL: base, CONTROLLER: 'Société Durand', CONTACT: 'rh@durand.example' }
  context = await testContext({ mailer: mails.mailer, settings })
  const served = { ...context, wake: () => loop.wake() }
  loop = startLoop(
    () => served,
    (error) => failed.push(error),
  )
  app = await buildApp(served)
  await app.listen({ port, host: 'localhost' })
  browser = await launchChromium()
}, 60_000)

afterAll(async () => {
  await browser.close()
  await app.close()
  await loop.stop()
  await context.close()
  await mails.close()
  expect(failed).toEqual([])
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function somebody(locale: string, width: number) {
  const visit = await browser.newContext({
    locale,
    reducedMotion: 'reduce',
    viewport: { width, height: 800 },
  })
  const page = await visit.newPage()
  page.setDefaultTimeout(10_000)
  const complaints = complaintsOf(page)
  return { page, complaints, keyboard: keyboardOf(page) }
}


const fr = (key: WordKey, details: Parameters<typeof sayWith>[2] = {}) => sayWith('fr', key, details)

const DEPARTMENTS = ['Société/Atelier', 'Société/Bureau']
const PEOPLE = DEPARTMENTS.flatMap((department, at) =>
  Array.from({ length: 10 }, (_, person) => ({
    email: `p${at}.${person}@durand.example`,
    row: `p${at}.${person}@durand.example,Personne ${at}.${person},${department},fr`,
  })),
)
const ROSTER = ['email,name,department,language', ...PEOPLE.map(({ row }) => row), ''].join('\n')

test('from the empty installation to the report, with the keyboard alone', async () => {
  const ann = await somebody('fr', 1280)
  await ann.page.goto(base)
  await firstRun(ann)
  await importRoster(ann)
  await inviteReader(ann)
  await readQuestionnaire(ann)
  await draftCampaign(ann)
  await writeCommitment(ann)
  expect(ann.keyboard.wrong).toEqual([])
}, 120_000)

async function look(page: Page, name: string) {
  const folder = '/tmp/shots-keyboard'
  await page.screenshot({ path: `${folder}/${name}-1280.png`, fullPage: true })
  const size = page.viewportSize()!
  await page.setViewportSize({ width: 360, height: 740 })
  await page.screenshot({ path: `${folder}/${name}-360.png`, fullPage: true })
  await page.setViewportSize(size)
}

type Somebody = Awaited<ReturnType<typeof somebody>>

async function firstRun({ page, keyboard }: Somebody) {
  await look(page, 'first-run')
  await keyboard.fill(fr('account.name'), 'Ann Martin')
  await keyboard.fill(fr('account.email'), 'ann@durand.example')
  await keyboard.fill(fr('account.password'), 'court')
  await keyboard.follow('button', fr('account.first-run-create'))
  await look(page, 'first-run-wrong')
  await keyboard.fill(fr('account.password'), PASSWORD)
  await keyboard.follow('button', fr('account.first-run-create'))
  await page.waitForURL(/guide$/)
  await look(page, 'guide')
}

const toGuide = ({ keyboard }: Somebody) => keyboard.follow('link', fr('guide.title'))

async function importRoster(ann: Somebody) {
  const { page, keyboard } = ann
  await keyboard.follow('link', fr('guide.people-go'))
  await look(page, 'roster-empty')
  await keyboard.tabTo('button', fr('admin.roster-file'))
  await page.locator(':focus').setInputFiles({ name: 'effectif.csv', mimeType: 'text/csv', buffer: Buffer.from(ROSTER) })
  await keyboard.follow('button', fr('roster.upload-submit'))
  await look(page, 'plan')
  await keyboard.follow('button', fr('roster.apply'))
  await look(page, 'roster')
  await toGuide(ann)
}

async function inviteReader(ann: Somebody) {
  const { page, keyboard } = ann
  await keyboard.follow('link', fr('guide.readers-go'))
  await look(page, 'new-account')
  await keyboard.fill(fr('account.name'), 'Rosa Gil')
  await keyboard.fill(fr('account.email'), 'rosa@durand.example')
  await keyboard.tabTo('combobox', fr('account.language'))
  await page.keyboard.type('Espa')
  await keyboard.tick(fr('account.role.hr'))
  await keyboard.follow('button', fr('account.add'))
  await look(page, 'account-invited')
  await toGuide(ann)
}

async function readQuestionnaire({ page, keyboard }: Somebody) {
  await keyboard.follow('link', fr('guide.questionnaire-go'))
  await look(page, 'questionnaires')
  const { title } = DEFAULT_QUESTIONNAIRE
  await keyboard.follow('link', fr('admin.questionnaire-version', { title: title.fr ?? '', version: 1 }))
  await look(page, 'questionnaire')
}

async function draftCampaign({ page, keyboard }: Somebody) {
  await keyboard.follow('link', fr('admin.campaign-with'))
  await look(page, 'new-campaign')
  await keyboard.fill(fr('admin.title'), 'Printemps')
  await keyboard.tabTo('spinbutton', fr('admin.k'))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('1')
  await keyboard.tabTo('spinbutton', fr('admin.grace-hours'))
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('0')
  await keyboard.follow('button', fr('admin.create-draft'))
  await look(page, 'new-campaign-wrong')
  // from the list of what is wrong, which has the focus, its link leads to the field
  await keyboard.tabTo('link', fr('problem.campaign.k-out-of-range'))
  await page.keyboard.press('Enter')
  expect(await page.locator(':focus').getAttribute('id')).toBe('k')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('5')
  await keyboard.follow('button', fr('admin.create-draft'))
  await page.waitForURL(/campaigns\/.*done=created/)
  await look(page, 'draft')
}

async function writeCommitment({ page, keyboard }: Somebody) {
  await keyboard.follow('link', fr('commitment.card'))
  await look(page, 'commitment')
  await keyboard.tabTo('textbox', fr('commitment.promise-in', { language: 'Français' }))
  await page.keyboard.type('Nous vous répondrons.')
  await keyboard.follow('button', fr('commitment.save'))
  await look(page, 'commitment-wrong')
}
