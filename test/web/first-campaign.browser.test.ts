import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { sayWith, type WordKey } from '#src/core/words/words.ts'
import { buildApp } from '#src/web/app.ts'
import { type Loop, startLoop } from '#src/worker/loop.ts'
import { complaintsOf, launchChromium, visitOf } from '#test/setup/browser.ts'
import { answer } from '#test/setup/campaigns.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'
import { keyboardOf } from '#test/setup/keyboard.ts'
import { type MailServer, mailServer } from '#test/setup/mail-server.ts'
import { PASSWORD } from '#test/setup/people.ts'
import { invitedPeople } from '#test/setup/survey-campaigns.ts'

let context: TestContext
let mails: MailServer
let app: FastifyInstance
let loop: Loop
let browser: Browser
let base: string
const failed: unknown[] = []

/** A busy machine takes its time; nothing waits longer than it must. */
const PATIENCE = 20_000

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
  const visit = await visitOf(browser, {
    locale,
    viewport: { width, height: 800 },
  })
  const page = await visit.newPage()
  page.setDefaultTimeout(PATIENCE)
  const complaints = complaintsOf(page)
  return { page, complaints, keyboard: keyboardOf(page) }
}

const fr = (key: WordKey, details: Parameters<typeof sayWith>[2] = {}) =>
  sayWith('fr', key, details)

const optional = (key: WordKey) => `${fr(key)} (${fr('common.optional')})`

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
  await planCards(ann)
  await writeMails(ann)
  await open(ann)
  await answerAsEmployee()
  await othersAnswer(ann.page)
  await close(ann)
  await readResults()
  expect([...ann.keyboard.wrong, ...ann.complaints]).toEqual([])
}, 120_000)

type Somebody = Awaited<ReturnType<typeof somebody>>

async function firstRun({ page, keyboard }: Somebody) {
  await keyboard.fill(fr('account.name'), 'Ann Martin')
  await keyboard.fill(fr('account.email'), 'ann@durand.example')
  await keyboard.fill(fr('account.password'), 'court')
  await keyboard.follow('button', fr('account.first-run-create'))
  await expect.poll(() => focused(page)).toBe('problems')
  await keyboard.tabTo('link', fr('problem.account.password-too-short', { minimum: 12 }))
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('password')
  await page.keyboard.type(PASSWORD)
  await keyboard.follow('button', fr('account.first-run-create'))
  await page.waitForURL(/guide$/)
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

const toGuide = ({ keyboard }: Somebody) => keyboard.follow('link', fr('guide.title'))

async function importRoster(ann: Somebody) {
  const { page, keyboard } = ann
  await keyboard.follow('link', fr('guide.people-go'))
  await keyboard.tabTo('button', fr('admin.roster-file'))
  await page
    .locator(':focus')
    .setInputFiles({ name: 'effectif.csv', mimeType: 'text/csv', buffer: Buffer.from(ROSTER) })
  await keyboard.follow('button', fr('roster.upload-submit'))
  await keyboard.follow('button', fr('roster.apply'))
  await toGuide(ann)
}

async function inviteReader(ann: Somebody) {
  const { page, keyboard } = ann
  await keyboard.follow('link', fr('guide.readers-go'))
  await keyboard.fill(fr('account.name'), 'Rosa Gil')
  await keyboard.fill(fr('account.email'), 'rosa@durand.example')
  await keyboard.tabTo('combobox', fr('account.language'))
  await page.keyboard.type('Espa')
  await keyboard.tick(fr('account.role.hr'))
  await keyboard.follow('button', fr('account.add'))
  await toGuide(ann)
}

async function readQuestionnaire({ keyboard }: Somebody) {
  await keyboard.follow('link', fr('guide.questionnaire-go'))
  const { title } = DEFAULT_QUESTIONNAIRE
  await keyboard.follow(
    'link',
    fr('admin.questionnaire-version', { title: title.fr ?? '', version: 1 }),
  )
}

async function draftCampaign({ page, keyboard }: Somebody) {
  await keyboard.follow('link', fr('admin.campaign-with'))
  await keyboard.skip(fr('common.skip-to-content'))
  await keyboard.fill(fr('admin.title'), 'Printemps')
  await keyboard.fill(fr('admin.k'), '1', 'spinbutton')
  await keyboard.fill(fr('admin.grace-hours'), '0', 'spinbutton')
  await keyboard.follow('button', fr('admin.create-draft'))
  // from the list of what is wrong, which has the focus, its link leads to the field
  await expect.poll(() => focused(page)).toBe('problems')
  await keyboard.tabTo('link', fr('problem.campaign.k-out-of-range'))
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('k')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('5')
  await keyboard.follow('button', fr('admin.create-draft'))
  await page.waitForURL(/campaigns\/.*done=created/)
}

async function writeCommitment({ keyboard }: Somebody) {
  await keyboard.follow('link', fr('commitment.card'))
  await keyboard.fill(
    fr('commitment.promise-in', { language: 'Français' }),
    'Nous vous répondrons.',
  )
  await keyboard.follow('button', fr('commitment.save'))
  await keyboard.follow('link', fr('contact.back-to-campaign'))
}

async function planCards({ keyboard }: Somebody) {
  await keyboard.follow('link', fr('channel.cards'))
  await keyboard.tick(fr('admin.asked-department', { path: DEPARTMENTS[0] ?? '', people: '10' }))
  await keyboard.follow('button', fr('channel.plan-save'))
  await keyboard.follow('link', fr('contact.back-to-campaign'))
}

async function writeMails({ keyboard }: Somebody) {
  await keyboard.follow('link', fr('contact.mails'))
  await keyboard.fill(optional('contact.part.subject'), 'Votre avis, {company}')
  await keyboard.follow('button', fr('contact.edit-submit'))
  await keyboard.fill(optional('contact.part.subject'), 'Votre avis compte')
  await keyboard.follow('button', fr('contact.edit-submit'))
  await keyboard.follow('link', new RegExp(`^${fr('admin.preview')}`))
  await keyboard.follow('button', fr('contact.test'))
  expect((await mailTo('ann@durand.example'))?.subject).toContain('Votre avis compte')
  await keyboard.follow('link', 'Printemps')
}

async function open({ page, keyboard }: Somebody) {
  const frozen = page.getByRole('table', { name: fr('admin.frozen-caption') })
  expect(await frozen.textContent()).toMatch(
    /Carte d’engagement\s*Écrite\s*Qui reçoit une carte\s*Société\/Atelier/,
  )
  await keyboard.tick(fr('admin.open-confirm'))
  await keyboard.follow('button', fr('admin.open-submit'))
  await comesTo(page, fr('admin.state.open'))
  expect(
    await page.getByText(fr('channel.instead-of-mail', { departments: 'Société/Atelier' })).count(),
  ).toBe(1)
  await keyboard.follow('button', fr('admin.invitations-send'))
}

/** A working page asks again by itself every five seconds; who cannot wait asks at once. */
async function comesTo(page: Page, text: string) {
  await expect
    .poll(
      async () => {
        await page.reload()
        return page.getByText(text, { exact: true }).count()
      },
      { timeout: PATIENCE, interval: 200 },
    )
    .toBeGreaterThan(0)
}

async function mailTo(email: string) {
  const arrived = async () => (await mails.mails()).find(({ to }) => to?.[0]?.address === email)
  await expect.poll(arrived, { timeout: PATIENCE }).toBeDefined()
  return arrived()
}

/** The first address of ours in the mail to somebody. */
const linkTo = async (email: string) =>
  new RegExp(`${base}/\\S+`).exec((await mailTo(email))?.text ?? '')?.[0] ?? ''

async function answerAsEmployee() {
  const { page, keyboard, complaints } = await somebody('fr', 360)
  await page.goto(await linkTo('p1.0@durand.example'))
  await page.locator('#survey').waitFor()
  expect(await page.getByText('Nous vous répondrons.').count()).toBe(1)
  for (const item of DEFAULT_QUESTIONNAIRE.items.slice(0, 8)) {
    await keyboard.tabTo('radio', /./)
    expect(
      await page
        .locator(':focus')
        .evaluate((dot) => dot.closest('fieldset')?.querySelector('legend')?.textContent),
    ).toBe(item.text.fr)
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
  }
  await keyboard.tabTo('button', fr('survey.send'))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: fr('survey.sent.title') }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('sent-title')
  expect([...keyboard.wrong, ...complaints]).toEqual([])
  await page.context().close()
}

async function othersAnswer(page: Page) {
  const [, id = ''] = /campaigns\/([^/?]+)/.exec(page.url()) ?? []
  const others = (await invitedPeople(context, id)).filter(
    ({ email }) => email !== 'p1.0@durand.example',
  )
  const answers = Object.fromEntries(DEFAULT_QUESTIONNAIRE.items.map((item) => [item.id, 4]))
  for (const { link } of others.slice(0, 17)) await answer(context, link, { answers, comments: [] })
}

async function close({ page, keyboard }: Somebody) {
  context.clock.advance({ days: 4 })
  await page.reload()
  await keyboard.fill(fr('account.email'), 'ann@durand.example')
  await keyboard.fill(fr('account.password'), PASSWORD)
  await keyboard.follow('button', fr('account.sign-in'))
  await comesTo(page, fr('admin.participation-band'))
  await keyboard.tick(fr('admin.closing-confirm'))
  await keyboard.follow('button', fr('admin.closing-submit'))
  await comesTo(page, fr('admin.state.closed'))
  expect(await page.getByText(fr('admin.results-hr')).count()).toBe(1)
}

const es = (key: WordKey) => sayWith('es', key)

async function readResults() {
  const { page, keyboard, complaints } = await somebody('es', 360)
  await page.goto(await linkTo('rosa@durand.example'))
  await keyboard.fill(es('account.new-password'), PASSWORD)
  await keyboard.follow('button', es('access.keep-password'))
  await keyboard.fill(es('account.email'), 'rosa@durand.example')
  await keyboard.fill(es('account.password'), PASSWORD)
  await keyboard.follow('button', es('account.sign-in'))
  await keyboard.follow('link', 'Printemps')
  await keyboard.follow('link', es('admin.results'))
  await keyboard.tabTo('region', es('report.heat-map'))
  expect([...keyboard.wrong, ...complaints]).toEqual([])
}
