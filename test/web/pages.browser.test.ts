import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#src/core/permission.ts'
import { inviteAccount } from '#src/services/accounts/links/invite.ts'
import { createToken } from '#src/services/accounts/tokens.ts'
import { addAction } from '#src/services/actions/add-action.ts'
import { moveAction } from '#src/services/actions/move-action.ts'
import { createCampaign } from '#src/services/campaigns/campaigns.ts'
import { redactComment } from '#src/services/comments/redact.ts'
import { createDraft } from '#src/services/drafts/create-draft.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { departmentComments } from '#src/services/reports/comments.ts'
import { keepUpload } from '#src/services/roster/upload.ts'
import { buildApp } from '#src/web/app.ts'
import { terms } from '#test/core/actions/actions.ts'
import { aBegunAction } from '#test/services/actions/companies.ts'
import { anAction } from '#test/setup/actions.ts'
import {
  barriersInEachLook,
  bringRules,
  complaintsOf,
  launchChromium,
  visitOf,
  WCAG,
} from '#test/setup/browser.ts'
import { aClosedCampaign, everybody, times } from '#test/setup/campaigns.ts'
import { aCommentedCampaign } from '#test/setup/commented-campaign.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'
import { aDraftWithHints } from '#test/setup/drafts.ts'
import { anAccount, PASSWORD, people } from '#test/setup/people.ts'

const workforce = {
  Company: [2, [4, 3]],
  'Company/Legal': [3, [2, 4]],
  'Company/Sales': [12, [...times(6, 4), ...times(4, 2)]],
  'Company/Support': [9, times(8, 5)],
} as const

/** Enough people for every statistic, and for a department that is above the rest, and one below. */
const LARGE = {
  Company: [0, []],
  'Company/East': [36, [...times(12, 2), ...times(12, 3), ...times(12, 4)]],
  'Company/North': [36, [...times(12, 1), ...times(12, 2), ...times(12, 3)]],
  'Company/South': [36, [...times(12, 3), ...times(12, 4), ...times(12, 5)]],
} as const

/** Pages that are no page of ours to look at: files, and what only a form leads to. */
const NO_PAGE =
  /^GET \/(api|static|c\/:short|s\/:campaign\/.+|s\/:campaign$|healthz|readyz|metrics)|\.(jsonl?|csv|xlsx|pdf)$/

const COMMENTS = '[aria-labelledby=comments]'

type Reader = 'alice' | 'adam' | 'hilda' | 'aude' | 'nobody'

let context: TestContext
let app: FastifyInstance
let browser: Browser
let base: string
/** `part`: the only part that is not the same as on another of these pages. */
let pages: Record<string, { path: string; as: Reader; part?: string }>

beforeAll(async () => {
  context = await testContext()
  const { alice } = await people(context)
  const { campaign, unitOf } = await aCommentedCampaign(context)
  const all = { question: null, kind: null, search: '', from: 0, limit: 2 }
  const [removed, redacted] = await departmentComments(
    context,
    everybody,
    campaign.id,
    unitOf('Company'),
    all,
  )
  const reason = 'names a colleague'
  await redactComment(context, everybody, campaign.id, removed?.id ?? '', { text: null, reason })
  const { id: closed } = await aClosedCampaign(context, workforce)
  const { id: detailed } = await aClosedCampaign(context, LARGE)
  await aBegunAction(context, detailed, 'Company/East', { target: 60, entry: 'meeting' })
  await aBegunAction(context, detailed, 'Company/South', { factor: 'F3', target: null })
  context.clock.advance({ days: 2 })
  const later = { ...LARGE, 'Company/East': LARGE['Company/South'] }
  const { id: measured } = await aClosedCampaign(context, later, { title: 'Measured' })
  const draft = { title: 'Autumn', questionnaire: 'septet', closesOn: '2026-03-30' }
  const { id: waiting } = await createCampaign(context, everybody, {
    ...draft,
    segments: ['seniority', { id: 'site', values: ['Lyon', 'Nantes'] }],
  })
  const { id: opening } = await createCampaign(context, everybody, draft)
  await openCampaign(context, everybody, opening, 'a test asks again')
  await actionsOfAllKinds(closed)
  const person = await filesThatWait(alice)
  app = await buildApp(context)
  await app.listen({ port: 0, host: '127.0.0.1' })
  base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  browser = await launchChromium()
  const { id: invited, link } = await inviteAccount(context, alice, {
    name: 'Nora',
    email: 'nora@example.org',
    language: 'fr',
    roles: ['auditor'],
    departments: [],
  })
  await createToken(context, alice, {
    name: 'roster',
    roles: ['administrator'],
    departmentPath: null,
    scope: 'read',
    parts: ['roster'],
    days: 30,
  })
  pages = pagesOf(alice.id, {
    invited,
    link: link?.split('/').at(-1) ?? '',
    closed,
    waiting,
    opening,
    detailed,
    measured,
    commented: campaign.id,
    comment: redacted?.id ?? '',
    written: await aDraftWithHints(context),
    blank: (await createDraft(context, everybody, { from: 'nothing' })).id,
    person,
    ...(await aPlan(detailed)),
  })
}, 120_000)

afterAll(async () => {
  await browser.close()
  await app.close()
  await context.close()
})

/** A department with three actions: one that began, one that is rated, one with nobody; and how the first two are called. */
async function aPlan(campaign: string): Promise<{ begun: string; proposed: string }> {
  const add = (own: Parameters<typeof terms>[0]) =>
    addAction(context, everybody, campaign, 2, terms(own))
  const owner = 'hilda@example.org'
  const told = { en: 'Two talks took place.', fr: 'Deux rencontres ont eu lieu.' }
  const begun = await add({ owner, dueOn: '2026-06-30', target: 90, told, means: 'a\nb' })
  await moveAction(context, everybody, begun.id, { state: 'active', note: 'go', revision: 1 })
  const rated = {
    probability: 3,
    impact: 2,
    item: '2.1',
    title: { fr: 'Un long titre '.repeat(8) },
  } as const
  const proposed = await add({ factor: 'F2', ...rated })
  await add({ factor: 'F3' })
  return { begun: begun.id, proposed: proposed.id }
}

/** An overdue action of somebody who left, and one that lacks what a plan needs: two lists, and two departments. */
async function actionsOfAllKinds(campaign: string) {
  const units = await context.frame
    .selectFrom('departmentSnapshot')
    .select('department')
    .where('campaign', '=', campaign)
    .orderBy('unit', 'desc')
    .execute()
  const [first = '', second = ''] = units.map(({ department }) => department)
  const gone = { owner: 'gone@example.org', dueOn: '2026-02-01' }
  await anAction(context, { campaign, department: first, ...gone })
  await anAction(context, { campaign, department: second, state: 'planned' })
}

/** A plan with every kind of change, and one that rejected rows stand in the way of; the id of somebody with an account. */
async function filesThatWait(alice: Actor): Promise<string> {
  const { roster } = context
  const heading = 'email,name,department,language,manages,formerly'
  const staff = (await roster.selectFrom('person').select(['id', 'email']).execute()).map(
    ({ email }, at) => `${email},Somebody ${at},Company/${at % 2 ? 'Trade' : 'North'},es,,`,
  )
  const own = await roster.selectFrom('person').select('id').executeTakeFirstOrThrow()
  await roster
    .updateTable('person')
    .set({ email: 'alice@example.org' })
    .where('id', '=', own.id)
    .execute()
  const more = [
    'anna@b.org,Anna,Company/New,fr,Company/New,',
    'bo@b.org,Bo,Company/Law,en,,Nowhere',
  ]
  await keepUpload(context, alice, Buffer.from([heading, ...staff.slice(2), ...more].join('\n')))
  const adam = await anAccount(context, 'Adam', ['administrator'], 'es')
  await keepUpload(context, adam, Buffer.from(`${heading}\nadam,=1+1,Company,xx,,\n`))
  return own.id
}

function pagesOf(
  account: string,
  {
    closed,
    waiting,
    opening,
    detailed,
    measured,
    commented,
    comment,
    invited,
    link,
    written,
    blank,
    person,
    begun,
    proposed,
  }: Record<
    | 'closed'
    | 'waiting'
    | 'opening'
    | 'detailed'
    | 'measured'
    | 'commented'
    | 'comment'
    | 'invited'
    | 'link'
    | 'written'
    | 'blank'
    | 'person'
    | 'begun'
    | 'proposed',
    string
  >,
): typeof pages {
  return {
    'GET /': { path: '/', as: 'nobody' },
    'GET /sign-in': { path: '/sign-in', as: 'nobody' },
    'GET /password-reset': { path: '/password-reset', as: 'nobody' },
    'GET /password/:link': { path: `/password/${link}`, as: 'nobody' },
    'a link that is over': { path: '/password/made-up', as: 'nobody' },
    'GET /account': { path: '/account', as: 'alice' },
    'GET /account/second-factor': { path: '/account/second-factor', as: 'alice' },
    'GET /accounts': { path: '/accounts', as: 'alice' },
    'GET /accounts/new': { path: '/accounts/new', as: 'alice' },
    'GET /accounts/:id': { path: `/accounts/${account}`, as: 'alice' },
    'an invited account': { path: `/accounts/${invited}`, as: 'alice' },
    'GET /managers': { path: '/managers', as: 'alice' },
    'GET /tokens': { path: '/tokens', as: 'alice' },
    'GET /actions': { path: '/actions', as: 'hilda' },
    'actions chosen, and none': { path: '/actions?state=done', as: 'hilda' },
    'GET /action-library': { path: '/action-library', as: 'hilda' },
    'GET /action-library/new': { path: '/action-library/new?factor=F2', as: 'hilda' },
    'GET /action-library/:entry': { path: '/action-library/f3-weekly-questions', as: 'hilda' },
    'GET /guide': { path: '/guide', as: 'alice' },
    'GET /audit-log': { path: '/audit-log', as: 'alice' },
    'GET /audit-log/check': { path: '/audit-log/check', as: 'alice' },
    'GET /roster': { path: '/roster', as: 'alice' },
    'GET /roster/plan': { path: '/roster/plan', as: 'alice' },
    'GET /roster/plan/:list': { path: '/roster/plan/left', as: 'alice' },
    'rows that are rejected': { path: '/roster/plan', as: 'adam' },
    'GET /roster/people': { path: '/roster/people?search=p1', as: 'alice' },
    'nobody found': { path: '/roster/people?search=nowhere', as: 'alice' },
    'GET /roster/people/:id': { path: `/roster/people/${person}`, as: 'alice' },
    'GET /campaigns': { path: '/campaigns', as: 'hilda' },
    'GET /campaigns/new': { path: '/campaigns/new', as: 'alice' },
    'GET /campaigns/:id': { path: `/campaigns/${waiting}`, as: 'alice' },
    'GET /campaigns/:id opening': { path: `/campaigns/${opening}`, as: 'alice' },
    'GET /campaigns/:id closed': { path: `/campaigns/${closed}`, as: 'hilda' },
    'GET /campaigns/:id/preview/:language': {
      path: `/campaigns/${waiting}/preview/fr`,
      as: 'alice',
    },
    'GET /campaigns/:id/edit': { path: `/campaigns/${waiting}/edit`, as: 'alice' },
    'GET /campaigns/:id/mails': { path: `/campaigns/${waiting}/mails`, as: 'alice' },
    'GET /campaigns/:id/mails/:mail/:language': {
      path: `/campaigns/${waiting}/mails/invitation/fr?language=es`,
      as: 'alice',
    },
    'GET /campaigns/:id/works-council-pack': {
      path: `/campaigns/${closed}/works-council-pack?language=es`,
      as: 'hilda',
    },
    'GET /campaigns/:id/commitment': { path: `/campaigns/${waiting}/commitment`, as: 'alice' },
    'what became of a promise': { path: `/campaigns/${closed}/commitment`, as: 'hilda' },
    'GET /campaigns/:id/cards': { path: `/campaigns/${waiting}/cards`, as: 'hilda' },
    'GET /s/:campaign/kiosk': { path: `/s/${closed}/kiosk`, as: 'nobody' },
    'GET /installation/status': { path: '/installation/status', as: 'alice' },
    'GET /installation': { path: '/installation', as: 'alice' },
    'GET /campaigns/:id/results': { path: `/campaigns/${closed}/results`, as: 'hilda' },
    'GET /campaigns/:id/results/:unit': { path: `/campaigns/${closed}/results/0`, as: 'hilda' },
    'GET /campaigns/:id/results/:unit/sentences': {
      path: `/campaigns/${closed}/results/0/sentences`,
      as: 'hilda',
    },
    'GET /campaigns/:id/results/:unit/trends': {
      path: `/campaigns/${closed}/results/0/trends`,
      as: 'hilda',
    },
    'GET /campaigns/:id/results/employees': {
      path: `/campaigns/${closed}/results/employees`,
      as: 'hilda',
    },
    'GET /campaigns/:id/results/employees/notices': {
      path: `/campaigns/${closed}/results/employees/notices`,
      as: 'hilda',
    },
    'GET /campaigns/:id/results/:unit/meeting': {
      path: `/campaigns/${detailed}/results/2/meeting?slide=4`,
      as: 'hilda',
    },
    'GET /meeting-guide': { path: '/meeting-guide', as: 'hilda' },
    'GET /campaigns/:id/results/:unit/plan': {
      path: `/campaigns/${detailed}/results/2/plan`,
      as: 'hilda',
    },
    'a plan without an action': { path: `/campaigns/${closed}/results/1/plan`, as: 'hilda' },
    'GET /campaigns/:id/results/:unit/plan/new': {
      path: `/campaigns/${detailed}/results/1/plan/new?factor=F1`,
      as: 'hilda',
    },
    'a report with its plan': { path: `/campaigns/${detailed}/results/2#plan`, as: 'hilda' },
    'GET /actions/:action': { path: `/actions/${proposed}`, as: 'hilda' },
    'an action that began': { path: `/actions/${begun}`, as: 'hilda' },
    'GET /actions/:action/edit': { path: `/actions/${proposed}/edit`, as: 'hilda' },
    'a form with what is frozen': { path: `/actions/${begun}/edit`, as: 'hilda' },
    'questions of a factor, sorted': {
      path: `/campaigns/${detailed}/results?factor=F3&sort=item:3.1&order=up`,
      as: 'hilda',
    },
    'statistics of the company': { path: `/campaigns/${detailed}/results/0`, as: 'hilda' },
    'a department above the rest': { path: `/campaigns/${detailed}/results/3`, as: 'hilda' },
    'GET /what-worked': { path: '/what-worked', as: 'hilda' },
    'what actions did': {
      path: `/campaigns/${measured}/results/1`,
      as: 'hilda',
      part: '[aria-labelledby=effects]',
    },
    'segments and many comments': { path: `/campaigns/${commented}/results/0`, as: 'hilda' },
    'comments read on': {
      path: `/campaigns/${commented}/results/0?question=keep&from=50`,
      as: 'hilda',
      part: COMMENTS,
    },
    'comments searched': {
      path: `/campaigns/${commented}/results/0?search=THING+keep&kind=advice`,
      as: 'hilda',
      part: COMMENTS,
    },
    'comments not found': {
      path: `/campaigns/${commented}/results/0?search=nowhere`,
      as: 'hilda',
      part: COMMENTS,
    },
    'GET /campaigns/:id/results/:unit/comments/:comment': {
      path: `/campaigns/${commented}/results/0/comments/${comment}`,
      as: 'hilda',
    },
    'GET /questionnaires': { path: '/questionnaires', as: 'alice' },
    'GET /questionnaires/:id/:version': { path: '/questionnaires/septet/1', as: 'alice' },
    'GET /questionnaires/:id/:version/preview': {
      path: '/questionnaires/septet/1/preview?in=es',
      as: 'alice',
    },
    'GET /questionnaires/:id/:version/preview/:language': {
      path: '/questionnaires/septet/1/preview/es',
      as: 'alice',
    },
    'GET /questionnaire-drafts/:draft': { path: `/questionnaire-drafts/${written}`, as: 'hilda' },
    'GET /questionnaire-drafts/:draft/sections/:section': {
      path: `/questionnaire-drafts/${written}/sections/factor-F1`,
      as: 'hilda',
    },
    'GET /questionnaire-drafts/:draft/preview': {
      path: `/questionnaire-drafts/${written}/preview`,
      as: 'hilda',
    },
    'GET /questionnaire-drafts/:draft/preview/:language': {
      path: `/questionnaire-drafts/${written}/preview/fr`,
      as: 'hilda',
    },
    'a preview without a word': { path: `/questionnaire-drafts/${blank}/preview/fr`, as: 'hilda' },
    'GET /s/:campaign/': { path: `/s/${closed}/`, as: 'nobody' },
    'GET /s/:campaign/verify': { path: `/s/${closed}/verify`, as: 'nobody' },
    'GET /audit-lists': { path: '/audit-lists', as: 'aude' },
    'an error': { path: '/nowhere', as: 'nobody' },
  }
}

test('every page is looked at', () => {
  // the first-run demonstration, the form of an invitation, the second step and single sign-on have tests of their own
  const elsewhere = [
    'GET /first-run/demo/:run',
    'GET /n/:campaign/:token',
    'GET /sign-in/code',
    'GET /sign-in/oidc',
    'GET /sign-in/oidc/callback',
    'GET /sign-out/oidc',
  ]
  const routes = app.routeTable.filter(
    (route) => route.startsWith('GET ') && !NO_PAGE.test(route) && !route.includes('/reminders'),
  )
  expect(routes.filter((route) => !(route in pages) && !elsewhere.includes(route))).toEqual([])
})

test('nothing bars anybody on phone, wide screen and paper, nothing runs off the page, nothing is refused by its policy', async () => {
  const readers = ['nobody', 'alice', 'adam', 'hilda', 'aude'] as const
  const wrong = await Promise.all(readers.map(faultsOfPagesOf))
  expect(wrong.flat()).toEqual([])
}, 240_000)

test('what is surely above the rest is said in words on screen and paper, with its quadrant', async () => {
  const visit = await visitOf(browser, { viewport: { width: 360, height: 800 } })
  const page = await signedIn(visit, 'hilda')
  await page.goto(`${base}${pages['a department above the rest']?.path}?language=en`)
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media })
    expect(await page.locator('.compared li').first().textContent()).toMatch(/^▲ above the rest:/)
    expect(await page.locator('.compared table').isVisible()).toBe(true)
    expect(await page.locator('svg .dot:visible').count()).toBe(7)
  }
  await visit.close()
})

test('who reads on in the comments stays at their question, with the keyboard too', async () => {
  const visit = await visitOf(browser, { viewport: { width: 360, height: 800 } })
  const page = await signedIn(visit, 'hilda')
  await page.goto(base + pages['segments and many comments']?.path)
  const next = page.locator('nav a[rel=next]')
  await next.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/from=50#comments-keep$/)
  const question = page.locator('#comments-keep')
  await page.waitForFunction(() => {
    const { top = -1 } = document.querySelector(':target')?.getBoundingClientRect() ?? {}
    return top >= 0 && top < window.innerHeight / 2
  })
  await page.keyboard.press('Tab')
  // HR may redact each comment: from the question the way leads to the first of them
  const [way] = await page.locator('#comments-keep ~ .quotes a').all()
  expect(await way?.evaluate((link) => link === document.activeElement)).toBe(true)
  await page.emulateMedia({ media: 'print' })
  expect(await question.locator('~ .paper').first().isVisible()).toBe(true)
  expect(await page.locator('nav a[rel=prev]').isVisible()).toBe(false)
  await visit.close()
})

async function signedIn(visit: BrowserContext, who: Reader): Promise<Page> {
  const page = await visit.newPage()
  if (who === 'nobody') return page
  await page.goto(`${base}/sign-in`)
  await page.locator('input[name=email]').fill(`${who}@example.org`)
  await page.locator('input[name=password]').fill(PASSWORD)
  await page.locator('main form button').first().click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  return page
}

async function faultsOfPagesOf(who: Reader): Promise<string[]> {
  const visit = await visitOf(browser, { viewport: { width: 360, height: 800 } })
  await bringRules(visit)
  const page = await signedIn(visit, who)
  const complaints = complaintsOf(page)
  const wrong: string[] = []
  for (const [name, { path, as, part }] of Object.entries(pages))
    if (as === who) wrong.push(...(await faultsOf(page, name, path, part)))
  await visit.close()
  return [...wrong, ...complaints]
}

async function faultsOf(page: Page, name: string, path: string, part?: string): Promise<string[]> {
  await page.goto(base + path)
  const barriers = await barriersInEachLook(page, WCAG, part)
  const title = await page.title()
  return [
    ...barriers.map((barrier) => `${name}, ${barrier}`),
    ...(title.length > 3 ? [] : [`${name}: no title`]),
  ]
}
